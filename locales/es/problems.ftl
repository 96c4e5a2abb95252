# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Aquí todavía falta algo.
problem-contact-or-meeting = Indica al menos una forma de contacto o una reunión.
problem-unknown-code = Aquí no conocemos “{ $given }”.
problem-unknown-code-nearest = Aquí no conocemos “{ $given }”. ¿Quieres decir “{ $nearest }”?
problem-unknown-field = No hay ningún campo “{ $given }”.
problem-unknown-field-nearest = No hay ningún campo “{ $given }”. ¿Quieres decir “{ $nearest }”?
problem-wrong-shape = Esto tiene una forma distinta de la que hace falta aquí: { $detail }
problem-not-a-language = “{ $given }” no es el código de un idioma, como nl, tr o kmr.
problem-too-long = Esto es demasiado largo. Caben como máximo { $max } caracteres.
problem-too-many = Son demasiados. Caben como máximo { $max }.
problem-not-a-number = “{ $given }” no es un número de { $min } a { $max }.
problem-not-a-time = “{ $given }” no es una hora. Escríbela así: 19:30
problem-not-a-date = “{ $given }” no es una fecha. Escríbela así: 2026-11-24
problem-not-a-time-zone = “{ $given }” no es una zona horaria, como Europe/Amsterdam.
problem-bad-rule = “{ $given }” no es una regla con la que se repite una reunión, como FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Con la regla “{ $given }” nunca hay una reunión.
problem-unknown-place = No conocemos “{ $given }” como lugar ni como código postal. Prueba con un lugar más grande que esté cerca o con los números de un código postal.
problem-unknown-place-nearest = No conocemos “{ $given }” como lugar ni como código postal. ¿Quieres decir “{ $nearest }”?
problem-not-an-email = “{ $given }” no es una dirección de correo electrónico.
problem-not-a-url = “{ $given }” no es la dirección de un sitio web. Una dirección así empieza por https://
problem-not-a-phone = “{ $given }” no es un número de teléfono.
problem-ages-crossed = La edad más baja es mayor que la más alta.
problem-needs-near = Escribe también un lugar o un código postal. Así sabemos desde dónde contar la distancia.
problem-bad-cursor = Este punto de la lista ya no existe. Empieza otra vez desde el principio de la lista.
problem-twice = { $given } aparece dos veces. Cada grupo necesita su propio número o clave.
