# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Tu jeszcze czegoś brakuje.
problem-contact-or-meeting = Podaj co najmniej jeden sposób kontaktu albo jedno spotkanie.
problem-unknown-code = Nie znamy tu „{ $given }”.
problem-unknown-code-nearest = Nie znamy tu „{ $given }”. Czy chodzi o „{ $nearest }”?
problem-unknown-field = Nie ma pola „{ $given }”.
problem-unknown-field-nearest = Nie ma pola „{ $given }”. Czy chodzi o „{ $nearest }”?
problem-wrong-shape = To ma inną formę, niż tu pasuje: { $detail }
problem-not-a-language = „{ $given }” to nie jest kod języka, taki jak nl, tr lub kmr.
problem-too-long = To jest za długie. Największa liczba znaków: { $max }.
problem-too-many = Jest tego za dużo. Zmieści się najwyżej { $max }.
problem-not-a-number = „{ $given }” to nie jest liczba od { $min } do { $max }.
problem-not-a-time = „{ $given }” to nie jest godzina. Napisz ją tak: 19:30
problem-not-a-date = „{ $given }” to nie jest data. Napisz ją tak: 2026-11-24
problem-not-a-time-zone = „{ $given }” to nie jest strefa czasowa, taka jak Europe/Amsterdam.
problem-bad-rule = „{ $given }” to nie jest reguła, według której powtarza się spotkanie, taka jak FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Według reguły „{ $given }” spotkanie nigdy się nie odbędzie.
problem-unknown-place = Nie znamy miejscowości ani kodu pocztowego „{ $given }”. Spróbuj wpisać większą miejscowość w pobliżu albo cyfry kodu pocztowego.
problem-unknown-place-nearest = Nie znamy miejscowości ani kodu pocztowego „{ $given }”. Czy chodzi o „{ $nearest }”?
problem-not-an-email = „{ $given }” to nie jest adres e-mail.
problem-not-a-url = „{ $given }” to nie jest adres strony internetowej. Taki adres zaczyna się od https://
problem-not-a-phone = „{ $given }” to nie jest numer telefonu.
problem-ages-crossed = Najniższy wiek jest wyższy niż najwyższy.
problem-needs-near = Wpisz też miejscowość lub kod pocztowy. Wtedy wiemy, skąd liczyć odległość.
problem-bad-cursor = Tego miejsca na liście już nie ma. Zacznij znowu od początku listy.
problem-twice = { $given } występuje dwa razy. Każda grupa potrzebuje własnego numeru lub klucza.
