import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('tr')

/** Messages of the checks of the PDF file, in Turkish. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF’de metin var, metnin resmi değil',
    found: ({ count }) => `${number(count)} sayfa resimden oluşuyor.`,
    why: 'Yazılımlar resimdeki metni okuyamaz, sayfa onlara boş görünür.',
    fix: 'PDF’yi tarayıcıdan değil, yazdığınız programdan kaydedin.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Tüm karakterler okunabiliyor',
    found: ({ count, text }) => `Yazılımlar ${number(count)} karakteri okuyamıyor: “${text}”.`,
    why: 'Bazı yazı tipleri simgeleri ve harfleri, hangi karakter olduklarını belirtmeden çizer.',
    fix: 'Simgeleri kaldırın veya başka bir yazı tipi seçin, sonra PDF’yi yeniden kaydedin.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Ad ve iletişim bilgileri okunabiliyor',
    found: ({ text }) =>
      text === ''
        ? 'E-posta adresi veya telefon numarası bulunamadı.'
        : `“${text}” tek parça hâlinde bulunamadı.`,
    why: 'Başvuru yazılımları bilgilerinizi bu metinden doldurur. Bunlar olmadan işverenler size ulaşamaz.',
    fix: 'Adınızı ve iletişim bilgilerinizi sayfaya düz metin olarak, her birini tek satıra yazın.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Unvanlar, işverenler, tarihler ve maddeler okunabiliyor',
    found: ({ count, of }) =>
      `${number(of)} metinden ${number(count)} tanesi tam olarak okunamadı.`,
    why: 'CV’lerde arama yapan işverenler, yazılımların okuyamadığını bulamaz.',
    fix: 'Başka bir şablon seçin veya okunamayan metni kısaltın.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Unvanlar, işverenler, okullar ve tarihler tanınıyor',
    found: ({ text }) => `“${text}” başka bir şey sanılabilir.`,
    why: 'Başvuru sistemleri formları tanıdıkları bilgilerle doldurur.',
    fix: 'Nasıl yazıldığını kontrol edin veya başka bir şablon seçin.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Metnin sırası sayfadakiyle aynı',
    found: ({ count, of }) =>
      `${number(of)} parçadan ${number(count)} tanesi başka parçalarla karışmış.`,
    why: 'Sütunlar karıştığında tarihler yanlış işin yanına düşer.',
    fix: 'Tek sütunlu bir şablon seçin.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Bölüm başlıkları ayrı satırlarda',
    found: ({ text }) => `“${text}” kendi satırında bulunamadı.`,
    why: 'Yazılımlar CV’nin bölümlerini başlıklarından tanır.',
    fix: 'Başka bir şablon seçin veya bölümün yaygın adını kullanın.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Kelimeler tek parça',
    found: ({ count, text }) =>
      `${number(count)} yerde harfler bölünmüş, birleşmiş veya aralanmış: “${text}”.`,
    why: '“Yönetici” araması “Yöne-tici” metnini bulmaz.',
    fix: 'Heceleme, birleşik harf ve harf aralığı ayarlarını kapatın, sonra PDF’yi yeniden kaydedin.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Bağlantılar açılabiliyor',
    found: ({ text }) => `“${text}” bağlantısı açılamıyor.`,
    why: 'Birçok program yalnızca https ile başlayan bağlantıları açar.',
    fix: 'https:// ile başlayan tam adresi yazın.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Metin kopyalamaya izin var',
    found: () => 'Bu PDF, metninin kopyalanmasına izin vermiyor.',
    why: 'Bu ayara uyan yazılımlar CV’nizi okuyamaz.',
    fix: 'PDF’yi koruma olmadan yeniden kaydedin.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Dosyada başlık ve dil belirtilmiş',
    found: ({ count }) =>
      plural(count, {
        one: 'Dosyada başlık veya dil belirtilmemiş.',
        other: 'Dosyada ne başlık ne de dil belirtilmiş.',
      }),
    why: 'Ekran okuyucular metni doğru seslendirmek için dili bilmelidir. Bazı programlar dosya adı yerine başlığı gösterir.',
    fix: 'İkisini de belgenin özelliklerinde belirtin.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Başlıklar ve listeler etiketli',
    found: () => 'Bu PDF’de etiket yok.',
    why: 'Ekran okuyucular ve bazı diğer yazılımlar başlıkları, listeleri ve paragrafları etiketlerden ayırt eder.',
    fix: 'Dosyayı etiketli (erişilebilir) PDF olarak kaydedin.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Dosya, yüklenebilecek kadar küçük',
    found: ({ count }) =>
      `Dosya ${number(count)} MB. Birçok başvuru formu en fazla 2 MB kabul eder.`,
    why: 'Bazı formlar büyük dosyaları haber vermeden reddeder.',
    fix: 'Resimleri küçültün veya kaldırın.',
    source: sources.forms,
  },
}
