# Açıklamalar: locales/en/problems.ftl

problem-required = Burada hâlâ bir şey gerekiyor.
problem-contact-or-meeting = En az bir iletişim yolu veya bir buluşma yazın.
problem-unknown-code = “{ $given }” burada bilinmiyor.
problem-unknown-code-nearest = “{ $given }” burada bilinmiyor. Şunu mu demek istediniz: “{ $nearest }”?
problem-unknown-field = “{ $given }” adlı bir alan yok.
problem-unknown-field-nearest = “{ $given }” adlı bir alan yok. Şunu mu demek istediniz: “{ $nearest }”?
problem-wrong-shape = Bu, buraya uyan biçimde değil: { $detail }
problem-not-a-language = “{ $given }” bir dil kodu değil. Örnekler: nl, tr, kmr.
problem-too-long = Bu çok uzun. En fazla { $max } karakter sığar.
problem-too-many = Bunlar çok fazla. En fazla { $max } tane olabilir.
problem-not-a-number = “{ $given }” uygun bir sayı değil. En az { $min }, en fazla { $max } olabilir.
problem-not-a-time = “{ $given }” bir saat değil. Şöyle yazın: 19:30
problem-not-a-date = “{ $given }” bir tarih değil. Şöyle yazın: 2026-11-24
problem-not-a-time-zone = “{ $given }” bir saat dilimi değil. Örnek: Europe/Amsterdam
problem-bad-rule = “{ $given }” bir buluşmanın tekrar kuralı değil. Örnek: FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = “{ $given }” kuralıyla hiçbir zaman buluşma olmaz.
problem-unknown-place = “{ $given }” adında bir yer veya posta kodu bilmiyoruz. Yakındaki daha büyük bir yeri ya da posta kodunun rakamlarını deneyin.
problem-unknown-place-nearest = “{ $given }” adında bir yer veya posta kodu bilmiyoruz. Şunu mu demek istediniz: “{ $nearest }”?
problem-not-an-email = “{ $given }” bir e-posta adresi değil.
problem-not-a-url = “{ $given }” bir web sitesi adresi değil. Adres https:// ile başlar.
problem-not-a-phone = “{ $given }” bir telefon numarası değil.
problem-ages-crossed = En küçük yaş, en büyük yaştan büyük.
problem-needs-near = Lütfen bir yer veya posta kodu da yazın. O zaman uzaklığı nereden ölçeceğimizi biliriz.
problem-bad-cursor = Listedeki bu yer artık yok. Listenin başından yeniden başlayın.
problem-twice = { $given } iki kez var. Her grubun kendi numarası veya anahtarı olmalı.
