# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Guten Tag,
mail-bye = Freundliche Grüße
mail-link-subject = Ihr Link
mail-link = Das ist Ihr geheimer Link. Damit können Sie Ihren Eintrag ändern oder wegnehmen. Bewahren Sie diese Nachricht auf und geben Sie sie nicht weiter.
mail-approved-subject = Es steht auf der Liste
mail-approved = Was Sie uns geschickt haben, steht jetzt auf der Liste. Alle können es hier sehen:
mail-asked-subject = Eine Frage
mail-asked = Wir haben gelesen, was Sie uns geschickt haben, und haben eine Frage:
mail-asked-answer = Sie können auf diese Nachricht antworten oder Ihren Eintrag mit Ihrem geheimen Link ändern.
mail-declined-subject = Zu dem, was Sie uns geschickt haben
mail-declined = Wir haben es nicht auf die Liste gesetzt. Der Grund:
mail-declined-answer = Sehen Sie das anders? Dann antworten Sie gern auf diese Nachricht.
mail-confirm-subject = Stimmt noch alles?
mail-confirm = Sie kümmern sich um einen Eintrag auf unserer Liste. Stimmt noch alles, was da steht? Öffnen Sie diesen Link. Mit einem Knopf sagen Sie Ja, oder Sie ändern etwas.
mail-remind-subject = Stimmt noch alles? (Erinnerung)
mail-remind = Vor einiger Zeit haben wir gefragt, ob noch alles stimmt. Wir haben noch nichts von Ihnen gehört.
mail-remind-soon = Wenn wir nichts hören, steht Ihr Eintrag nach dem { $date } nicht mehr auf der Liste. Er ist nicht verloren: Ein Druck auf einen Knopf bringt ihn zurück.
mail-unlisted-subject = Ihr Eintrag steht vorerst nicht auf der Liste
mail-unlisted = Wir haben lange nichts von Ihnen gehört. Darum findet man Ihren Eintrag nicht mehr. Mit diesem Link holen Sie ihn mit einem Knopf zurück.
mail-changed-subject = Etwas wurde geändert
mail-changed = Wir haben in Ihrem Eintrag etwas geändert. Mit Ihrem geheimen Link sehen Sie, was da stand und was jetzt da steht. Dort können Sie es rückgängig machen.
mail-claim-subject = Ein Link für Sie
mail-claim = Mit diesem Link bekommen Sie einen neuen geheimen Link für Ihren Eintrag. Der alte funktioniert dann nicht mehr. Der Link in dieser Nachricht funktioniert einmal, bis { $date }.
mail-sign-in-subject = Ihr Link
mail-sign-in = Mit diesem Link melden Sie sich an. Er funktioniert einmal, bis { $time }. Haben Sie nicht darum gebeten? Dann müssen Sie nichts tun.
mail-invited = Sie können jetzt mithelfen, die Liste von { $organisation } zu pflegen. Mit diesem Link melden Sie sich an. Er funktioniert einmal, bis { $time }.
mail-waiting-subject = Es wartet etwas
mail-waiting = Es wartet etwas auf Sie. Neue Einträge: { $entries }. Meldungen: { $reports }. Nicht mehr auf der Liste, weil niemand geantwortet hat: { $unlisted }.
