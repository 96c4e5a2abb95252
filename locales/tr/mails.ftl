# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Merhaba,
mail-bye = Saygılarımızla,
mail-link-subject = Bağlantınız
mail-link = Bu sizin gizli bağlantınız. Onunla kaydınızı değiştirebilir veya kaldırabilirsiniz. Bu mesajı saklayın ve kimseye iletmeyin.
mail-approved-subject = Artık listede
mail-approved = Bize gönderdiğiniz artık listede. Herkes burada görebilir:
mail-asked-subject = Bir soru
mail-asked = Bize gönderdiğinizi okuduk ve bir sorumuz var:
mail-asked-answer = Bu mesajı yanıtlayabilir veya gizli bağlantınızla kaydınızı değiştirebilirsiniz.
mail-declined-subject = Bize gönderdiğiniz hakkında
mail-declined = Onu listeye koymadık. Nedeni:
mail-declined-answer = Siz başka mı düşünüyorsunuz? Bu mesajı yanıtlayabilirsiniz.
mail-confirm-subject = Her şey hâlâ doğru mu?
mail-confirm = Listemizdeki bir kayıtla siz ilgileniyorsunuz. Orada yazanların hepsi hâlâ doğru mu? Bu bağlantıyı açın. Tek düğmeyle evet diyebilir veya bir şey değiştirebilirsiniz.
mail-remind-subject = Her şey hâlâ doğru mu? (hatırlatma)
mail-remind = Bir süre önce her şeyin hâlâ doğru olup olmadığını sormuştuk. Sizden henüz haber almadık.
mail-remind-soon = Haber almazsak kaydınız { $date } gününden sonra listede olmayacak. Kaybolmaz: bir düğmeye basmak onu geri getirir.
mail-unlisted-subject = Kaydınız şimdilik listede değil
mail-unlisted = Uzun zamandır sizden haber almadık. Bu yüzden insanlar kaydınızı artık bulamıyor. Bu bağlantıyla tek düğmeyle geri getirebilirsiniz.
mail-changed-subject = Bir şey değiştirildi
mail-changed = Kaydınızda bir şey değiştirdik. Gizli bağlantınızla önce ne olduğunu ve şimdi ne olduğunu görebilirsiniz. Orada geri alabilirsiniz.
mail-claim-subject = Size bir bağlantı
mail-claim = Bu bağlantıyla kaydınız için yeni bir gizli bağlantı alırsınız. Eskisi artık çalışmaz. Bu mesajdaki bağlantı bir kez çalışır, son günü: { $date }.
mail-sign-in-subject = Bağlantınız
mail-sign-in = Bu bağlantıyla giriş yaparsınız. Bir kez çalışır, en geç: { $time }. Siz istemediyseniz bir şey yapmanız gerekmez.
mail-invited = Artık { $organisation } listesiyle ilgilenmeye yardım edebilirsiniz. Bu bağlantıyla giriş yaparsınız. Bir kez çalışır, en geç: { $time }.
mail-waiting-subject = Sizi bekleyen bir şey var
mail-waiting = Sizi bekleyen bir şey var. Yeni kayıtlar: { $entries }. Bildirimler: { $reports }. Kimse yanıt vermediği için listeden çıkanlar: { $unlisted }.
