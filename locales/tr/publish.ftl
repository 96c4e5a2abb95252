# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Grubunuzu listeye koyun
publish-title = Grubunuzu listeye koyun
publish-intro = Yaklaşık on dakika sürer. Hesap gerekmez. Sonra her şeyi değiştirebilir veya kaldırabilirsiniz.
publish-review = Yazdıklarınızı listeye girmeden önce { $organisation } kuruluşundan biri okur. Sözlerinizi değiştirmez.
# Number of the step, above the heading of a page of the form.
publish-step = Adım { $step } / { $steps }
publish-step-about = Grubunuzun konusu ne?
publish-step-find = İnsanlar sizi nasıl bulur?
publish-step-people = Kimler için?
publish-step-when = Ne zaman ve nerede buluşuyorsunuz?
publish-step-contact = Size nasıl ulaşılır?
publish-step-check = Böyle doğru mu?
publish-next = İleri
publish-back = Geri
publish-save = Kaydet
publish-send = Listeye koy
# Beside the name of a question that may be left empty.
publish-optional = boş kalabilir
publish-problems = Doldurulması veya değiştirilmesi gereken bir şey var. Yazdıklarınız duruyor.
publish-problem-at = { $question }: { $problem }

publish-text-language = Hangi dilde yazıyorsunuz?
publish-text-language-hint = Grubunuza en uygun dilde yazın. Aşağıda başka diller de ekleyebilirsiniz.
publish-name = Grubun adı
publish-name-hint = Örneğin: Salı Halkası Helmond
publish-own-term = Kendinize ne diyorsunuz?
publish-own-term-hint = Örneğin: kendi kendine yardım grubu, çay saati, yürüyüş kulübü. Kelimeyi siz seçersiniz.
publish-summary = Bir iki cümleyle grubunuz
publish-summary-hint = Örneğin: Birini kaybetmiş kadınlarız. Çay içip konuşuyoruz.
publish-description = Grubunuzu biraz daha anlatın
publish-description-hint = Birlikte ne yapıyorsunuz? Kime iyi gelir? Lütfen kimsenin adını veya hastalığını yazmayın.
publish-first-visit = İlk gelişte ne olur?
publish-first-visit-hint = Örneğin: Sizi kapıda bekleriz. Bir şey söylemeniz gerekmez.
publish-rules = Aranızdaki kurallar neler?
publish-rules-hint = Örneğin: Burada söylenen burada kalır.
publish-add-language = Başka bir dilde de yazın
publish-add-language-button = Bu dili ekle
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Bu dildeki metinler: { $language }

publish-themes = Konusu ne?
publish-themes-hint = Bir veya birkaç konu seçin. İnsanlar sizi bunlarla bulur. Sayfanızda kendi sözleriniz de yer alır.
publish-themes-suggested = Bu konular yazdıklarınıza uyuyor
publish-languages = Grupta hangi dilleri konuşuyorsunuz?
publish-anonymity = Gelen biri hakkında başkaları ne öğrenir?
publish-for = Kimler için?
publish-gender = Yalnızca kadınlar veya yalnızca erkekler için mi?
publish-gender-both = Herkes için
publish-age-min = En az kaç yaşında?
publish-age-max = En fazla kaç yaşında?
publish-community = Aynı kökenden insanlar için mi?
publish-community-hint = Herkes gelebiliyorsa boş bırakın.
publish-conviction = Bir inanca veya dünya görüşüne dayanıyor mu?
publish-conviction-none = Hayır
publish-facilitation = Grubu kim yönetiyor?
publish-supported = Size hangi kuruluş yardım ediyor?
publish-supported-hint = Örneğin bir mahalle evi. Yardım eden yoksa boş bırakın.
publish-welcome = Gelenleri nasıl karşılıyorsunuz?
publish-openness = Gruba nasıl katılınır?
publish-size = Yaklaşık kaç kişi geliyor?
publish-cost = Ücreti nedir?
publish-cost-unsaid = Söylemiyoruz
publish-amount = Her seferinde kaç euro?

publish-format = Nasıl buluşuyorsunuz?
publish-day = Hangi gün?
publish-day-none = Bir gün seçin
publish-rhythm = Ne sıklıkta?
publish-rhythm-kept = Şimdiki gibi: { $rhythm }
publish-start = Saat kaçta başlıyor?
publish-start-hint = Örneğin 19:30
publish-minutes = Kaç dakika sürüyor?
publish-from = İlk buluşma ne zaman?
publish-from-hint = Her hafta buluşmuyorsanız bunu doldurun. Böylece hangi haftalar olduğunu biliriz.
publish-meeting-more = Başka bir gün veya saat ekle
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Buluşma { $number }
publish-venue = Yer
publish-venue-kind = Nasıl bir yer?
publish-venue-name = Binanın adı
publish-street = Sokak ve numara
publish-postcode = Posta kodu
publish-postcode-hint = Örneğin 5701 AB
publish-place = Şehir veya köy
publish-disclosure = Yer hakkında herkes ne bilebilir?
publish-disclosure-exact = Adresin tamamını
publish-disclosure-area = Yalnızca şehri veya köyü ve mahalleyi
publish-disclosure-on-contact = Yalnızca belediyeyi. Adresi, biri sizinle iletişime geçince siz verirsiniz.
publish-access = Gelmeyi neler kolaylaştırır?
publish-travel = Oraya nasıl gidilir?
publish-travel-hint = Örneğin: 51 numaralı otobüs, Çarşı durağı
publish-online-kind = İnternette veya telefonda nasıl buluşuyorsunuz?
publish-online-url = İnternet buluşmasının adresi
publish-online-url-hint = İnsanlar bu adresi sizinle iletişime geçince alıyorsa boş bırakın.
publish-online-note = İnsanlar ne bilmeli?

publish-contact = Herkes neyi görebilir?
publish-contact-hint = En az birini seçin. Buluşmaya doğrudan gelinebiliyorsa hepsini boş bırakabilirsiniz. Mümkünse grubun kendi numarasını veya adresini yazın.
publish-phone = Telefon numarası
publish-email = E-posta adresi
publish-web = Web sitesi
publish-messenger = WhatsApp, Signal veya Telegram
publish-messenger-hint = Bir numara veya bağlantı
publish-by-form = İnsanlar bize bu site üzerinden yazabilir. Adresimizi görmezler.
publish-seeking = Kimi veya neyi arıyorsunuz?
publish-private = Yalnızca bizim için
publish-maintainer = Kendi e-posta adresiniz
publish-maintainer-hint = Bunu başka kimse görmez. Yalnızca gizli bağlantınızı ve ziyaretçilerin mesajlarını göndermek, yılda iki kez de her şeyin hâlâ doğru olup olmadığını sormak için kullanırız.
publish-mail-link = Gizli bağlantıyı bana e-postayla gönderin
publish-preview = Ziyaretçiler bunu böyle görecek.
publish-not-saved = Henüz hiçbir şey kaydedilmedi.
# For robots that fill in every field; people do not see it.
publish-trap = Bu alanı boş bırakın

## After it was sent

publish-done-title = Teşekkür ederiz. Grubunuz bize ulaştı.
publish-done = Önce { $organisation } okur. Bu birkaç gün sürebilir. Sonra grubunuz listeye girer.
publish-link-title = Bu gizli bağlantıyı saklayın
publish-link = Bu bağlantıyla grubunuz hakkında yazanları değiştirebilir veya grubunuzu kaldırabilirsiniz. Bağlantı kimdeyse o da bunu yapabilir. Bağlantıyı bir daha gösteremeyiz.
publish-link-how = Kopyalayın, bu sayfayı yazdırın veya bağlantıyı bir kâğıda yazın.
publish-link-mailed = Bağlantıyı e-posta adresinize de gönderdik.
publish-too-many = Bugün çok sayıda grup gönderildi. Lütfen yarın yeniden deneyin. Yazdıklarınız duruyor.
publish-too-fast = Çok hızlı oldu. Lütfen her şey doğru mu diye bir daha bakın ve düğmeye yeniden basın.

## The group's own page

page-edit = Grubunuz
edit-title = Grubunuz
edit-unknown-title = Bu bağlantı (artık) çalışmıyor
edit-unknown = Belki tam kopyalanmadı veya daha yeni bir bağlantı var. Yenisini { $organisation } kuruluşundan isteyin.
edit-too-many = Kısa sürede çok fazla değişiklik oldu. Lütfen bir saat bekleyip yeniden deneyin. Hiçbir şey kaybolmadı.
edit-state-waiting = Grubunuz bekliyor. { $organisation } yazdıklarınızı okuyacak.
edit-state-asked = { $organisation } size bir şey soruyor:
edit-state-answer = İstediğiniz yeri değiştirin. Sonra yeniden okuruz.
edit-state-declined = { $organisation } grubunuzu listeye koymadı. Nedeni:
edit-state-listed = Grubunuz listede.
edit-state-hidden = { $organisation } şu anda grubunuzu göstermiyor. Nedenini onlara sorabilirsiniz.
edit-state-unlisted = Grubunuz şu anda listede değil, çünkü uzun zamandır sizden haber almadık. “{ edit-confirm-button }” düğmesine basarsanız yeniden listeye girer.
edit-see = Grubunuzun sayfasına bakın
edit-confirmed-on = Her şeyin hâlâ doğru olduğunu en son { $date } günü söylediniz.
edit-confirmed-never = Her şeyin doğru olduğunu henüz söylemediniz.
edit-confirm-title = Her şey hâlâ doğru mu?
edit-confirm-button = Evet, her şey hâlâ doğru
edit-confirmed = Teşekkür ederiz. Hâlâ doğru olduğunu herkes görebilir.
edit-change-title = Değişiklik yapın
edit-change-button = Bilgileri değiştir
edit-saved = Kaydedildi.
edit-pause-title = Ara verin
edit-pause-hint = Ziyaretçiler bir süre buluşmadığınızı görür.
edit-pause-until = Hangi güne kadar (o gün dâhil)?
edit-pause-note = Ziyaretçiler ne bilmeli?
edit-pause-button = Ara ver
edit-resume-button = Yeniden buluşuyoruz
edit-full-button = Grup dolu
edit-not-full-button = Yine yer var
edit-cancel-title = Bir buluşma yapılmayacak
edit-cancel-hint = Buluşmayacağınız günleri seçin.
edit-skip-holidays = Resmî tatillerde hiç buluşmuyoruz
edit-cancel-button = Bu günleri kaydet
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = resmî tatil: { $holiday }
edit-hand-over-title = Bunu başka biri yapsın
edit-hand-over-hint = Yeni bir gizli bağlantı oluşur. Sizinki o andan itibaren çalışmaz.
edit-hand-over-email = Yeni kişinin e-posta adresi
edit-hand-over-button = Yeni bağlantı oluştur
edit-handed-over-title = Yeni bir gizli bağlantı var
edit-handed-over = Bu bağlantıyı yeni kişiye verin. Eski bağlantı artık çalışmıyor.
edit-email-title = E-posta adresiniz
edit-email-button = Adresi kaydet
edit-withdraw-title = Grubu kaldırın
edit-withdraw-hint = O zaman grubunuz artık hiçbir listede olmaz ve yazdıklarınızı sileriz. Bu geri alınamaz.
edit-withdraw-sure = Evet, grubumu kaldırın
edit-withdraw-button = Grubu kaldır
edit-withdraw-confirm = Lütfen önce kutuyu işaretleyin.
edit-withdrawn-title = Grubunuz listeden çıktı
edit-withdrawn = Bizde ondan hiçbir şey kalmadı. Emeğiniz için teşekkür ederiz.
edit-history-title = Başkalarının değiştirdikleri
edit-history-none = Başka kimse bir şey değiştirmedi.
edit-history-by = Değiştiren: { $who }, { $date }
edit-before = Önce
edit-after = Sonra
edit-nothing = (boş)
edit-undo-button = Bunu geri al
edit-undone = Eskisi gibi oldu.
edit-conflict-title = Bu arada başka biri bunu değiştirdi
edit-conflict = Hiçbir şey kaybolmadı. Aşağıda şu anda ne yazdığını ve sizin ne yazdığınızı görürsünüz. Kaydederseniz bu bölümlerde sizin yazdıklarınız geçerli olur.
edit-conflict-theirs = Şu anda bu yazıyor
edit-conflict-mine = Siz bunu yazdınız
edit-conflict-save = Benim yazdıklarımı kaydet
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = uzun zamandır gözden geçirilmedi
edit-claim-title = Grubunuzun bilgileriyle siz ilgilenin
edit-claim = { $organisation } grubunuzun bilgileriyle sizin ilgilenmenizi rica ediyor. Bunun için gizli bir bağlantı alırsınız. Bu düğme bir kez çalışır.
edit-claim-button = Gizli bağlantıyı al

## holiday: public holidays

holiday-new-year = Yılbaşı
holiday-good-friday = Kutsal Cuma
holiday-easter = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-king = Kral Günü
holiday-liberation = Kurtuluş Günü
holiday-labour = İşçi Bayramı
holiday-ascension = Göğe Yükseliş Günü
holiday-whit-sunday = Pentekost Pazarı
holiday-whit-monday = Pentekost Pazartesisi
holiday-assumption = Meryem Ana’nın Göğe Alınışı
holiday-unity = Alman Birliği Günü
holiday-national = Ulusal bayram
holiday-all-saints = Tüm Azizler Günü
holiday-armistice = Ateşkes Günü
holiday-christmas = Noel
holiday-boxing = Noel’in ikinci günü
