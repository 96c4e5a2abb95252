# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Liste yönetimi
page-sign-in = Giriş

## Signing in

sign-in-title = Giriş yapın
sign-in-intro = Burası { $organisation } listesiyle ilgilenenler içindir.
sign-in-email = E-posta adresiniz
sign-in-send = Bana bir bağlantı gönder
sign-in-sent = Bu adresi tanıyorsak içinde bağlantı olan bir mesaj yola çıktı. Bağlantı bir saat boyunca ve yalnızca bir kez çalışır.
sign-in-too-many = Çok sayıda bağlantı istendi. Lütfen bir saat sonra yeniden deneyin.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Kuruluşumun hesabıyla giriş yap
sign-in-account-unknown = Bu hesap, bu listeyle ilgilenen kimseye ait değil. Bir yöneticiden sizi davet etmesini isteyin.
sign-in-account-failed = Bu hesapla giriş yapılamadı. Bir kez daha deneyin veya e-postayla bir bağlantı isteyin.
sign-in-ready = Giriş yapmak için düğmeye basın.
sign-in-button = Giriş yap
sign-in-unknown-title = Bu bağlantı (artık) çalışmıyor
sign-in-unknown = Her bağlantı yalnızca bir kez ve kısa bir süre çalışır. Yenisini isteyin.
sign-in-needed = Lütfen önce giriş yapın.
sign-out = Çıkış yap
manage-forbidden = Buna bakabilirsiniz ama değiştiremezsiniz. Bir yöneticiye sorun.
manage-expired = Bu sayfa çok uzun süre açık kaldı veya yeniden giriş yaptınız. Lütfen bir daha deneyin.

## Menu

manage-queue = Bekleyenler
manage-entries = Gruplarımız
manage-venues = Kapalı yerler
manage-people = Kişiler
manage-log = İşlem geçmişi
manage-figures = Sayılar
manage-tokens = Programlar için anahtarlar
manage-import = İçe ve dışa aktarma
manage-profile = Hakkımızda

## What is waiting

queue-nothing = Bekleyen bir şey yok. Her şey tamam.
queue-new = Yeni gruplar
queue-new-since = Geldiği gün: { $date }
queue-new-changed = Grup sorunuzdan sonra bunu değiştirdi
queue-remarks = Buna bir bakın
remark-no-contact = İletişime geçmek için hiçbir yol yazılmamış.
remark-duplicate = Zaten var olan bir gruba benziyor: { $name }
remark-stigma = İnsanları incitebilecek bir kelime: “{ $word }”. Belki grup bunu kendisi seçmiştir.
remark-personal = Bu tek bir kişiyle ilgili olabilir: “{ $what }”
remark-many =
    { $n ->
        [one] Bekleyen { $n } grup daha buna benziyor.
       *[other] Bekleyen { $n } grup daha buna benziyor.
    }
remark-links = Metinde çok sayıda web adresi var.
remark-no-email = Grup e-posta adresi bırakmadı. Cevabınızı gizli bağlantısını açınca görür.
queue-approve = Listeye koy
queue-ask = Bir soru sor
queue-decline = Listeye koyma
queue-text = Sorunuz veya grubu neden listeye koymadığınız. Grup bunu okur.
queue-text-needed = Lütfen önce sorunuzu yazın.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Ne yazık ki bu listeye uymuyor.
queue-decline-same = Bunların hiçbirini listeye koyma
queue-whole = Tamamını oku
queue-private = Yalnızca sizin için: { $email }
queue-reports = Bildirimler
queue-report-from = Gönderen: { $where }
queue-report-here = bu sitenin bir ziyaretçisi
queue-report-answer = Ne yaptınız?
queue-report-accept = Yapıldı
queue-report-reject = Gerek yok
queue-changed = Grubun kendisi değiştirdi
queue-changed-seen = Gördüm
queue-stale = Doğrulanmamış
queue-stale-since = Son doğrulama: { $date }
queue-stale-never = Hiç doğrulanmadı
queue-stale-asked =
    { $n ->
        [0] Henüz sorulmadı
        [one] Bir kez soruldu
       *[other] { $n } kez soruldu
    }
queue-stale-unlisted = Listede değil
queue-peers = Gruplarımızı göstermek isteyen başka siteler
queue-peer-allow = İzin ver
queue-peer-block = Reddet
queue-done = Yapıldı.
queue-gone = Buna başka biri zaten karar verdi.

## Entries

entries-search = Ad veya yer (bir kısmı yeter)
entries-find = Ara
entries-none = Uyan grup yok.
entry-title = Grup
entry-owned = Bu bilgilerle grup kendisi ilgileniyor.
entry-not-owned = Gruptan kimse bu bilgilerle henüz ilgilenmiyor.
entry-hidden = Bu grup bu sitede gizlendi.
entry-hide = Gizle
entry-show = Yeniden göster
entry-edit = Değiştir
entry-edit-note = Grup neyi değiştirdiğinizi görür ve geri alabilir.
entry-confirm = Grup her şeyin hâlâ doğru olduğunu söylüyor
entry-link-title = Gruba yeni bir bağlantı verin
entry-link-known = Bilinen adrese gönder
entry-link-other = Elden vermek için bağlantı oluştur
entry-link-hint = Bunu yalnızca karşınızdakinin gruptan biri olduğundan eminseniz yapın. Yeni bağlantı kullanılınca eskisi artık çalışmaz.
entry-link-sent = Bağlantı yolda.
entry-link-made = Bu bağlantıyı gruba verin. Bir kez çalışır, son günü: { $date }
entry-history = Değiştirilenler

## Closed places

venues-intro = Bir bina bir süreliğine kapalı mı? O zaman orada buluşan bütün gruplar ara verir. İnternetteki buluşmalar devam eder.
venues-place = Hangi bina?
venues-from = Kapalı olduğu ilk gün
venues-until = Kapalı olduğu son gün
venues-note = Ziyaretçiler ne bilmeli?
venues-close = Bu binayı kapalı olarak işaretle
venues-reopen = Yeniden aç
venues-open = Kapalı bina yok.
venues-closed = { $place }: { $from } – { $until }
venues-groups =
    { $n ->
        [one] { $n } grup
       *[other] { $n } grup
    }
venues-problem = Bir bina seçin; son gün ilk günden önce olmasın.

## People

people-invite = Birini davet edin
people-name = E-posta adresi
people-role = Yetkisi
people-remove = Çıkar
people-sessions = Açık oturumlar
people-session-since = Başlangıç: { $date }
people-session-end = Oturumu kapat
people-yourself = Bu sizsiniz
people-problem = Tam bir e-posta adresi yazın.
people-last = En az bir yönetici olmalı.
role-administrator = Yönetici: her şey
role-editor = Düzenleyen: gruplar ve bildirimler
role-reader = Okuyan: yalnızca bakar

## Log

log-intro = Kim ne yaptı. Bunu kimse değiştiremez.
log-when = Ne zaman
log-who = Kim
log-what = Ne
log-about = Neyle ilgili
log-older = Daha eski
log-group = grup
log-node = sitenin kendisi
log-program = bir program
log-command = sunucunun başındaki biri
action-submitted = Grup gönderildi
action-approved = Listeye kondu
action-asked = Soru soruldu
action-declined = Listeye konmadı
action-changed = Değiştirildi
action-confirmed = Doğrulandı
action-paused = Ara verdi
action-resumed = Yeniden buluşuyor
action-full = Dolu olduğunu söyledi
action-cancelled = Buluşmalar iptal edildi
action-handed-over = Devredildi
action-withdrawn = Grup kaldırıldı
action-undone = Değişiklik geri alındı
action-link = Yeni bağlantı oluşturuldu
action-claimed = Yeni bağlantı kullanıldı
action-hidden = Gizlendi
action-shown = Yeniden gösterildi
action-unlisted = Listeden çıktı, doğrulanmadı
action-asked-to-confirm = Hâlâ doğru mu diye soruldu
action-report-answered = Bildirime cevap verildi
action-peer = Başka site hakkında karar
action-closed = Bina kapatıldı
action-reopened = Bina yeniden açıldı
action-invited = Davet edildi
action-removed = Çıkarıldı
action-role = Yetki değişti
action-signed-in = Giriş yaptı
action-session-ended = Oturum kapatıldı
action-token = Program için anahtar oluşturuldu
action-token-ended = Program anahtarı iptal edildi
action-imported = Gruplar içe aktarıldı
action-profile = “Hakkımızda” değiştirildi

## Figures

figures-intro = Bu sayılar yalnızca gruplarla ilgilidir, hiçbir zaman ziyaretçilerle ilgili değildir.
figures-themes = Konuya göre gruplar
figures-languages = Dile göre gruplar
figures-places = Belediyeye göre gruplar
figures-fresh = Grupların her şeyin doğru olduğunu en son söylediği zaman
figures-fresh-half = Son altı ayda
figures-fresh-year = Altı ay ile bir yıl arasında
figures-fresh-older = Daha önce veya hiç
figures-gaps = Aranıyor ama yok
figures-gaps-note = İnsanların bıraktığı dilekler ve sonuç vermeyen aramalar. Küçük sayılar gösterilmez, ötekiler yuvarlanır.
figures-wishes = Dilekler
figures-empty = Sonuçsuz aramalar
figures-count = Sayı
figures-any = fark etmez
figures-all = Bütün siteler birlikte
figures-own = Yalnızca bizim gruplarımız
figures-csv = Tablo olarak indir (CSV)
figures-nothing = Henüz gösterecek bir şey yok.

## Keys for programs

tokens-intro = Bir anahtarla başka bir program listeyi okuyabilir veya değiştirebilir.
tokens-name = Ne için?
tokens-scope = Yetkisi
tokens-make = Anahtar oluştur
tokens-made = Anahtar bu. Şimdi kopyalayın: bir daha gösteremeyiz.
tokens-end = Anahtarı iptal et
tokens-ended = İptal edildi
tokens-none = Anahtar yok.
scope-read = Okumak
scope-publish = Grup bilgilerini değiştirmek
scope-admin = Her şey

## Take in and give out

import-title = Grupları içe aktarın
import-intro = Buraya bir tablo (CSV) veya JSON yapıştırın. Önce ne olacağını görürsünüz. İkinci düğmeye basmadan hiçbir şey değişmez.
import-text = Tablo
import-format = Türü
import-review = Ne olacağını gör
import-apply = İçe aktar
import-added = Yeni: { $n }
import-changed = Değişen: { $n }
import-unchanged = Aynı kalan: { $n }
import-refused = Reddedilen: { $n }
import-row = Satır { $row }: { $problem }
import-unreadable = Bu okunamıyor: { $problem }
import-done = İçe aktarıldı.
export-title = Gruplarımızı dışa aktarın

## About us

profile-intro = Ziyaretçiler bunu “{ page-organisations }” sayfasında okur. İstediğiniz kadar çok dilde yazabilirsiniz.
profile-text = Kimsiniz ve ne yapıyorsunuz?
profile-phone = Telefon numarası
profile-email = E-posta adresi
profile-web = Web sitesi
profile-save = Kaydet
glossary-title = Kendi kelimelerimiz
glossary-intro = Bir kelimeyi nasıl kullandığınızı burada açıklayın. Açıklama, gruplarınızın sayfalarında o kelimenin yanında durur.
glossary-term = Kelime
glossary-meaning = Onunla ne demek istediğiniz
