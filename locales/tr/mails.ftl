# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Merhaba,
mail-bye = Saygılarımızla,
mail-link-subject = Bağlantınız
mail-link = Bu sizin gizli bağlantınız. Onunla grubunuz hakkında yazanları değiştirebilir veya kaldırabilirsiniz. Bu mesajı saklayın ve kimseye iletmeyin.
mail-approved-subject = Artık listede
mail-approved = Bize gönderdikleriniz artık listede. Herkes burada görebilir:
mail-asked-subject = Bir soru
mail-asked = Bize gönderdiklerinizi okuduk ve bir sorumuz var:
mail-asked-answer = Bu mesaja cevap verebilir veya gizli bağlantınızla değişiklik yapabilirsiniz.
mail-declined-subject = Bize gönderdikleriniz hakkında
mail-declined = Bunları listeye koymadık. Nedeni:
mail-declined-answer = Siz başka türlü mü düşünüyorsunuz? Bu mesaja cevap verebilirsiniz.
mail-confirm-subject = Her şey hâlâ doğru mu?
mail-confirm = Listemizdeki bir grubun bilgileriyle siz ilgileniyorsunuz. Orada yazanların hepsi hâlâ doğru mu? Bu bağlantıyı açın. Tek bir düğmeyle “evet” diyebilir veya değişiklik yapabilirsiniz.
mail-remind-subject = Her şey hâlâ doğru mu? (hatırlatma)
mail-remind = Bir süre önce her şeyin hâlâ doğru olup olmadığını sormuştuk. Sizden henüz haber almadık.
mail-remind-soon = Haber almazsak grubunuz { $date } gününden sonra listede olmayacak. Ama kaybolmaz: bir düğmeye basarsanız yeniden listeye girer.
mail-unlisted-subject = Şimdilik listede değil
mail-unlisted = Uzun zamandır sizden haber almadık. Bu yüzden insanlar grubunuzu artık bulamıyor. Bu bağlantıyı açın: tek bir düğmeyle grubunuzu yeniden listeye koyabilirsiniz.
mail-changed-subject = Bir şey değiştirildi
mail-changed = Grubunuz hakkında yazanlarda bir şey değiştirdik. Gizli bağlantınızla önce ne yazdığını ve şimdi ne yazdığını görebilirsiniz. İsterseniz değişikliği orada geri alabilirsiniz.
mail-claim-subject = Size bir bağlantı
mail-claim = Bu bağlantıyla grubunuz için yeni bir gizli bağlantı alırsınız. O zaman eskisi artık çalışmaz. Bu mesajdaki bağlantı bir kez çalışır, son günü: { $date }.
mail-sign-in-subject = Bağlantınız
mail-sign-in = Bu bağlantıyla giriş yaparsınız. Bağlantı bir kez çalışır, en geç: { $time }. Bunu siz istemediyseniz bir şey yapmanız gerekmez.
mail-invited = Artık { $organisation } listesiyle ilgilenmeye siz de yardım edebilirsiniz. Bu bağlantıyla giriş yaparsınız. Bağlantı bir kez çalışır, en geç: { $time }.
mail-waiting-subject = Sizi bekleyen bir şey var
mail-waiting = Sizi bekleyen bir şey var. Yeni gruplar: { $entries }. Bildirimler: { $reports }. Kimse cevap vermediği için listeden çıkanlar: { $unlisted }.
