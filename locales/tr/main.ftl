# Sayfaların ve API'nin metinleri. Açıklamalar: locales/en/main.ftl

## Every page

skip-link = İçeriğe geç
leave-button = Bu sayfadan hemen çık
leave-note = “Bu sayfadan hemen çık” düğmesi anında bir hava durumu sayfası açar. Üç kez Escape veya üç kez Shift tuşuna basmak da aynı işi yapar. Ama tarayıcınızın geçmişi hangi sayfaları gördüğünüzü yine de hatırlar.
page-search = Ara
page-group = Grup
page-organisations = Kuruluşlar
page-about = Gruplar hakkında
page-not-found = Bulunamadı
page-wrong = Bir şey ters gitti
language-switch = Bu sitenin dili
menu = Menü
source-code = Kaynak kodu (özgür yazılım)
text-in = Bu metnin dili: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } grup
       *[other] { $n } grup
    }
count-organisations =
    { $n ->
        [one] { $n } kuruluş
       *[other] { $n } kuruluş
    }
moment = { $date }, { $time }
distance-km = { $km } km uzakta

## Search form

search-what = Hangi konuda?
search-what-hint = Kendi sözlerinizle, istediğiniz dilde yazın.
search-near = Yer veya posta kodu
search-near-hint = Örneğin Helmond, ya da posta kodunun rakamları.
search-language = Grupta konuşulan dil
search-language-any = Her dil olur
search-button = Grup ara

## Home

home-title = Aynı şeyi yaşayan insanları bulun
home-lead = Yalnız değilsiniz. Yakınınızda, internette veya kendi dilinizde bir grup arayın. Kim olduğunuzu söylemeniz gerekmez.
home-themes = Ya da bir konu seçin
home-what-title = Böyle bir grup nedir?
home-what = Grupta, aynı şeyi yaşayan ya da bunu yaşayan birinin yakını olan insanlar bir araya gelir. İsterseniz anlatırsınız, isterseniz sadece dinlersiniz. Kimsenin güçlü olması gerekmez.
home-what-more = Gruplar hakkında daha fazla bilgi
home-private = Burada kimin arama yaptığını ve ne aradığını kaydetmeyiz.

## Results

results-title = Gruplar
results-total =
    { $n ->
        [0] Grup bulunamadı
        [one] { $n } grup bulundu
       *[other] { $n } grup bulundu
    }
results-wrong = Her şeyi okuyamadık. Yazdıklarınız hâlâ duruyor.
chips-title = Aradıklarınız
chip-remove = Kaldır: { $what }
chips-clear = Hepsini kaldır
chip-understood = Şöyle anlaşıldı: { $what }
chip-near = { $place } yakınında
chip-not-community = Olmasın: { $what }
chip-anonymity = En az: { $what }
chip-within = En fazla { $km } km uzakta
chip-beyond = En az { $km } km uzakta
chip-age = Yaş: { $age }
chip-language = Dil: { $language }
sort-title = Sıralama
sort-relevance = En uygun olan
sort-distance = Yakın olan
sort-name = Ad
sort-confirmed = Son gözden geçirilen
results-more = Daha fazla grup
results-start = Listenin başına dön
results-nearby-title = Tam olmasa da uyabilecek gruplar
results-nearby-why = Aradığınıza tam uyan az sayıda grup bulduk. Bu gruplar aynı konuyla ilgili. Ama örneğin daha uzakta, internette veya başka bir dilde olabilirler.
near-language = Başka bir dilde: { $languages }
near-distance = İstediğinizden daha uzakta
near-remote = Evden katılabilirsiniz
near-broader = Daha geniş bir konuda: { $themes }
near-wishes = İsteklerinizden farklı olan: { $wishes }
results-other-places = Yoksa { $place } adında başka bir yer mi demek istediniz?
results-none-title = Burada henüz tam uyan bir grup yok
results-none = Bu sizden kaynaklanmıyor. Şunlardan biri işe yarayabilir:
results-none-words = Başka bir kelime kullanın veya bir konu seçin.
results-none-filters = Gün veya uzaklık gibi bir isteği kaldırın.
results-none-remote = İnternetteki veya telefondaki gruplara bakın
results-none-ask = Bir kuruluşa sorun

## Filters

filter-title = İstekler
filter-hint = Sizin için önemli olanı seçin. Hepsini boş bırakabilirsiniz.
filter-apply = Grupları göster
filter-language = Grupta konuşulan dil
filter-theme = Konu
filter-audience = Kimler için
filter-gender = Kadınlar veya erkekler
filter-age = Gelmek isteyenin yaşı
filter-community = Gruptakilerin kökeni
filter-not-community = Mümkünse bu kökenden olmasın
filter-not-community-hint = Dedikodudan çekiniyorsanız bunu seçin.
filter-anonymity = En az ne kadar anonim
filter-any = Fark etmez
filter-facilitation = Grubu yöneten
filter-cost = Ücreti
filter-format = Buluşma biçimi
filter-within = En fazla bu kadar uzakta
filter-beyond = Kendi mahallemde olmasın: en az bu kadar uzakta
filter-km = { $km } km
filter-day = Gün
filter-time = Günün saati
filter-access = Gelmeyi kolaylaştıranlar
filter-openness = Gruba katılma
filter-open = Doğrudan gelebilirsiniz
filter-seeking = Grubun aradığı
filter-node = Kuruluş

## Cards and group page

card-next = Bir sonraki buluşma: { $moment }
card-confirmed = Grup bu bilgileri gözden geçirdi: { $date }
card-unconfirmed = Grup bu bilgileri henüz kendisi gözden geçirmedi
card-from = Kuruluş: { $organisation }

## Group page: questions that a visitor has

group-about = Grubun konusu ne?
group-when = Ne zaman?
group-next = Sonraki buluşmalar
group-no-dates = Henüz gün yazılmamış. Ne zaman gelebileceğinizi gruba sorun.
rhythm-days =
    { $n ->
        [1] Her gün
        [2] Gün aşırı
       *[other] { $n } günde bir
    }
rhythm-weeks =
    { $n ->
        [1] Her hafta
        [2] İki haftada bir
       *[other] { $n } haftada bir
    }
rhythm-months =
    { $n ->
        [1] Her ay
        [2] İki ayda bir
       *[other] { $n } ayda bir
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] ilk { $day }
        [second] ikinci { $day }
        [third] üçüncü { $day }
        [fourth] dördüncü { $day }
        [fifth] beşinci { $day }
       *[last] son { $day }
    }
group-lasts =
    { $n ->
        [one] Yaklaşık { $n } dakika sürer.
       *[other] Yaklaşık { $n } dakika sürer.
    }
group-zone = Saatler { $zone } saatine göredir.
group-where = Nerede?
group-where-area = Burada sadece yer veya mahalle yazıyor. Adresi, iletişime geçtiğinizde öğrenirsiniz.
group-where-on-contact = Grubun nerede buluştuğunu, iletişime geçtiğinizde öğrenirsiniz.
group-where-municipality = Belediye: { $municipality }
group-travel = Oraya nasıl giderim?
group-access = Gelmeyi neler kolaylaştırır?
group-online-link = Buluşmaya katılın
group-online-on-request = Bağlantıyı veya numarayı, iletişime geçtiğinizde alırsınız.
group-who = Kimler gelebilir?
group-everyone = Herkesi bekleriz.
group-for-all = Bunu kendisi yaşayanlar ve onların yakınları için
group-age-from = { $from } yaş ve üstü
group-age-to = En fazla { $to } yaş
group-age-between = { $from } ile { $to } yaş arası
group-community = Köken: { $what }
group-conviction = İnanç veya dünya görüşü: { $what }
group-size =
    { $n ->
        [one] Yaklaşık { $n } kişi gelir.
       *[other] Yaklaşık { $n } kişi gelir.
    }
group-languages = Hangi dili konuşuyoruz?
group-first-visit = İlk kez geldiğimde nasıl olur?
group-leads = Grubu kim yönetiyor?
group-supported = Destekleyen: { $name }
group-anonymous = Başkaları benim hakkımda ne öğrenir?
group-cost = Ücreti ne kadar?
group-cost-amount = Her seferinde { $amount }
group-rules = Aramızdaki kurallar neler?
group-contact = Nasıl iletişime geçerim?
group-contact-note = Doğrudan grupla konuşursunuz. Bu site bunu görmez.
group-contact-organisation = Sorabileceğiniz kuruluş: { $organisation }
group-contact-none = Grup numara veya adres vermiyor. Bir buluşmaya gelebilirsiniz.
group-seeking = Grup kimi veya neyi arıyor?
group-resumes = Grup yeniden başlıyor: { $date }.
group-own-term = Grubun kendine verdiği ad
group-listed = Bu grubu listeye kim koydu?
group-at-origin = Gruba bu kuruluşun sitesinde bakın: { $organisation }
group-search-more = Başka bir grup arayın

## Organisations

organisations-title = Kuruluşlar
organisations-intro = Her kuruluş kendi grup listesini tutar. Listeler birbirine bağlıdır. Böylece bir kez arayarak bütün grupları bulursunuz.
organisations-this = Bu sitenin sahibi
organisations-others = Burada şu kuruluşların grupları da var
organisations-alone = Burada henüz başka kuruluşların grupları yok.
organisations-show = Gruplara bakın: { $organisation }

## About

about-title = Grup nedir?
about-is-1 = Grupta, aynı şeyi yaşayan insanlar bir araya gelir. Bunun nasıl bir şey olduğunu bilirler. Çok açıklama yapmanız gerekmez.
about-is-2 = Birinin yakını olanlar için de gruplar var: eş, anne, baba, kardeş, arkadaş.
about-is-3 = Grupların çok adı var: kendi kendine yardım grubu, dertleşme grubu, çay saati, sohbet halkası. Her grup adını ve kurallarını kendisi seçer.
about-not-title = Grup ne değildir?
about-not-1 = Grup bir tedavi değildir. Bunun yanında doktora veya başka bir uzmana da gidebilirsiniz.
about-not-2 = Hiçbir şey zorunlu değil. Dinleyebilir, kalkıp gidebilir ve yine gelebilirsiniz.
about-not-3 = Siz veya başka biri şu anda tehlikede mi? Grubu beklemeyin. Acil yardım numarasını arayın:
about-first-title = İlk kez gelmek
about-first = İlk kez gelirken insan çoğu zaman biraz çekinir. Gruptakiler bunu bilir, çünkü onlar da aynısını yaşadı. Her grubun sayfasında ilk gelişin nasıl olduğu ve önce telefon etmeniz gerekip gerekmediği yazar.
about-anonymity-title = Ne kadar anonim kalırsınız?
about-anonymity = Başkalarının sizin hakkınızda ne öğreneceğini her grup kendisi söyler. Çoktan aza doğru dört seçenek var:
about-professionals-title = İnsanlara yardım eden veya onları yönlendirenler için
about-professionals-1 = Bu site aile hekimleri, mahalle ekipleri, sosyal çalışmacılar ve insanlarla konuşan herkes için de var.
about-professionals-2 = Karşınızdaki kişinin dilinde, birlikte arayın. Her sayfa her dilde var: yukarıdan başka bir dil seçin, aynı sayfada kalırsınız.
about-professionals-3 = İletişime kişi kendisi geçer. Kimse hakkında bir şey doldurmanız gerekmez ve kimse hakkında bir şey gönderilmez.
about-professionals-4 = Bir grupta uzman olup olmaması bir bilgidir, bir yargı değildir. Kimi insan birini arar, kimi ötekini.
about-privacy-title = Bu site sizin hakkınızda ne bilir?
about-privacy-1 = Bu site çerez kullanmaz.
about-privacy-2 = Bu site, tarayıcınızın kendi tuttuğu şeyler dışında, telefonunuza veya bilgisayarınıza hiçbir şey kaydetmez.
about-privacy-3 = Bu site ne aradığınızı kaydetmez.
about-privacy-4 = Bu site başka şirketlerden hiçbir şey yüklemez ve onlara hiçbir şey bildirmez.
about-privacy-5 = Bir gruba kendiniz telefon eder veya e-posta yazarsanız, bunlar bu siteden geçmez.
about-software-title = Özgür yazılım
about-software = Bu sitenin arkasındaki programı herkes inceleyebilir, kullanabilir ve geliştirebilir.

## Errors

error-invalid = Yazılanların bazıları doğru değil.
error-not-found = Bu sayfa burada yok.
error-gone = Bu grup artık burada listelenmiyor.
error-unauthorised = Bunun için geçerli bir anahtar gerekir.
error-forbidden = Bu anahtarla bunu yapmak mümkün değil.
error-changed = Bu arada başka biri bunu değiştirdi. Yeniden alın ve bir kez daha deneyin.
error-if-match-required = Kimsenin değişikliği kaybolmasın diye If-Match de gönderin.
error-too-large = Bu, alınamayacak kadar büyük.
error-not-json = Bu, okuyabileceğimiz bir JSON değil.
error-internal = Burada bir şey ters gitti. Bu sizden kaynaklanmıyor. Bildirirseniz şu numarayı verin: { $id }
error-unavailable = Şu anda olmuyor. Lütfen birkaç dakika sonra yeniden deneyin.
error-method = Bu adreste bu mümkün değil.
help-not-found = Adres değişmiş veya eksik yazılmış olabilir. Buradan aramaya devam edebilirsiniz.
help-gone = Grup listeden çıktı veya sona erdi. Belki başka bir grup da size uyar.
help-wrong = Lütfen biraz sonra yeniden deneyin veya buradan aramaya devam edin.

## anonymity

anonymity-registered = Ad ve iletişim bilgisi biliniyor
anonymity-first-name = Sadece adınız, soyadınız değil
anonymity-nickname = Takma ad olur
anonymity-anonymous = Tamamen anonim
anonymity-registered-means = Bir kuruluş adınızı ve size nasıl ulaşılacağını kaydeder.
anonymity-first-name-means = Soyadınızı değil, adınızı söylersiniz; size nasıl ulaşılacağını sadece grup bilir ve başka hiçbir yere bir şey kaydedilmez.
anonymity-nickname-means = Gerçek adınızı söylemeniz gerekmez; iletişim kuruluş üzerinden veya takma adla olur.
anonymity-anonymous-means = Gelirsiniz, telefon edersiniz veya kamerasız katılırsınız; kimse kim olduğunuzu sormaz ve yazmaz.

## facilitation

facilitation-members = Grubun kendisi
facilitation-peer = Bunu kendisi yaşamış biri
facilitation-trained-peer = Bunu kendisi yaşamış ve eğitim almış biri
facilitation-volunteer = Bir gönüllü
facilitation-professional = Bir uzman

## openness

openness-open = Doğrudan gelebilirsiniz
openness-closed = Belli bir tarihte başlayan, hep aynı kişilerden oluşan grup
openness-intake = Önce bir görüşme

## status

status-active = Buluşuyor
status-paused = Ara verdi
status-full = Şu anda dolu
status-forming = Yakında başlıyor
status-ended = Sona erdi

## format

format-in-person = Bir yerde, yüz yüze
format-online = İnternette
format-hybrid = Hem yüz yüze hem internette
format-phone = Telefonda

## venue

venue-home = Birinin evinde
venue-community-centre = Mahalle evi
venue-clinic = Hastane, muayenehane veya sağlık kurumu
venue-worship = Cami, kilise veya başka bir ibadet yeri
venue-library = Kütüphane
venue-outdoors = Açık havada
venue-office = Ofis
venue-other = Başka bir yer

## disclosure

disclosure-exact = Adres burada yazıyor
disclosure-area = Burada sadece yer veya mahalle yazıyor
disclosure-on-contact = Adresi iletişime geçince öğrenirsiniz

## cost

cost-free = Ücretsiz
cost-donation = Gönlünüzden ne koparsa
cost-fixed = Belirli bir ücret

## for

for-self = Bunu kendisi yaşayanlar için
for-relatives = Bunu yaşayan birinin yakınları için

## gender

gender-women = Kadınlar
gender-men = Erkekler

## community

community-turkish = Türkiye kökenli
community-moroccan = Fas kökenli
community-kurdish = Kürt
community-iranian = İran kökenli
community-afghan = Afganistan kökenli
community-syrian = Suriye kökenli
community-iraqi = Irak kökenli
community-somali = Somali kökenli
community-eritrean = Eritre kökenli
community-ethiopian = Etiyopya kökenli
community-surinamese = Surinam kökenli
community-antillean = Antiller kökenli
community-moluccan = Moluk kökenli
community-polish = Polonya kökenli
community-ukrainian = Ukrayna kökenli
community-bulgarian = Bulgaristan kökenli
community-romanian = Romanya kökenli
community-chinese = Çin kökenli
community-roma = Roman
community-other = Başka bir köken

## conviction

conviction-christian = Hristiyan
conviction-muslim = Müslüman
conviction-jewish = Yahudi
conviction-hindu = Hindu
conviction-buddhist = Budist
conviction-humanist = Hümanist
conviction-other = Başka

## access

access-wheelchair = Tekerlekli sandalyeye uygun
access-step-free = Basamaksız
access-accessible-toilet = Tekerlekli sandalyeye uygun tuvalet
access-hearing-loop = İşitme cihazı için ses sistemi
access-sign-language = İşaret dili
access-captions = Altyazı
access-discreet-entrance = Dikkat çekmeyen giriş
access-bus = Otobüs veya tren yakın
access-parking = Park yeri
access-childcare = Çocuk bakımı

## contact

contact-phone = Telefon
contact-email = E-posta
contact-web = Web sitesi
contact-form = Kuruluş aracılığıyla
contact-messenger = Mesaj gönderin
contact-visit = Doğrudan uğrayın

## online

online-video = Görüntülü
online-phone = Telefonla
online-chat = Yazışarak
online-forum = Forumda

## seeking

seeking-members = Yeni katılımcılar
seeking-facilitator = Grubu yönetecek biri
seeking-volunteers = Gönüllüler
seeking-venue = Buluşacak bir yer

## day

day-mo = pazartesi
day-tu = salı
day-we = çarşamba
day-th = perşembe
day-fr = cuma
day-sa = cumartesi
day-su = pazar

## time

time-morning = Sabah
time-afternoon = Öğleden sonra
time-evening = Akşam

## Something is not right: a report about a group

# Link on a group's page.
report-link = Yanlış bir şey mi var? Haber verin
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Haber verin
report-title = Yanlış olan bir şeyi haber verin
# $organisation is the organisation that put the group in its list.
report-intro = Yazdıklarınız bu grubu listeye koyan kuruluşa gider: { $organisation }. Kim olduğunuzu söylemeniz gerekmez.
report-reason = Yanlış olan ne?
report-outdated = Bu grup artık yok
report-wrong = Saat, yer veya iletişim bilgisi yanlış
# It is something else, for example a company that sells a course.
report-misleading = Burada yazandan başka bir şey
report-unsafe = Kendimi orada güvende hissetmedim
report-other = Başka bir şey
report-text = Bu konuda bir şey daha anlatmak ister misiniz?
report-text-hint = Burası boş kalabilir. Lütfen isim ve telefon numarası yazmayın, kendinizinkini de yazmayın.
report-send = Gönder
# Error messages of this form.
report-choose = Önce neyin yanlış olduğunu seçin.
report-too-long = Metin çok uzun. En çok { $most } karakter yazabilirsiniz.
report-enough = Bu grup hakkında daha önce çok sayıda bildirim geldi. Kuruluşun bundan haberi var.
report-thanks-title = Teşekkür ederiz
report-thanks = Yazdıklarınızı bu kuruluş okuyacak: { $organisation }. Kim olduğunuzu kaydetmedik.
report-back = Gruba geri dön

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Bu grup şu kuruluşların listesinde de var: { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Şurada da var: { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Şu kuruluşun bu grup hakkında yazdıklarını okuyun: { $organisation }

## Pages and their neutral names

page-guide = Sorularla arama
page-themes = Konular
page-wish = Dilek
page-message = Mesaj
page-privacy = Gizlilik
page-accessibility = Erişilebilirlik
page-professionals = İnsanlara yardım edenler için

## Search and results, more

search-private = İz bırakmadan ara
search-private-note = “İz bırakmadan ara” düğmesini kullanırsanız, ne aradığınız tarayıcınızın geçmişine yazılmaz. Bu siteye girdiğiniz ise orada görünür.
home-guide = Sizin için ne önemli? Beş kısa soru
home-all-themes = Bütün konular, açıklamalarıyla
results-private = Ne aradığınız ve hangi gruba baktığınız tarayıcınızın geçmişinde yer almaz. Geri dönmek için sayfadaki düğmeleri kullanın.
results-back = Listeye dön
results-map = Harita
results-map-text = Her nokta bir belediyedir. Nokta ne kadar büyükse o kadar çok grup vardır.
results-map-place = { $place }: { $groups }
results-none-wish = Bu grubun henüz olmadığını bildirin
filter-municipality = Belediye
filter-welcome = Sizi böyle karşılarlar
chip-municipality = Belediye: { $place }

## What matters to you? Five optional questions

guide-title = Sizin için ne önemli?
guide-intro = Her soruyu atlayabilirsiniz. Cevaplarınızı kaydetmiyoruz.
guide-for = Bunu kim yaşıyor?
guide-for-self = Ben
guide-for-relatives = Bir yakınım
guide-language = Zor şeyleri en rahat hangi dilde konuşursunuz?
guide-not-community = Kendi çevremden insanlarla olmasın
guide-not-community-hint = Bir köken seçin. O topluluğun gruplarını göstermeyiz.
guide-anonymity = Başkaları sizin hakkınızda ne bilebilir?
guide-where = Grup nerede olsun?
guide-where-near = Eve yakın
guide-where-away = Kendi mahallemde olmasın
guide-where-home = Evde: internette veya telefonda
guide-professional = Bir uzman olsun mu?
guide-professional-hint = Uzman, örneğin bir sosyal hizmet çalışanı veya hemşiredir.
guide-professional-with = Olsun
guide-professional-without = Olmasın

## welcome: how a group receives who comes for the first time

welcome-listen = Sadece dinleyebilirsiniz
welcome-bring-someone = Yanınızda birini getirebilirsiniz
welcome-met-at-door = Sizi kapıda biri karşılar
welcome-camera-off = Kameranız kapalı olabilir

## Group page, more questions

group-listen = Sadece dinleyebilir miyim?
group-listen-yes = Evet. Hiçbir şey anlatmanız gerekmez.
group-listen-ask = Grup bunu yazmamış. Çoğu grupta olur. İletişime geçtiğinizde sorabilirsiniz.
group-bring = Yanımda birini getirebilir miyim?
group-bring-yes = Evet, yanınızda birini getirebilirsiniz.
group-entrance = İçeri girdiğimi biri görür mü?
group-entrance-yes = Giriş dikkat çekmez.
group-not-said = Grup bunu yazmamış. İletişime geçtiğinizde sorabilirsiniz.
group-first-visit-ask = Grup bu konuda henüz bir şey yazmamış. Çekinmeden sorun: ilk seferde ne olur, beni kim karşılar?
group-calendar = Takvimime ekle
group-calendar-note = Takviminizde yalnızca “{ calendar-title }” yazar, konusu yazmaz.
calendar-title = Randevu
group-share = Bu sayfayı paylaş
group-share-note = Bu adres grubun konusunu belli etmez:
read-aloud = Sesli oku
read-aloud-stop = Okumayı durdur

## A message to a group

message-link = Gruba mesaj yazın
message-title = Gruba mesaj yazın
message-intro = Mesajınız gruba e-postayla gider. Bu site onu yalnızca gönderilene kadar saklar.
message-text = Mesajınız
message-text-hint = Adınızı söylemeniz gerekmez. Bir cümle yeter. Örneğin: bir kez gelip bakabilir miyim?
message-reply = Grup size nasıl ulaşabilir?
message-reply-hint = Bir e-posta adresi veya telefon numarası. Burası boş kalabilir, ama o zaman grup cevap veremez.
message-send = Gönder
message-empty = Lütfen önce mesajınızı yazın.
message-too-many = Şu anda çok fazla mesaj gönderildi. Bir saat sonra yeniden deneyin veya başka bir yolla iletişime geçin.
message-sent-title = Mesajınız yola çıktı
message-sent = Cevap gelmesi bazen birkaç gün sürer. Gruptaki insanlar bunu çoğu zaman boş vakitlerinde yapıyor.
mail-message-subject = Grubunuza bir mesaj
mail-message-intro = Biri size { $site } üzerinden bu mesajı yazdı. Kim olduğunu bilmiyoruz ve mesajı kaydetmiyoruz.
mail-message-reply = Yazan kişiye şöyle ulaşabilirsiniz: { $reply }
mail-message-no-reply = Yazan kişi adres veya numara bırakmadı. Bu yüzden cevap vermek mümkün değil.

## Help that cannot wait

urgent-title = Hemen yardıma ihtiyacınız mı var?
urgent-emergency = Acil tehlike
urgent-suicide = İntiharı düşünüyor musunuz?
urgent-violence = Canınızı yakan biri var mı, ya da birinden korkuyor musunuz?
urgent-child = Çocuklar ve gençler için
urgent-listen = Sizi dinleyecek biri
urgent-note = Telefon görüşmesi sonradan telefonda veya faturada görünebilir.

## A wish: there is no group for this yet

wish-title = Size uygun bir grup henüz yok mu?
wish-intro = Buraya bir dilek bırakın. Böylece kuruluşlar hangi gruba ihtiyaç olduğunu görür. Kim olduğunuzu sormuyoruz.
wish-counts = Kuruluşlar yalnızca sayıları görür; o da en az beş kişi aynı şeyi dilediğinde.
wish-place = Hangi belediyede?
wish-place-hint = Örneğin Helmond. Adres gerekmez.
wish-choose = Seçin…
wish-send = Dileğimi bırak
wish-no-theme = Lütfen bir konu seçin.
wish-no-language = Lütfen bir dil seçin.
wish-no-place = Bu belediyeyi bilmiyoruz. Yakındaki bir yeri seçin.
wish-too-many = Bu internet bağlantısından bugün çok sayıda dilek bırakıldı. Lütfen yarın yeniden deneyin.
wish-kept-title = Dileğiniz kaydedildi
wish-secret = Bu sizin gizli adresiniz. Size uygun bir grup olup olmadığını sonra orada görürsünüz. Bunu ikinci kez gösteremeyiz.
wish-secret-note = Telefonunuza başka biri bakabiliyor mu? O zaman adresi bir kâğıda yazmanız daha iyi olur.
wish-yours = Dileğiniz
wish-until = Dileğinizi şu güne kadar saklarız: { $date }. Sonra kendiliğinden silinir.
wish-fits = Şu anda dileğinize uyanlar
wish-waiting = Henüz uygun bir grup yok. Daha sonra yeniden bakın.
wish-remove = Dileğimi sil
wish-removed-title = Dileğiniz silindi
wish-removed = Bizde ondan hiçbir şey kalmadı.
wish-unknown-title = Bu dilek burada yok
wish-unknown = Belki adres tam doğru yazılmadı. Ya da dilek silindi veya süresi doldu. Yeni bir dilek bırakabilir veya burada aramaya devam edebilirsiniz.

## Privacy

privacy-message = Bir gruba mesaj yazarsanız onu yalnızca gönderilene kadar saklarız.
privacy-wish = Bir dilek bırakırsanız konuyu, dili, belediyeyi ve kimin için olduğunu kaydederiz. Kim olduğunuzu kaydetmeyiz.
privacy-limit = Biri çok fazla şey gönderirse bunu durdururuz. Bunun için bilgisayar bir gün boyunca bir internet bağlantısından ne kadar geldiğini sayar. Bu hiçbir yere yazılmaz.
privacy-trace-title = Telefonunuzda veya bilgisayarınızda kalanlar
privacy-trace-history = Tarayıcınız hangi sayfaları gördüğünüzü hatırlar. Başlıklar konuyu söylemez. Ama bir aramanın adresinde ne aradığınız yazar.
privacy-trace-private = Bunu istemiyor musunuz? “{ search-private }” düğmesini seçin veya tarayıcınızda gizli pencere kullanın.
privacy-trace-leave = “{ leave-button }” geçmişten yalnızca son sayfayı siler. Gerisini tarayıcınızda kendiniz silebilirsiniz.
privacy-trace-network = Evinizde veya iş yerinizde interneti yöneten kişi bu siteye girdiğinizi görebilir, ama ne okuduğunuzu göremez.

## Accessibility

accessibility-1 = Bu siteyi ekran okuyucuyla, yalnızca klavyeyle, büyük harflerle ve küçük ya da eski bir telefonla kullanabilirsiniz.
accessibility-title = Herkes için bir site
accessibility-2 = WCAG 2.2 AA düzeyi kurallarına uyuyoruz. Her değişiklikte programlar bütün sayfa türlerini bütün dillerde denetler.
accessibility-3 = Henüz her şey tamam değil: gruplar metinlerini kendileri yazar, çoğu zaman tek dilde. Sesli okuma da yalnızca telefonunuzda veya bilgisayarınızda sizin dilinizde bir ses varsa çalışır.
accessibility-4 = Yapamadığınız bir şey mi var? Şu kuruluşa bildirin: { $organisation }.

## Languages of the site

about-languages-title = Bu sitenin dilleri
about-languages = Bu dillerdeki metinleri, o dille büyümüş biri henüz gözden geçirmedi: { $languages }. Bir hata mı görüyorsunuz? Bize bildirin.

## For professionals

professionals-what = Bir grupta insanlar birbirlerinde anlayış, destek ve işe yarar bilgi bulur. Grup tedavinin yerini almaz, onun yanında yer alır.
professionals-when-title = Grup ne zaman uygundur?
professionals-when-1 = Kişi yaşadıklarıyla kendini yalnız hissettiğinde.
professionals-when-2 = Tedaviden önce, tedavi sırasında veya sonrasında; tedavi olmadan da.
professionals-when-3 = Eş, anne, baba, çocuk veya arkadaş için de.
professionals-first-title = Ne zaman önce başka bir şey gerekir?
professionals-first = Tehlike veya kriz varsa önce yardım bulunmasını sağlayın. Grup sonra gelebilir.
professionals-how-title = Yol göstermek için
professionals-how-1 = Neyin önemli olduğunu sorun: dil, ne kadar anonim kalmak istediği, grubun yakın mı yoksa uzak mı olması gerektiği. Beş soru buna yardım eder.
professionals-how-2 = İlk seferin nasıl geçtiğini birlikte okuyun. Böylece ilk adım kolaylaşır.
