import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `hakkımda|özet|profil|kariyer hedefi|kişisel özet|ön yazı|mesleki özet|profesyonel özet|kariyer özeti|hedef|hedefler|kısaca ben|ben kimim|amaç|giriş|kişisel profil`,
  work: `iş deneyimi|iş deneyimleri|deneyim|deneyimler|iş tecrübesi|iş tecrübeleri|tecrübe|mesleki deneyim|profesyonel deneyim|kariyer|iş geçmişi|çalışma hayatı|staj|stajlar|staj deneyimi|staj deneyimleri|çalışma deneyimi|iş hayatı|iş tecrübem|mesleki tecrübe|staj bilgileri`,
  education: `eğitim|eğitim bilgileri|öğrenim|öğrenim bilgileri|öğrenim durumu|eğitim durumu|eğitim geçmişi|akademik geçmiş|eğitim ve öğretim|öğrenim geçmişi|akademik eğitim|okul|eğitim hayatı`,
  skills: `yetenekler|beceriler|yetkinlikler|teknik beceriler|teknik yetkinlikler|bilgisayar becerileri|bilgisayar bilgisi|bilgisayar bilgileri|kişisel beceriler|uzmanlık|uzmanlık alanları|teknolojiler|araçlar|yetenek ve beceriler|bilgi ve beceriler|nitelikler|mesleki beceriler|programlama dilleri|güçlü yönler|beceri ve yetkinlikler|teknik bilgiler|ehliyet|temel yetkinlikler|yetkinliklerim|yeteneklerim`,
  projects: `projeler|proje|kişisel projeler|proje deneyimi|projelerim|portföy|araştırma|akademik projeler|çalışmalar`,
  languages: `diller|yabancı dil|yabancı diller|dil bilgisi|dil becerileri|yabancı dil bilgisi|dil|yabancı dil bilgileri|ana dil`,
  certificates: `sertifikalar|sertifika|sertifika bilgileri|belgeler|lisanslar|sertifikalar ve kurslar|kurs ve sertifikalar|sertifika ve kurslar|lisans ve sertifikalar|eğitim ve sertifikalar|kurslar ve sertifikalar|sertifikalarım|kurslar|seminerler|eğitimler|kurs ve seminerler|seminer ve kurslar|alınan eğitimler|eğitim ve seminerler`,
  volunteer: `gönüllülük|gönüllü çalışmalar|gönüllü faaliyetler|sosyal sorumluluk|sosyal aktiviteler|gönüllü deneyim|sosyal sorumluluk projeleri|aktiviteler|etkinlikler|kulüp ve topluluklar|sosyal faaliyetler`,
  awards: `ödüller|başarılar|ödüller ve başarılar|burslar|ödül ve başarılar|onur ve ödüller|burslar ve ödüller|başarılarım|burs ve ödüller`,
  publications: `yayınlar|makaleler|kitaplar|yayın|bilimsel yayınlar|akademik yayınlar|bildiriler|patentler|sunumlar`,
  interests: `ilgi alanları|hobiler|hobi|ilgi alanlarım|hobiler ve ilgi alanları|ilgi alanları ve hobiler|hobilerim|kişisel ilgi alanları`,
  references: `referanslar|referans|referanslarım|tavsiyeler|referans bilgileri`,
  contact: `iletişim|iletişim bilgileri|adres|irtibat|iletişim bilgilerim`,
  links: `bağlantılar|sosyal medya|web siteleri|linkler|sosyal medya hesapları`,
  personal: `kişisel bilgiler|kişisel|genel bilgiler|kimlik bilgileri|kişisel bilgilerim|özlük bilgileri`,
  'other-known': `konferanslar|üyelikler|dernek üyelikleri|askerlik|askerlik durumu|ek bilgiler|diğer|diğer bilgiler|ek|notlar`,
}
