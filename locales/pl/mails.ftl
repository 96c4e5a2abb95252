# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Dzień dobry,
mail-bye = Serdecznie pozdrawiamy
mail-link-subject = Twój link
mail-link = To jest twój tajny link. Możesz z nim zmienić informacje o grupie albo usunąć grupę. Zachowaj tę wiadomość i nikomu jej nie przekazuj.
mail-approved-subject = To już jest na liście
mail-approved = Wasza grupa jest już na liście. Każdy może ją zobaczyć tutaj:
mail-asked-subject = Pytanie
mail-asked = Przeczytaliśmy twoje zgłoszenie i mamy pytanie:
mail-asked-answer = Możesz odpowiedzieć na tę wiadomość albo coś zmienić, używając swojego tajnego linku.
mail-declined-subject = W sprawie twojego zgłoszenia
mail-declined = Nie dodaliśmy waszej grupy do listy. Oto powód:
mail-declined-answer = Widzisz to inaczej? Możesz odpowiedzieć na tę wiadomość.
mail-confirm-subject = Czy wszystko nadal się zgadza?
mail-confirm = Dbasz o to, co na naszej liście napisano o waszej grupie. Czy wszystko nadal się zgadza? Otwórz ten link. Możesz tam potwierdzić to jednym przyciskiem albo coś zmienić.
mail-remind-subject = Czy wszystko nadal się zgadza? (przypomnienie)
mail-remind = Jakiś czas temu zapytaliśmy, czy wszystko nadal się zgadza. Nie mamy jeszcze odpowiedzi.
mail-remind-soon = Czekamy na odpowiedź do dnia: { $date }. Jeśli jej nie będzie, grupa zniknie potem z listy. Nie przepadnie: wróci, gdy naciśniesz jeden przycisk.
mail-unlisted-subject = Na razie nie ma tego na liście
mail-unlisted = Od dawna nie mamy od was wiadomości. Dlatego waszej grupy nie można teraz znaleźć. Otwórz ten link, a przywrócisz ją jednym przyciskiem.
mail-changed-subject = Coś się zmieniło
mail-changed = Zmieniliśmy coś w informacjach o waszej grupie. Gdy otworzysz swój tajny link, zobaczysz, jak było i jak jest teraz. Możesz tam cofnąć zmianę.
mail-claim-subject = Link dla ciebie
mail-claim = Otwórz ten link, a dostaniesz nowy tajny link dla waszej grupy. Stary przestanie wtedy działać. Link z tej wiadomości działa tylko raz. Jest ważny do dnia: { $date }.
mail-sign-in-subject = Twój link
mail-sign-in = Otwórz ten link, żeby się zalogować. Działa tylko raz. Jest ważny do: { $time }. To nie była twoja prośba? Wtedy nie musisz nic robić.
mail-invited = Możesz teraz pomagać w prowadzeniu listy organizacji { $organisation }. Otwórz ten link, żeby się zalogować. Działa tylko raz. Jest ważny do: { $time }.
mail-waiting-subject = Coś czeka
mail-waiting = Coś na ciebie czeka. Nowe grupy: { $entries }. Uwagi: { $reports }. Zdjęte z listy, bo nikt nie odpowiedział: { $unlisted }.
