import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Turkish. */
export const exportArea: typeof english = {
  title: 'Dışa aktarma',
  format: 'Biçim',
  formats: {
    pdf: { name: 'PDF', hint: 'Göndermek için. Her yerde aynı görünür.' },
    docx: {
      name: 'Word',
      hint: '.docx isteyen işe alım uzmanları ve siteler için. Düzenlenebilir.',
    },
    text: { name: 'Düz metin', hint: 'Çevrimiçi formlara yapıştırmak için' },
    html: { name: 'Web sayfası', hint: 'Web sitesi veya ekran okuyucu için tek HTML dosyası' },
    markdown: { name: 'Markdown', hint: 'Notlar, vikiler ve GitHub gibi siteler için' },
    png: { name: 'Resim', hint: 'Bir sayfa, PNG resmi olarak' },
    json: { name: 'JSON Resume, eksiksiz', hint: 'Vitae’de aynen olduğu gibi açılır' },
    'json-resume': {
      name: 'JSON Resume, yalın',
      hint: 'Diğer araçlar için. Özel bölümler olmadan.',
    },
    europass: {
      name: 'Europass',
      hint: 'Europass portalı için. Vitae’de de açılır, tasarım olmadan.',
    },
  },
  letterFormats: { json: { name: 'JSON, eksiksiz' } },
  page: 'Sayfa',
  blind: 'Ad, fotoğraf ve adres olmadan',
  blindHint:
    'İletişim bilgileri, doğum tarihi, bağlantılar ve referanslar da çıkarılır. CV’niz olduğu gibi kalır.',
  blindChecking: 'Dosya hazırlanıyor ve denetleniyor…',
  blindChecked: 'Denetlendi: dosyayı yeniden okuduk ve bunların hiçbirini bulmadık.',
  blindLeft:
    'Dosyada hâlâ adınız veya bir iletişim bilginiz var. Hiçbir şey kaydedilmedi. Metinlerinizden çıkarıp tekrar deneyin.',
  genderedWords: 'Cinsiyet belirtebilecek sözcükler',
  genderedHint:
    'Dosyada kalırlar. Sizinle ilgiliyseler CV’nizde değiştirin. Cinsiyet belirten her ifade bulunmaz.',
  fileName: 'Dosya adı',
  save: 'Dosyayı indir',
  saving: 'Hazırlanıyor…',
  failed: 'Dosya oluşturulamadı. Hiçbir şey kaybolmadı. Biraz sonra tekrar deneyin.',
  copied: 'Düz metin olarak kopyalandı.',
  nothingToCopy: 'Bu bölüm henüz boş, kopyalanacak bir şey yok.',
  nothingYet: 'Bu belge henüz boş, kopyalanacak bir şey yok.',
  notCopied: 'Tarayıcı kopyalamaya izin vermedi. Bunun yerine düz metin olarak dışa aktarın.',
}
