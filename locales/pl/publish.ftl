# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Dodaj swoją grupę do listy
publish-title = Dodaj swoją grupę do listy
publish-intro = To zajmie około dziesięciu minut. Nie potrzebujesz konta. Później możesz wszystko zmienić albo usunąć.
publish-review = Zanim grupa trafi na listę, ktoś z organizacji { $organisation } przeczyta to, co o niej piszecie. Nikt nie zmieni waszych słów.
# Number of the step, above the heading of a page of the form.
publish-step = Krok { $step } z { $steps }
publish-step-about = O czym jest wasza grupa?
publish-step-find = Jak można was znaleźć?
publish-step-people = Dla kogo jest grupa?
publish-step-when = Kiedy i gdzie się spotykacie?
publish-step-contact = Jak się z wami skontaktować?
publish-step-check = Czy wszystko się zgadza?
publish-next = Dalej
publish-back = Wstecz
publish-save = Zapisz
publish-send = Dodaj do listy
# Beside the name of a question that may be left empty.
publish-optional = może zostać puste
publish-problems = Trzeba jeszcze coś wpisać lub zmienić. To, co jest już wpisane, nie zniknęło.
publish-problem-at = { $question }: { $problem }

publish-text-language = W jakim języku piszesz?
publish-text-language-hint = Pisz w języku, który najlepiej pasuje do waszej grupy. Niżej możesz dodać inne języki.
publish-name = Nazwa grupy
publish-name-hint = Na przykład: Wtorkowy krąg Helmond
publish-own-term = Jakim słowem nazywacie swoją grupę?
publish-own-term-hint = Na przykład: grupa samopomocowa, spotkanie przy herbacie, klub spacerowy. Wy wybieracie słowo.
publish-summary = Wasza grupa w jednym lub dwóch zdaniach
publish-summary-hint = Na przykład: Jesteśmy kobietami, które straciły kogoś bliskiego. Pijemy herbatę i rozmawiamy.
publish-description = Opowiedz więcej o grupie
publish-description-hint = Co razem robicie? Dla kogo to jest dobre? Prosimy nie podawać imion, nazwisk ani niczego o zdrowiu konkretnej osoby.
publish-first-visit = Jak wygląda pierwsze spotkanie?
publish-first-visit-hint = Na przykład: Czekamy na ciebie przy drzwiach. Nie musisz nic mówić.
publish-rules = Na jakie zasady się umawiacie?
publish-rules-hint = Na przykład: To, co tu mówimy, zostaje tutaj.
publish-add-language = Napisz też w innym języku
publish-add-language-button = Dodaj ten język
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Teksty w języku: { $language }

publish-themes = Czego dotyczy grupa?
publish-themes-hint = Wybierz jeden lub więcej tematów. Po nich można was znaleźć. Na waszej stronie będą też wasze własne słowa.
publish-themes-suggested = Te tematy pasują do waszego opisu
publish-languages = W jakich językach rozmawiacie w grupie?
publish-anonymity = Co inni będą wiedzieć o kimś, kto przyjdzie?
publish-for = Dla kogo?
publish-gender = Tylko dla kobiet czy tylko dla mężczyzn?
publish-gender-both = Dla wszystkich
publish-age-min = Od ilu lat?
publish-age-max = Do ilu lat?
publish-community = Czy grupa jest dla osób o tym samym pochodzeniu?
publish-community-hint = Zostaw to puste, jeśli każda osoba jest mile widziana.
publish-conviction = Czy grupa opiera się na wierze lub przekonaniach?
publish-conviction-none = Nie
publish-facilitation = Kto prowadzi grupę?
publish-supported = Jaka organizacja was wspiera?
publish-supported-hint = Na przykład dom sąsiedzki. Zostaw to puste, jeśli nikt was nie wspiera.
publish-welcome = Jak przyjmujecie nowe osoby?
publish-openness = Jak można dołączyć?
publish-size = Ile mniej więcej osób przychodzi?
publish-cost = Ile to kosztuje?
publish-cost-unsaid = Nie podajemy
publish-amount = Ile za każde spotkanie, w euro?

publish-format = Jak się spotykacie?
publish-day = W jaki dzień?
publish-day-none = Wybierz dzień
publish-rhythm = Jak często?
publish-rhythm-kept = Tak jak teraz: { $rhythm }
publish-start = O której zaczyna się spotkanie?
publish-start-hint = Na przykład 19:30
publish-minutes = Ile minut trwa spotkanie?
publish-from = Kiedy jest pierwsze spotkanie?
publish-from-hint = Wpisz to, jeśli nie spotykacie się co tydzień. Wtedy będziemy wiedzieć, w których tygodniach są spotkania.
publish-meeting-more = Dodaj inny dzień lub godzinę
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Spotkanie { $number }
publish-venue = Miejsce
publish-venue-kind = Co to za miejsce?
publish-venue-name = Nazwa budynku
publish-street = Ulica i numer
publish-postcode = Kod pocztowy
publish-postcode-hint = Na przykład 5701 AB
publish-place = Miejscowość
publish-disclosure = Co wszyscy mogą wiedzieć o miejscu?
publish-disclosure-exact = Cały adres
publish-disclosure-area = Tylko miejscowość i okolica
publish-disclosure-on-contact = Tylko gmina. Adres podajecie, gdy ktoś się z wami skontaktuje.
publish-access = Co ułatwia przyjście?
publish-travel = Jak tam dotrzeć?
publish-travel-hint = Na przykład: autobus 51, przystanek przy rynku
publish-online-kind = Jak spotykacie się online lub przez telefon?
publish-online-url = Adres spotkania online
publish-online-url-hint = Zostaw to puste, jeśli podajecie adres dopiero przy kontakcie.
publish-online-note = Co trzeba wiedzieć?

publish-contact = Co mogą zobaczyć wszyscy?
publish-contact-hint = Wybierz co najmniej jedno. Jeśli można po prostu przyjść na spotkanie, wszystko może zostać puste. Najlepiej podaj numer lub adres grupy, a nie swój.
publish-phone = Numer telefonu
publish-email = Adres e-mail
publish-web = Strona internetowa
publish-messenger = WhatsApp, Signal lub Telegram
publish-messenger-hint = Numer albo link
publish-by-form = Można napisać do nas przez tę stronę. Nie widać wtedy naszego adresu.
publish-seeking = Kogo lub czego szukacie?
publish-private = Tylko dla nas
publish-maintainer = Twój własny adres e-mail
publish-maintainer-hint = Nikt inny go nie zobaczy. Wyślemy na niego tylko twój tajny link, wiadomości od odwiedzających i dwa razy w roku pytanie, czy wszystko nadal się zgadza.
publish-mail-link = Wyślij mi tajny link e-mailem
publish-preview = Tak zobaczą to odwiedzający
publish-not-saved = Nic nie jest jeszcze zapisane.
# For robots that fill in every field; people do not see it.
publish-trap = Zostaw to pole puste

## After it was sent

publish-done-title = Dziękujemy. Wszystko do nas dotarło.
publish-done = Najpierw przeczyta to organizacja { $organisation }. To może potrwać kilka dni. Potem grupa będzie na liście.
publish-link-title = Zachowaj ten tajny link
publish-link = Z tym linkiem możesz zmienić informacje o grupie albo usunąć grupę. Każdy, kto ma ten link, może zrobić to samo. Nie możemy go pokazać drugi raz.
publish-link-how = Skopiuj go, wydrukuj tę stronę albo zapisz go na kartce.
publish-link-mailed = Wysłaliśmy go też na twój adres e-mail.
publish-too-many = Dziś zgłoszono już wiele grup. Spróbuj ponownie jutro. To, co jest wpisane, nie zniknęło.
publish-too-fast = To było bardzo szybko. Sprawdź jeszcze raz, czy wszystko się zgadza, i znów naciśnij przycisk.

## The group's own page

page-edit = Wasza grupa
edit-title = Wasza grupa
edit-unknown-title = Ten link (już) nie działa
edit-unknown = Może nie został skopiowany w całości albo jest już nowszy link. Poproś o nowy w organizacji { $organisation }.
edit-too-many = To było dużo naraz. Proszę odczekać godzinę i spróbować ponownie. Nic nie przepadło.
edit-state-waiting = Wasza grupa czeka. Organizacja { $organisation } przeczyta to, co o niej piszecie.
edit-state-asked = Organizacja { $organisation } ma do ciebie pytanie:
edit-state-answer = Zmień to, co chcesz. Potem przeczytamy wszystko jeszcze raz.
edit-state-declined = Organizacja { $organisation } nie dodała waszej grupy do listy. Oto powód:
edit-state-listed = Wasza grupa jest na liście.
edit-state-hidden = Organizacja { $organisation } nie pokazuje teraz waszej grupy. Zapytaj tam o powód.
edit-state-unlisted = Waszej grupy nie ma teraz na liście, bo od dawna nie mamy od was wiadomości. Naciśnij „{ edit-confirm-button }”, a grupa wróci na listę.
edit-see = Zobacz stronę grupy
edit-confirmed-on = Ostatnie potwierdzenie, że wszystko się zgadza: { $date }.
edit-confirmed-never = Nie mamy jeszcze potwierdzenia, że wszystko się zgadza.
edit-confirm-title = Czy wszystko nadal się zgadza?
edit-confirm-button = Tak, wszystko nadal się zgadza
edit-confirmed = Dziękujemy. Teraz wszyscy widzą, że to nadal aktualne.
edit-change-title = Zmień coś
edit-change-button = Zmień informacje o grupie
edit-saved = Zapisano.
edit-pause-title = Przerwa w spotkaniach
edit-pause-hint = Odwiedzający zobaczą, że przez jakiś czas się nie spotykacie.
edit-pause-until = Do którego dnia włącznie?
edit-pause-note = Co powinni wiedzieć odwiedzający?
edit-pause-button = Robimy przerwę
edit-resume-button = Znów się spotykamy
edit-full-button = Nie mamy już miejsc
edit-not-full-button = Znów są wolne miejsca
edit-cancel-title = Jedno ze spotkań się nie odbędzie
edit-cancel-hint = Wybierz dni, w które się nie spotykacie.
edit-skip-holidays = Nigdy nie spotykamy się w święta
edit-cancel-button = Zapisz te dni
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = święto: { $holiday }
edit-hand-over-title = Przekaż to komuś innemu
edit-hand-over-hint = Powstanie nowy tajny link. Twój od razu przestanie działać.
edit-hand-over-email = Adres e-mail tej osoby
edit-hand-over-button = Utwórz nowy link
edit-handed-over-title = Jest nowy tajny link
edit-handed-over = Przekaż ten link osobie, która teraz się tym zajmie. Stary link już nie działa.
edit-email-title = Twój adres e-mail
edit-email-button = Zapisz adres
edit-withdraw-title = Usuń grupę
edit-withdraw-hint = Grupy nie będzie już na żadnej liście, a my usuniemy wszystko, co o niej napisano. Tego nie można cofnąć.
edit-withdraw-sure = Tak, usuń moją grupę
edit-withdraw-button = Usuń grupę
edit-withdraw-confirm = Najpierw zaznacz pole.
edit-withdrawn-title = Waszej grupy nie ma już na liście
edit-withdrawn = Nic po niej u nas nie zostało. Dziękujemy za całą twoją pracę.
edit-history-title = Co zmienili inni
edit-history-none = Nikt inny niczego nie zmienił.
edit-history-by = Zmiana: { $who }, { $date }
edit-before = Przedtem
edit-after = Teraz
edit-nothing = (puste)
edit-undo-button = Cofnij tę zmianę
edit-undone = Jest tak, jak było przedtem.
edit-conflict-title = Ktoś inny w międzyczasie to zmienił
edit-conflict = Nic nie przepadło. Poniżej widzisz, co jest tam teraz, a co jest twoje. Jeśli zapiszesz, w tych miejscach zostaną twoje słowa.
edit-conflict-theirs = To jest tam teraz
edit-conflict-mine = To są twoje słowa
edit-conflict-save = Zapisz moje słowa
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = dawno niesprawdzane
edit-claim-title = Zadbaj o to, co napisano o waszej grupie
edit-claim = Organizacja { $organisation } prosi, żeby ktoś z waszej grupy dbał o to, co o niej napisano. Dostaniesz do tego tajny link. Ten przycisk działa tylko raz.
edit-claim-button = Poproszę o tajny link

## holiday: public holidays

holiday-new-year = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter = Wielkanoc
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-king = Dzień Króla
holiday-liberation = Dzień Wyzwolenia
holiday-labour = Święto Pracy
holiday-ascension = Wniebowstąpienie
holiday-whit-sunday = Zielone Świątki
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-unity = Dzień Jedności Niemiec
holiday-national = Święto narodowe
holiday-all-saints = Wszystkich Świętych
holiday-armistice = Dzień Zawieszenia Broni
holiday-christmas = Boże Narodzenie
holiday-boxing = Drugi dzień Bożego Narodzenia
