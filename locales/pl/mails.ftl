# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Dzień dobry,
mail-bye = Serdecznie pozdrawiamy
mail-link-subject = Twój link
mail-link = To jest twój tajny link. Możesz nim zmienić swój wpis albo go usunąć. Zachowaj tę wiadomość i nikomu jej nie przekazuj.
mail-approved-subject = Wpis jest na liście
mail-approved = Twój wpis jest już na liście. Każdy może go zobaczyć tutaj:
mail-asked-subject = Pytanie
mail-asked = Przeczytaliśmy twój wpis i mamy pytanie:
mail-asked-answer = Możesz odpowiedzieć na tę wiadomość albo zmienić wpis przez swój tajny link.
mail-declined-subject = W sprawie twojego wpisu
mail-declined = Nie dodaliśmy go do listy. Oto powód:
mail-declined-answer = Widzisz to inaczej? Możesz odpowiedzieć na tę wiadomość.
mail-confirm-subject = Czy wszystko nadal się zgadza?
mail-confirm = Opiekujesz się wpisem na naszej liście. Czy wszystko jest nadal tak, jak tam napisano? Otwórz ten link. Możesz tam potwierdzić jednym przyciskiem albo coś zmienić.
mail-remind-subject = Czy wszystko nadal się zgadza? (przypomnienie)
mail-remind = Jakiś czas temu zapytaliśmy, czy wszystko nadal się zgadza. Nie mamy jeszcze odpowiedzi.
mail-remind-soon = Czekamy na odpowiedź do dnia: { $date }. Jeśli jej nie będzie, wpis zniknie potem z listy. Nie przepadnie: wróci, gdy naciśniesz jeden przycisk.
mail-unlisted-subject = Twojego wpisu nie ma na razie na liście
mail-unlisted = Od dawna nie mamy od ciebie wiadomości. Dlatego wpisu nie można teraz znaleźć. Otwórz ten link, a przywrócisz go jednym przyciskiem.
mail-changed-subject = Coś się zmieniło
mail-changed = Zmieniliśmy coś w twoim wpisie. Przez swój tajny link zobaczysz, jak było i jak jest teraz. Możesz tam cofnąć zmianę.
mail-claim-subject = Link dla ciebie
mail-claim = Przez ten link dostaniesz nowy tajny link do swojego wpisu. Stary przestanie wtedy działać. Link z tej wiadomości działa tylko raz. Jest ważny do dnia: { $date }.
mail-sign-in-subject = Twój link
mail-sign-in = Przez ten link możesz się zalogować. Działa tylko raz. Jest ważny do: { $time }. To nie była twoja prośba? Wtedy nie musisz nic robić.
mail-invited = Możesz teraz pomagać przy liście organizacji { $organisation }. Przez ten link możesz się zalogować. Działa tylko raz. Jest ważny do: { $time }.
mail-waiting-subject = Coś czeka
mail-waiting = Coś na ciebie czeka. Nowe wpisy: { $entries }. Zgłoszenia: { $reports }. Poza listą, bo nikt nie odpowiedział: { $unlisted }.
