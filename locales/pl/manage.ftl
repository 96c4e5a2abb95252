# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Prowadzenie listy
page-sign-in = Logowanie

## Signing in

sign-in-title = Logowanie
sign-in-intro = Ta strona jest dla osób, które prowadzą listę organizacji { $organisation }.
sign-in-email = Twój adres e-mail
sign-in-send = Wyślij mi link
sign-in-sent = Jeśli znamy ten adres, wiadomość z linkiem jest w drodze. Link działa tylko raz, przez godzinę.
sign-in-too-many = Wysłano już wiele linków. Spróbuj ponownie za godzinę.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Zaloguj się przez konto swojej organizacji
sign-in-account-unknown = To konto nie należy do nikogo, kto prowadzi tę listę. Poproś o zaproszenie osobę z rolą „Administracja”.
sign-in-account-failed = Nie udało się zalogować przez to konto. Spróbuj jeszcze raz albo poproś o link e-mailem.
sign-in-ready = Naciśnij przycisk, żeby się zalogować.
sign-in-button = Zaloguj się
sign-in-unknown-title = Ten link (już) nie działa
sign-in-unknown = Link działa tylko raz i przez krótki czas. Poproś o nowy.
sign-in-needed = Najpierw się zaloguj.
sign-out = Wyloguj się
manage-forbidden = Możesz to oglądać, ale nie zmieniać. Zapytaj osobę z rolą „Administracja”.
manage-expired = Ta strona była otwarta za długo albo w międzyczasie było nowe logowanie. Spróbuj jeszcze raz.

## Menu

manage-queue = Co czeka
manage-entries = Nasze grupy
manage-venues = Zamknięte budynki
manage-people = Osoby
manage-log = Dziennik
manage-figures = Liczby
manage-tokens = Klucze dla programów
manage-import = Wczytywanie i pobieranie
manage-profile = O nas

## What is waiting

queue-nothing = Nic nie czeka. Wszystko zrobione.
queue-new = Nowe grupy
queue-new-since = Data zgłoszenia: { $date }
queue-new-changed = Grupa zmieniła to po waszym pytaniu
queue-remarks = Zwróć uwagę
remark-no-contact = Nie podano, jak się skontaktować.
remark-duplicate = Podobna grupa już jest: { $name }
remark-stigma = Słowo, które może ranić: „{ $word }”. Może grupa sama je wybrała.
remark-personal = Tu może chodzić o konkretną osobę: „{ $what }”
remark-many =
    { $n ->
        [one] Czeka jeszcze { $n } bardzo podobna grupa.
        [few] Czekają jeszcze { $n } bardzo podobne grupy.
        [many] Czeka jeszcze { $n } bardzo podobnych grup.
       *[other] Czeka jeszcze { $n } bardzo podobnej grupy.
    }
remark-links = W tekście jest dużo adresów internetowych.
remark-no-email = Grupa nie podała adresu e-mail. Zobaczy odpowiedź, gdy otworzy swój tajny link.
queue-approve = Dodaj do listy
queue-ask = Zadaj pytanie
queue-decline = Nie dodawaj do listy
queue-text = Twoje pytanie albo wyjaśnienie, dlaczego nie. Grupa to przeczyta.
queue-text-needed = Najpierw napisz swoje pytanie.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = To nie pasuje do tej listy.
queue-decline-same = Nie dodawaj żadnej z nich do listy
queue-whole = Przeczytaj wszystko
queue-private = Tylko do waszej wiadomości: { $email }
queue-reports = Uwagi
queue-report-from = Zgłasza: { $where }
queue-report-here = osoba, która była na tej stronie
queue-report-answer = Co zostało zrobione?
queue-report-accept = Załatwione
queue-report-reject = Nie trzeba
queue-changed = Zmienione przez samą grupę
queue-changed-seen = Przejrzane
queue-stale = Bez potwierdzenia
queue-stale-since = Ostatnie potwierdzenie: { $date }
queue-stale-never = Jeszcze bez potwierdzenia
queue-stale-asked =
    { $n ->
        [0] Jeszcze nie pytano
        [one] Pytano { $n } raz
        [few] Pytano { $n } razy
        [many] Pytano { $n } razy
       *[other] Pytano { $n } razu
    }
queue-stale-unlisted = Nie ma na liście
queue-peers = Inne strony, które chcą pokazywać nasze grupy
queue-peer-allow = Zgódź się
queue-peer-block = Odmów
queue-done = Gotowe.
queue-gone = Ktoś inny już podjął decyzję.

## Entries

entries-search = Część nazwy lub miejscowości
entries-find = Szukaj
entries-none = Nie ma pasujących grup.
entry-title = Grupa
entry-owned = Grupa sama dba o to, co tu napisano.
entry-not-owned = Nikt z grupy nie dba jeszcze o to, co tu napisano.
entry-hidden = Ta grupa jest ukryta na tej stronie.
entry-hide = Ukryj
entry-show = Pokaż znowu
entry-edit = Zmień
entry-edit-note = Grupa zobaczy twoją zmianę i może ją cofnąć.
entry-confirm = Grupa mówi, że wszystko nadal się zgadza
entry-link-title = Daj grupie nowy link
entry-link-known = Wyślij na znany adres
entry-link-other = Utwórz link do przekazania
entry-link-hint = Zrób to tylko wtedy, gdy masz pewność, że to ktoś z grupy. Stary link przestanie działać, gdy ktoś użyje nowego.
entry-link-sent = Link jest w drodze.
entry-link-made = Link działa tylko raz. Jest ważny do dnia: { $date }. Daj go grupie:
entry-history = Co się zmieniło

## Closed places

venues-intro = Budynek jest przez jakiś czas zamknięty? Wtedy wszystkie grupy, które się tam spotykają, mają przerwę. Spotkania online odbywają się jak zwykle.
venues-place = Który budynek?
venues-from = Zamknięty od dnia
venues-until = Zamknięty do dnia (włącznie)
venues-note = Co powinni wiedzieć odwiedzający?
venues-close = Oznacz budynek jako zamknięty
venues-reopen = Znów otwarty
venues-open = Żaden budynek nie jest zamknięty.
venues-closed = { $place }: pierwszy dzień – { $from }, ostatni dzień – { $until }
venues-groups =
    { $n ->
        [one] { $n } grupa
        [few] { $n } grupy
        [many] { $n } grup
       *[other] { $n } grupy
    }
venues-problem = Wybierz budynek i taki ostatni dzień, który nie jest przed pierwszym.

## People

people-invite = Zaproś kogoś
people-name = Adres e-mail
people-role = Co może robić
people-remove = Usuń
people-sessions = Aktywne logowania
people-session-since = Początek: { $date }
people-session-end = Wyloguj
people-yourself = To ty
people-problem = Wpisz cały adres e-mail.
people-last = Musi zostać co najmniej jedna osoba z rolą „Administracja”.
role-administrator = Administracja: wszystko
role-editor = Redakcja: grupy i uwagi
role-reader = Podgląd: tylko oglądanie

## Log

log-intro = Kto co zrobił. Nikt nie może tego zmienić.
log-when = Kiedy
log-who = Kto
log-what = Co
log-about = Czego dotyczy
log-older = Starsze
log-group = grupa
log-node = sama ta strona
log-program = program
log-command = ktoś przy klawiaturze serwera
action-submitted = Zgłoszono grupę
action-approved = Dodano do listy
action-asked = Zadano pytanie
action-declined = Nie dodano do listy
action-changed = Zmieniono
action-confirmed = Potwierdzono
action-paused = Przerwa w spotkaniach
action-resumed = Grupa znów się spotyka
action-full = Grupa nie ma już miejsc
action-cancelled = Odwołano spotkania
action-handed-over = Przekazano innej osobie
action-withdrawn = Wycofano grupę
action-undone = Cofnięto zmianę
action-link = Utworzono nowy link
action-claimed = Użyto nowego linku
action-hidden = Ukryto
action-shown = Znów pokazano
action-unlisted = Zdjęto z listy, bez potwierdzenia
action-asked-to-confirm = Poproszono o potwierdzenie
action-report-answered = Odpowiedziano na uwagę
action-peer = Inna strona: decyzja
action-closed = Zamknięto budynek
action-reopened = Budynek znów otwarty
action-invited = Zaproszono
action-removed = Usunięto
action-role = Zmieniono rolę
action-signed-in = Zalogowano
action-session-ended = Wylogowano
action-token = Utworzono klucz dla programu
action-token-ended = Wyłączono klucz dla programu
action-imported = Wczytano grupy
action-profile = Zmieniono stronę „O nas”

## Figures

figures-intro = Te liczby dotyczą grup, a nigdy odwiedzających.
figures-themes = Grupy według tematu
figures-languages = Grupy według języka
figures-places = Grupy według gminy
figures-fresh = Jak dawno grupy potwierdziły, że wszystko się zgadza
figures-fresh-half = W ostatnim półroczu
figures-fresh-year = Od pół roku do roku temu
figures-fresh-older = Dawniej lub nigdy
figures-gaps = Czego szukano, a czego nie ma
figures-gaps-note = Życzenia, które ktoś zostawił, i wyszukiwania bez wyniku. Małych liczb nie pokazujemy, pozostałe są zaokrąglone.
figures-wishes = Życzenia
figures-empty = Wyszukiwania bez wyniku
figures-count = Liczba
figures-any = bez znaczenia
figures-all = Wszystkie strony razem
figures-own = Tylko nasze grupy
figures-csv = Pobierz jako tabelę (CSV)
figures-nothing = Nie ma tu jeszcze nic do pokazania.

## Keys for programs

tokens-intro = Z kluczem inny program może czytać lub zmieniać listę.
tokens-name = Do czego służy?
tokens-scope = Co może robić
tokens-make = Utwórz klucz
tokens-made = To jest klucz. Skopiuj go teraz: nie możemy go pokazać drugi raz.
tokens-end = Wyłącz
tokens-ended = Wyłączony
tokens-none = Nie ma kluczy.
scope-read = Czytać
scope-publish = Zmieniać grupy
scope-admin = Wszystko

## Take in and give out

import-title = Wczytaj grupy
import-intro = Wklej tu tabelę (CSV) lub JSON. Najpierw zobaczysz, co by się stało. Nic się nie zmieni, dopóki nie naciśniesz drugiego przycisku.
import-text = Tabela
import-format = Rodzaj
import-review = Zobacz, co by się stało
import-apply = Wczytaj
import-added = Nowe: { $n }
import-changed = Zmienione: { $n }
import-unchanged = Bez zmian: { $n }
import-refused = Odrzucone: { $n }
import-row = Wiersz { $row }: { $problem }
import-unreadable = Nie da się tego odczytać: { $problem }
import-done = Wczytano.
export-title = Pobierz nasze grupy

## About us

profile-intro = Odwiedzający przeczytają to na stronie „{ page-organisations }”. Pisz w tylu językach, w ilu chcesz.
profile-text = Kim jesteście i co robicie?
profile-phone = Numer telefonu
profile-email = Adres e-mail
profile-web = Strona internetowa
profile-save = Zapisz
glossary-title = Nasze własne słowa
glossary-intro = Wyjaśnij tu, jak używacie danego słowa. Wyjaśnienie będzie obok tego słowa na stronach waszych grup.
glossary-term = Słowo
glossary-meaning = Co przez nie rozumiecie
