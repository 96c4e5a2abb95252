# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Przejdź do treści
leave-button = Szybkie wyjście z tej strony
leave-note = „Szybkie wyjście” od razu pokazuje prognozę pogody. Trzy razy Escape lub trzy razy Shift działa tak samo. Historia przeglądarki nadal pamięta, jakie strony były otwarte.
page-search = Szukaj
page-group = Grupa
page-organisations = Organizacje
page-about = O grupach
page-not-found = Nie znaleziono
page-wrong = Coś poszło nie tak
language-switch = Język tej strony
menu = Menu
source-code = Kod źródłowy (wolne oprogramowanie)
text-in = Język tego tekstu: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } grupa
        [few] { $n } grupy
        [many] { $n } grup
       *[other] { $n } grupy
    }
count-organisations =
    { $n ->
        [one] { $n } organizacja
        [few] { $n } organizacje
        [many] { $n } organizacji
       *[other] { $n } organizacji
    }
moment = { $date }, { $time }
distance-km = { $km } km stąd

## Search form

search-what = Czego to dotyczy?
search-what-hint = Napisz to własnymi słowami, w dowolnym języku.
search-near = Miejscowość lub kod pocztowy
search-near-hint = Na przykład Helmond albo cyfry kodu pocztowego.
search-language = Język w grupie
search-language-any = Może być każdy język
search-button = Szukaj grup

## Home

home-title = Znajdź osoby, które przeżywają to samo
home-lead = Nie tylko ty to przeżywasz. Poszukaj grupy w pobliżu, online albo w swoim języku. Nie musisz mówić, kim jesteś.
home-themes = Albo wybierz temat
home-what-title = Czym jest taka grupa?
home-what = W grupie spotykają się osoby, które przeżywają to samo albo są blisko kogoś, kto to przeżywa. Możesz opowiadać. Możesz też tylko słuchać. Nikt nie musi być silny.
home-what-more = Przeczytaj więcej o grupach
home-private = Nie zapisujemy, kto tu szuka ani czego szuka.

## Results

results-title = Grupy
results-total =
    { $n ->
        [0] Nie znaleziono grup
        [one] Znaleziono { $n } grupę
        [few] Znaleziono { $n } grupy
        [many] Znaleziono { $n } grup
       *[other] Znaleziono { $n } grupy
    }
results-wrong = Nie udało nam się odczytać wszystkiego. To, co jest już wpisane, nie zniknęło.
chips-title = Czego szukasz
chip-remove = Usuń: { $what }
chips-clear = Usuń wszystko
chip-understood = Rozumiemy to jako: { $what }
chip-near = W pobliżu: { $place }
chip-not-community = Nie: { $what }
chip-anonymity = Co najmniej: { $what }
chip-within = Nie dalej niż { $km } km
chip-beyond = Nie bliżej niż { $km } km
chip-age = Wiek: { $age }
chip-language = Język: { $language }
sort-title = Kolejność
sort-relevance = Najlepiej pasujące
sort-distance = Najbliższe
sort-name = Nazwa
sort-confirmed = Ostatnio sprawdzone
results-more = Więcej grup
results-start = Wróć na początek listy
results-nearby-title = Te grupy są podobne
results-nearby-why = Niewiele grup pasuje dokładnie. Te grupy są o tym samym. Są na przykład dalej, online albo w innym języku.
near-language = W innym języku: { $languages }
near-distance = Dalej, niż chcesz
near-remote = Możesz brać udział z domu
near-broader = Szerszy temat: { $themes }
near-wishes = Różni się od twoich życzeń: { $wishes }
results-other-places = A może chodzi o inną miejscowość o nazwie { $place }?
results-none-title = Nie ma tu jeszcze grupy, która dokładnie pasuje
results-none = To nie przez ciebie. Może pomoże jedna z tych rzeczy:
results-none-words = Użyj innego słowa albo wybierz temat.
results-none-filters = Usuń jedno z życzeń, na przykład dzień lub odległość.
results-none-remote = Zobacz grupy, które spotykają się online lub przez telefon
results-none-ask = Zapytaj w organizacji

## Filters

filter-title = Życzenia
filter-hint = Wybierz to, co jest dla ciebie ważne. Wszystko może zostać puste.
filter-apply = Pokaż grupy
filter-language = Język w grupie
filter-theme = Temat
filter-audience = Dla kogo
filter-gender = Kobiety lub mężczyźni
filter-age = Wiek osoby, która chce przyjść
filter-community = Pochodzenie osób w grupie
filter-not-community = Raczej nie to pochodzenie
filter-not-community-hint = Wybierz to, jeśli boisz się plotek.
filter-anonymity = Anonimowość, co najmniej
filter-any = Bez znaczenia
filter-facilitation = Kto prowadzi grupę
filter-cost = Ile to kosztuje
filter-format = Jak spotyka się grupa
filter-within = Nie dalej niż
filter-beyond = Nie w mojej okolicy: nie bliżej niż
filter-km = { $km } km
filter-day = Dzień
filter-time = Pora dnia
filter-access = Żeby łatwiej było przyjść
filter-openness = Jak dołączyć
filter-open = Można po prostu przyjść
filter-seeking = Kto lub co jest potrzebne grupie
filter-node = Organizacja

## Cards and group page

card-next = Następne spotkanie: { $moment }
card-confirmed = Sprawdzone przez grupę: { $date }
card-unconfirmed = Grupa jeszcze sama tego nie sprawdziła
card-from = Z listy: { $organisation }

## Group page: questions that a visitor has

group-about = O czym jest ta grupa?
group-when = Kiedy?
group-next = Najbliższe spotkania
group-no-dates = Nie ma tu jeszcze terminów. Zapytaj grupę, kiedy można przyjść.
rhythm-days =
    { $n ->
        [1] Codziennie
        [2] Co drugi dzień
        [one] Co { $n } dzień
        [few] Co { $n } dni
        [many] Co { $n } dni
       *[other] Co { $n } dnia
    }
rhythm-weeks =
    { $n ->
        [1] Co tydzień
        [2] Co dwa tygodnie
        [one] Co { $n } tydzień
        [few] Co { $n } tygodnie
        [many] Co { $n } tygodni
       *[other] Co { $n } tygodnia
    }
rhythm-months =
    { $n ->
        [1] Co miesiąc
        [2] Co dwa miesiące
        [one] Co { $n } miesiąc
        [few] Co { $n } miesiące
        [many] Co { $n } miesięcy
       *[other] Co { $n } miesiąca
    }
rhythm = { $every }: { $days }
# Feminine days: środa, sobota, niedziela.
rhythm-nth =
    { $nth ->
        [first] { $code ->
            [we] pierwsza { $day }
            [sa] pierwsza { $day }
            [su] pierwsza { $day }
           *[other] pierwszy { $day }
        }
        [second] { $code ->
            [we] druga { $day }
            [sa] druga { $day }
            [su] druga { $day }
           *[other] drugi { $day }
        }
        [third] { $code ->
            [we] trzecia { $day }
            [sa] trzecia { $day }
            [su] trzecia { $day }
           *[other] trzeci { $day }
        }
        [fourth] { $code ->
            [we] czwarta { $day }
            [sa] czwarta { $day }
            [su] czwarta { $day }
           *[other] czwarty { $day }
        }
        [fifth] { $code ->
            [we] piąta { $day }
            [sa] piąta { $day }
            [su] piąta { $day }
           *[other] piąty { $day }
        }
       *[last] { $code ->
            [we] ostatnia { $day }
            [sa] ostatnia { $day }
            [su] ostatnia { $day }
           *[other] ostatni { $day }
        }
    }
group-lasts =
    { $n ->
        [one] Spotkanie trwa około { $n } minuty.
        [few] Spotkanie trwa około { $n } minut.
        [many] Spotkanie trwa około { $n } minut.
       *[other] Spotkanie trwa około { $n } minuty.
    }
group-zone = Godziny podano według czasu w strefie { $zone }.
group-where = Gdzie?
group-where-area = Podajemy tu tylko miejscowość lub okolicę. Adres poznasz, gdy się skontaktujesz.
group-where-on-contact = Gdzie spotyka się grupa, dowiesz się, gdy się skontaktujesz.
group-where-municipality = Gmina { $municipality }
group-travel = Jak tam dotrzeć?
group-access = Co ułatwia przyjście?
group-online-link = Przejdź do spotkania
group-online-on-request = Link lub numer dostaniesz, gdy się skontaktujesz.
group-who = Kto może przyjść?
group-everyone = Każda osoba jest mile widziana.
group-for-all = Dla osób, które same to przeżywają, i dla bliskich
group-age-from = Od { $from } lat
group-age-to = Do { $to } lat włącznie
group-age-between = Od { $from } do { $to } lat włącznie
group-community = Pochodzenie: { $what }
group-conviction = Wiara lub przekonania: { $what }
group-size =
    { $n ->
        [one] Przychodzi około { $n } osoby.
        [few] Przychodzi około { $n } osób.
        [many] Przychodzi około { $n } osób.
       *[other] Przychodzi około { $n } osoby.
    }
group-languages = W jakim języku rozmawiamy?
group-first-visit = Jak wygląda pierwsze spotkanie?
group-leads = Kto prowadzi grupę?
group-supported = Grupę wspiera: { $name }
group-anonymous = Co inni będą o mnie wiedzieć?
group-cost = Ile to kosztuje?
group-cost-amount = { $amount } za każde spotkanie
group-rules = Na jakie zasady się umawiamy?
group-contact = Jak się skontaktować?
group-contact-note = Rozmawiasz od razu z samą grupą. Ta strona tego nie widzi.
group-contact-organisation = Zapytaj w organizacji: { $organisation }
group-contact-none = Grupa nie podaje numeru ani adresu. Możesz przyjść na spotkanie.
group-seeking = Kto lub co jest potrzebne grupie?
group-resumes = Grupa znów zaczyna: { $date }.
group-own-term = Jak grupa sama się nazywa
group-listed = Na czyjej liście jest ta grupa?
group-at-origin = Zobacz grupę na stronie organizacji { $organisation }
group-search-more = Poszukaj innej grupy

## Organisations

organisations-title = Organizacje
organisations-intro = Każda organizacja prowadzi własną listę grup. Te listy są ze sobą połączone. Dzięki temu wystarczy szukać raz, żeby znaleźć wszystkie grupy.
organisations-this = Tę stronę prowadzi
organisations-others = Są tu też grupy innych organizacji
organisations-alone = Nie ma tu jeszcze grup innych organizacji.
organisations-show = Zobacz grupy organizacji { $organisation }

## About

about-title = Czym jest grupa?
about-is-1 = W grupie spotykają się osoby, które przeżywają to samo. Wiedzą, jak to jest. Nie musisz dużo tłumaczyć.
about-is-2 = Są też grupy dla osób, które są blisko kogoś: dla partnerów, rodziców, rodzeństwa, przyjaciół.
about-is-3 = Grupy mają różne nazwy: grupa samopomocowa, grupa wsparcia, spotkanie przy herbacie, krąg. Każda grupa sama wybiera swoją nazwę i swoje zasady.
about-not-title = Czym grupa nie jest?
about-not-1 = Grupa to nie leczenie. Możesz jednocześnie chodzić do lekarza lub korzystać z innej pomocy.
about-not-2 = Niczego nie musisz. Możesz słuchać, możesz wyjść i możesz wrócić.
about-not-3 = Czy tobie lub komuś innemu grozi teraz niebezpieczeństwo? Nie czekaj na grupę. Zadzwoń pod numer alarmowy:
about-first-title = Pierwsze spotkanie
about-first = Pierwsze spotkanie często budzi obawy. Osoby w grupie o tym wiedzą, bo też tak miały. Na stronie każdej grupy jest napisane, jak wygląda pierwsze spotkanie i czy trzeba najpierw zadzwonić.
about-anonymity-title = Na ile jest to anonimowe?
about-anonymity = Każda grupa sama mówi, czego inni się o tobie dowiedzą. Są cztery możliwości, od tej, w której inni wiedzą najwięcej, do tej, w której wiedzą najmniej:
about-professionals-title = Dla osób, które pomagają innym lub podpowiadają, gdzie szukać pomocy
about-professionals-1 = Ta strona jest też dla lekarzy rodzinnych, zespołów pomocy w dzielnicy, pracowników socjalnych i wszystkich, którzy rozmawiają z ludźmi.
about-professionals-2 = Szukajcie razem, w języku osoby, z którą rozmawiasz. Każda strona jest w każdym języku: wybierz u góry inny język, a zostaniesz na tej samej stronie.
about-professionals-3 = Ta osoba sama nawiązuje kontakt. Nie musisz nic o niej wpisywać i nic o niej nie jest wysyłane.
about-professionals-4 = To, czy grupa działa ze specjalistą, czy bez niego, jest faktem, a nie oceną. Jedni szukają właśnie tego, inni czegoś innego.
about-privacy-title = Co ta strona o tobie wie
about-privacy-1 = Ta strona nie używa plików cookie.
about-privacy-2 = Ta strona nie zapisuje niczego w twoim telefonie ani komputerze, poza tym, co zapamiętuje sama przeglądarka.
about-privacy-3 = Ta strona nie zapisuje, czego szukasz.
about-privacy-4 = Ta strona nie pobiera niczego od innych firm i nic im nie mówi.
about-privacy-5 = Gdy dzwonisz do grupy albo wysyłasz jej e-mail, nie przechodzi to przez tę stronę.
about-software-title = Wolne oprogramowanie
about-software = Każdy może obejrzeć program, na którym działa ta strona, używać go i ulepszać.

## Errors

error-invalid = Nie wszystko, co wpisano, się zgadza.
error-not-found = Nie ma tu tej strony.
error-gone = Tej grupy już tu nie ma.
error-unauthorised = Do tego potrzebny jest ważny klucz.
error-forbidden = Ten klucz na to nie pozwala.
error-changed = Ktoś inny w międzyczasie to zmienił. Pobierz to ponownie i spróbuj jeszcze raz.
error-if-match-required = Dołącz If-Match, żeby niczyja zmiana nie przepadła.
error-too-large = To jest za duże, nie możemy tego przyjąć.
error-not-json = To nie jest JSON, który umiemy odczytać.
error-internal = Coś poszło nie tak po naszej stronie. To nie przez ciebie. Jeśli to zgłaszasz, podaj ten numer: { $id }
error-unavailable = Teraz to nie działa. Spróbuj ponownie za kilka minut.
error-method = Pod tym adresem nie da się tego zrobić.
help-not-found = Może adres się zmienił albo nie został skopiowany w całości. Możesz szukać dalej tutaj.
help-gone = Grupa się wycofała albo już się nie spotyka. Może inna grupa też będzie dla ciebie dobra.
help-wrong = Spróbuj ponownie później albo szukaj dalej tutaj.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Znane nazwisko i kontakt
anonymity-first-name = Tylko imię
anonymity-nickname = Może być pseudonim
anonymity-anonymous = Całkiem anonimowo
anonymity-registered-means = Organizacja zapisuje twoje imię i nazwisko oraz to, jak się z tobą skontaktować.
anonymity-first-name-means = Podajesz imię, tylko grupa wie, jak się z tobą skontaktować, i nic więcej nie jest zapisywane.
anonymity-nickname-means = Nie musisz podawać prawdziwego imienia; kontakt jest przez organizację albo pod pseudonimem.
anonymity-anonymous-means = Przychodzisz, dzwonisz albo łączysz się bez kamery i nikt nie pyta ani nie zapisuje, kim jesteś.

## facilitation: who leads the meetings

facilitation-members = Sama grupa
facilitation-peer = Osoba z własnym doświadczeniem
facilitation-trained-peer = Osoba z własnym doświadczeniem i po szkoleniu
facilitation-volunteer = Wolontariusz lub wolontariuszka
facilitation-professional = Specjalista lub specjalistka

## openness: how one comes in

openness-open = Można po prostu przyjść
openness-closed = Stała grupa z datą rozpoczęcia
openness-intake = Najpierw rozmowa

## status: whether the group meets now

status-active = Spotyka się
status-paused = Ma przerwę
status-full = Nie ma teraz miejsc
status-forming = Wkrótce zaczyna
status-ended = Już się nie spotyka

## format: how people meet

format-in-person = Osobiście, w jednym miejscu
format-online = Online
format-hybrid = Osobiście i online
format-phone = Przez telefon

## venue: what kind of place

venue-home = U kogoś w domu
venue-community-centre = Dom kultury lub dom sąsiedzki
venue-clinic = Szpital, przychodnia lub poradnia
venue-worship = Kościół, meczet lub inne miejsce modlitwy
venue-library = Biblioteka
venue-outdoors = Na świeżym powietrzu
venue-office = Biuro
venue-other = Inne miejsce

## disclosure: what the public may know of the place

disclosure-exact = Adres jest podany tutaj
disclosure-area = Tu jest tylko miejscowość lub okolica
disclosure-on-contact = Adres poznasz przy kontakcie

## cost

cost-free = Bezpłatnie
cost-donation = Dobrowolna wpłata
cost-fixed = Stała kwota

## for: whether the group is for people it happened to, or for those close to them

for-self = Dla osób, które same to przeżywają
for-relatives = Dla bliskich

## gender

gender-women = Kobiety
gender-men = Mężczyźni

## community: a background that the members share

community-turkish = Tureckie
community-moroccan = Marokańskie
community-kurdish = Kurdyjskie
community-iranian = Irańskie
community-afghan = Afgańskie
community-syrian = Syryjskie
community-iraqi = Irackie
community-somali = Somalijskie
community-eritrean = Erytrejskie
community-ethiopian = Etiopskie
community-surinamese = Surinamskie
community-antillean = Antylskie
community-moluccan = Moluckie
community-polish = Polskie
community-ukrainian = Ukraińskie
community-bulgarian = Bułgarskie
community-romanian = Rumuńskie
community-chinese = Chińskie
community-roma = Romskie
community-other = Inne pochodzenie

## conviction: a faith or conviction on which the group is based

conviction-christian = Chrześcijaństwo
conviction-muslim = Islam
conviction-jewish = Judaizm
conviction-hindu = Hinduizm
conviction-buddhist = Buddyzm
conviction-humanist = Humanizm
conviction-other = Inne

## access: what makes it easier to come

access-wheelchair = Wygodnie na wózku
access-step-free = Bez schodów
access-accessible-toilet = Toaleta dla osób na wózku
access-hearing-loop = Pętla dla aparatów słuchowych
access-sign-language = Język migowy
access-captions = Napisy
access-discreet-entrance = Wejście, które nie rzuca się w oczy
access-bus = Autobus lub pociąg w pobliżu
access-parking = Parking
access-childcare = Opieka nad dziećmi

## contact: ways to reach the group

contact-phone = Telefon
contact-email = E-mail
contact-web = Strona internetowa
contact-form = Przez organizację
contact-messenger = Wyślij wiadomość
contact-visit = Po prostu przyjdź

## online: how an online group meets

online-video = Z obrazem (wideo)
online-phone = Przez telefon
online-chat = Na czacie, pisząc
online-forum = Na forum

## seeking: whom or what the group looks for

seeking-members = Nowe osoby
seeking-facilitator = Ktoś, kto poprowadzi grupę
seeking-volunteers = Wolontariusze i wolontariuszki
seeking-venue = Sala

## day: weekdays, inside a sentence

day-mo = poniedziałek
day-tu = wtorek
day-we = środa
day-th = czwartek
day-fr = piątek
day-sa = sobota
day-su = niedziela

## time: parts of the day

time-morning = Rano
time-afternoon = Po południu
time-evening = Wieczorem

## Something is not right: a report about a group

# Link on a group's page.
report-link = Coś się nie zgadza? Daj nam znać
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Daj nam znać
report-title = Napisz, co się nie zgadza
# $organisation is the organisation that put the group in its list.
report-intro = To, co napiszesz, trafi do organizacji, która dodała tę grupę do listy: { $organisation }. Nie musisz mówić, kim jesteś.
report-reason = Co się nie zgadza?
report-outdated = Tej grupy już nie ma
report-wrong = Czas, miejsce albo kontakt się nie zgadza
# It is something else, for example a company that sells a course.
report-misleading = To coś innego, niż tu napisano
report-unsafe = Nie było tam dla mnie bezpiecznie
report-other = Coś innego
report-text = Chcesz napisać coś więcej?
report-text-hint = To pole może zostać puste. Nie podawaj nazwisk ani numerów telefonu, także swoich.
report-send = Wyślij
# Error messages of this form.
report-choose = Najpierw wybierz, co się nie zgadza.
report-too-long = Tekst jest za długi. Możesz napisać najwyżej tyle znaków: { $most }.
report-enough = O tej grupie pisano już kilka razy. Organizacja o tym wie.
report-thanks-title = Dziękujemy
report-thanks = Twoją wiadomość przeczyta organizacja { $organisation }. Nie zapisaliśmy, kim jesteś.
report-back = Wróć do grupy

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Ta grupa jest też na innych listach: { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Także na liście: { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Przeczytaj, co pisze o niej organizacja { $organisation }

## Pages and their neutral names

page-guide = Szukaj z pomocą pytań
page-themes = Tematy
page-wish = Życzenie
page-message = Wiadomość
page-privacy = Prywatność
page-accessibility = Dostępność
page-professionals = Dla osób, które pomagają innym

## Search and results, more

search-private = Szukaj bez śladu
search-private-note = Gdy wybierzesz „Szukaj bez śladu”, w historii przeglądarki nie będzie tego, czego szukasz. To, że ta strona była otwarta, tam zostanie.
home-guide = Co jest dla ciebie ważne? Pięć krótkich pytań
home-all-themes = Wszystkie tematy z wyjaśnieniem
results-private = Tego, czego szukasz, i grupy, którą oglądasz, nie ma w historii przeglądarki. Żeby wrócić, używaj przycisków na stronie.
results-back = Wróć do listy
results-map = Mapa
results-map-text = Każda kropka to gmina. Im większa kropka, tym więcej grup.
results-map-place = { $place }: { $groups }
results-none-wish = Daj znać, że takiej grupy jeszcze nie ma
filter-municipality = Gmina
filter-welcome = Jak grupa cię przyjmie
chip-municipality = Gmina: { $place }

## What matters to you? Five optional questions

guide-title = Co jest dla ciebie ważne?
guide-intro = Każde pytanie możesz pominąć. Nie zapisujemy twoich odpowiedzi.
guide-for = Kto to przeżywa?
guide-for-self = Ja
guide-for-relatives = Ktoś mi bliski
guide-language = W jakim języku najchętniej mówisz o trudnych sprawach?
guide-not-community = Raczej nie z ludźmi z mojej własnej społeczności
guide-not-community-hint = Wybierz pochodzenie. Pominiemy wtedy grupy tej społeczności.
guide-anonymity = Co inni mogą o tobie wiedzieć?
guide-where = Gdzie ma być grupa?
guide-where-near = Blisko domu
guide-where-away = Raczej nie w mojej okolicy
guide-where-home = W domu: online albo przez telefon
guide-professional = Ze specjalistą czy bez?
guide-professional-hint = To na przykład ktoś, kto pracuje jako pracownik socjalny albo pielęgniarka.
guide-professional-with = Najchętniej ze specjalistą
guide-professional-without = Najchętniej bez

## welcome: how a group receives who comes for the first time

welcome-listen = Można tylko słuchać
welcome-bring-someone = Można przyjść z kimś
welcome-met-at-door = Ktoś wyjdzie po ciebie do drzwi
welcome-camera-off = Kamera może być wyłączona

## Group page, more questions

group-listen = Czy mogę tylko słuchać?
group-listen-yes = Tak. Nie musisz nic mówić.
group-listen-ask = Grupa o tym nie pisze. W większości grup można. Zapytaj, gdy się skontaktujesz.
group-bring = Czy mogę przyjść z kimś?
group-bring-yes = Tak, możesz przyjść z kimś.
group-entrance = Czy ktoś zobaczy, że wchodzę?
group-entrance-yes = Wejście nie rzuca się w oczy.
group-not-said = Grupa o tym nie pisze. Zapytaj, gdy się skontaktujesz.
group-first-visit-ask = Grupa jeszcze nic o tym nie napisała. Możesz śmiało zapytać: co się dzieje za pierwszym razem i kto mnie przyjmie?
group-calendar = Dodaj do mojego kalendarza
group-calendar-note = W kalendarzu będzie tylko „{ calendar-title }”, bez tematu grupy.
calendar-title = Spotkanie
group-share = Udostępnij tę stronę
group-share-note = Adres nie zdradza, czego dotyczy grupa:
read-aloud = Czytaj na głos
read-aloud-stop = Przestań czytać

## A message to a group

message-link = Napisz wiadomość do grupy
message-title = Napisz wiadomość do grupy
message-intro = Twoja wiadomość trafi do grupy e-mailem. Ta strona przechowuje ją tylko do wysłania.
message-text = Twoja wiadomość
message-text-hint = Nie musisz podawać imienia ani nazwiska. Wystarczy jedno zdanie. Na przykład: czy mogę kiedyś przyjść i zobaczyć?
message-reply = Jak grupa może się z tobą skontaktować?
message-reply-hint = Adres e-mail albo numer telefonu. To pole może zostać puste, ale wtedy grupa nie może odpowiedzieć.
message-send = Wyślij
message-empty = Najpierw napisz wiadomość.
message-too-many = Wysłano teraz zbyt wiele wiadomości. Spróbuj znowu za godzinę albo skontaktuj się w inny sposób.
message-sent-title = Twoja wiadomość jest w drodze
message-sent = Czasem na odpowiedź trzeba poczekać kilka dni. Ludzie z grupy często robią to w wolnym czasie.
mail-message-subject = Wiadomość dla waszej grupy
mail-message-intro = Ktoś napisał do was tę wiadomość na stronie { $site }. Nie wiemy, kto to jest, i nie przechowujemy tej wiadomości.
mail-message-reply = Tak można odpowiedzieć tej osobie: { $reply }
mail-message-no-reply = Ta osoba nie podała adresu ani numeru. Dlatego nie można odpowiedzieć.

## Help that cannot wait

urgent-title = Potrzebujesz pomocy już teraz?
urgent-emergency = Bezpośrednie niebezpieczeństwo
urgent-suicide = Myślisz o samobójstwie?
urgent-violence = Ktoś cię krzywdzi albo się kogoś boisz?
urgent-child = Dla dzieci i młodzieży
urgent-listen = Ktoś, kto cię wysłucha
urgent-note = Rozmowa może być później widoczna w telefonie albo na rachunku.

## A wish: there is no group for this yet

wish-title = Nie ma jeszcze grupy dla ciebie?
wish-intro = Zostaw tu życzenie. Dzięki temu organizacje widzą, jaka grupa jest potrzebna. Nie pytamy, kim jesteś.
wish-counts = Organizacje widzą tylko liczby, i to dopiero wtedy, gdy tego samego życzy sobie co najmniej pięć osób.
wish-place = W której gminie?
wish-place-hint = Na przykład Helmond. Adres nie jest potrzebny.
wish-choose = Wybierz…
wish-send = Zostaw moje życzenie
wish-no-theme = Wybierz temat.
wish-no-language = Wybierz język.
wish-no-place = Nie znamy tej gminy. Wybierz miejscowość w pobliżu.
wish-too-many = Z tego łącza internetowego przyszło dziś już wiele życzeń. Spróbuj jutro.
wish-kept-title = Twoje życzenie jest zapisane
wish-secret = To jest twój tajny adres. Później zobaczysz tam, czy jest już pasująca grupa. Nie możemy go pokazać drugi raz.
wish-secret-note = Czy ktoś inny może zajrzeć do twojego telefonu? Wtedy lepiej zapisz adres na kartce.
wish-yours = Twoje życzenie
wish-until = Przechowujemy twoje życzenie do dnia: { $date }. Potem samo zniknie.
wish-fits = To pasuje teraz do twojego życzenia
wish-waiting = Nie ma jeszcze pasującej grupy. Zajrzyj tu później.
wish-remove = Usuń moje życzenie
wish-removed-title = Twoje życzenie jest usunięte
wish-removed = Nic z niego u nas nie zostało.
wish-unknown-title = Nie ma tu takiego życzenia
wish-unknown = Może adres nie jest dobrze przepisany. Albo życzenie usunięto lub minął jego czas. Możesz zostawić nowe życzenie albo szukać dalej tutaj.

## Privacy

privacy-message = Jeśli napiszesz do grupy, przechowujemy wiadomość tylko do wysłania.
privacy-wish = Jeśli zostawisz życzenie, przechowujemy temat, język, gminę i dla kogo ono jest. Nie przechowujemy, kim jesteś.
privacy-limit = Jeśli ktoś wysyła bardzo dużo, zatrzymujemy to. W tym celu komputer przez jeden dzień liczy, ile przychodzi z jednego łącza internetowego. Nigdzie się tego nie zapisuje.
privacy-trace-title = Co zostaje w twoim telefonie lub komputerze
privacy-trace-history = Przeglądarka pamięta, jakie strony były otwarte. Tytuły nie mówią, czego dotyczą. Ale w adresie wyszukiwania jest to, czego szukasz.
privacy-trace-private = Nie chcesz tego? Wybierz „{ search-private }” albo prywatne okno przeglądarki.
privacy-trace-leave = „{ leave-button }” usuwa z historii tylko ostatnią stronę. Resztę możesz usunąć w swojej przeglądarce.
privacy-trace-network = Kto zarządza internetem u ciebie w domu lub w pracy, może zobaczyć, że ta strona była otwarta, ale nie to, co czytasz.

## Accessibility

accessibility-1 = Możesz używać tej strony z czytnikiem ekranu, tylko z klawiaturą, z dużymi literami i na małym lub starym telefonie.
accessibility-title = Strona dla wszystkich
accessibility-2 = Trzymamy się zasad WCAG 2.2 na poziomie AA. Przy każdej zmianie programy sprawdzają wszystkie rodzaje stron we wszystkich językach.
accessibility-3 = Nie wszystko jest jeszcze tak, jak trzeba: grupy same piszą o swojej grupie, często w jednym języku. A czytanie na głos działa tylko wtedy, gdy telefon lub komputer ma głos w twoim języku.
accessibility-4 = Coś się nie udaje? Daj znać tutaj: { $organisation }.

## Languages of the site

about-languages-title = Języki tej strony
about-languages = Tych języków nie sprawdził jeszcze nikt, kto się w nich wychował: { $languages }. Widzisz błąd? Daj nam znać.

## For professionals

professionals-what = W grupie ludzie znajdują u siebie nawzajem zrozumienie, wsparcie i praktyczną wiedzę. Grupa uzupełnia leczenie, ale go nie zastępuje.
professionals-when-title = Kiedy grupa pasuje?
professionals-when-1 = Gdy ktoś czuje się sam z tym, co się dzieje.
professionals-when-2 = Przed leczeniem, w jego trakcie lub po nim, a także bez leczenia.
professionals-when-3 = Także dla partnera lub partnerki, rodzica, dziecka, przyjaciela.
professionals-first-title = Kiedy najpierw potrzeba czegoś innego?
professionals-first = W razie niebezpieczeństwa lub kryzysu najpierw zorganizuj pomoc. Grupa może przyjść potem.
professionals-how-title = Tak można wskazać drogę
professionals-how-1 = Zapytaj, co jest ważne: język, anonimowość, blisko czy raczej nie. Pomaga w tym pięć pytań.
professionals-how-2 = Przeczytajcie razem, jak wygląda pierwsze spotkanie. Wtedy łatwiej zrobić ten krok.
