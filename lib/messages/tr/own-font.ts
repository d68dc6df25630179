import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Turkish. */
export const ownFont: typeof english = {
  add: 'Dosyadan yazı tipi ekle…',
  addFace: 'Başka dosya ekle…',
  remove: 'Yazı tipini kaldır',
  hint: 'En fazla 4 MB’lık TTF dosyaları. Varsa kalın ve italik dosyaları da ekleyin.',
  staysHere: 'Yazı tipiniz bu cihazda ve yedeklerinizde kalır; karşıya yüklenmez.',
  inAccount:
    'Yazı tipiniz, diğer cihazlarınız ve sizin için oluşturduğumuz PDF’ler için hesabınıza yüklenir. Başka kimse alamaz.',
  checking: 'Yazı tipi kontrol ediliyor…',
  faces: { regular: 'Normal', italic: 'İtalik', bold: 'Kalın', boldItalic: 'Kalın italik' },
  missing:
    'Bu yazı tipinin dosyası bu cihazda değil, bu yüzden PDF’niz önerilen yazı tipini kullanıyor. Burada kullanmak için dosyayı yeniden ekleyin.',
  notInAccount:
    'Bu yazı tipinin dosyası henüz hesabınızda değil, bu yüzden PDF’niz önerilen yazı tipini kullanıyor. Dosya, bulunduğu cihazdan yüklenecek; isterseniz burada yeniden ekleyebilirsiniz.',
  carrying: 'Yazı tipi hesabınıza yükleniyor…',
  carryWaiting:
    'Yazı tipi bu cihazda, ama henüz hesabınızda değil. Yüklemeyi denemeye devam ediyoruz.',
  carryRefused:
    'Hesabınız bu dosyayı saklayamadığı için yazı tipi yalnızca bu cihazda. Burada indirdiğiniz PDF’lerde bulunur.',
  tooManyFonts:
    'Hesabınızda zaten 60 yazı tipi dosyası olduğu için yazı tipi yalnızca bu cihazda. Hiçbir CV’nin kullanmadıkları 30 gün sonra silinir.',
  notInThisPdf:
    'Henüz hesabınıza yüklenemediği için yazı tipiniz bu PDF’de yok. Burada indirdiğiniz PDF’de var.',
  errors: {
    'too-large': 'Dosya 4 MB’tan büyük.',
    'not-a-font': 'Bu bir yazı tipi dosyası değil. .ttf ile biten bir dosya seçin.',
    compressed: 'Bu bir web yazı tipi (WOFF). TTF dosyasını seçin.',
    collection: 'Bu dosyada birkaç yazı tipi var (TTC). Tek yazı tipi içeren bir dosya seçin.',
    variable: 'Bu değişken bir yazı tipi. Normal ve Kalın gibi sabit TTF dosyalarını seçin.',
    postscript: 'Bu yazı tipinin PostScript ana hatları var (OTF). TTF sürümünü seçin.',
    restricted: 'Bu yazı tipinin üreticisi belgelere gömülmesine izin vermiyor.',
    'no-subsetting':
      'Bu yazı tipinin üreticisi belgeye yalnızca tamamının gömülmesine izin veriyor; Vitae’nin PDF’leri ise yalnızca gereken harfleri içerir.',
    'too-many-glyphs': 'Bu yazı tipinde 30.000’den fazla karakter var.',
    damaged: 'Dosya hasarlı. Yazı tipini yeniden indirip bir kez daha deneyin.',
    unreadable: 'Bu dosya yazı tipi olarak okunamıyor. Başka bir dosya deneyin.',
  },
  refused: (file, reason) => `${file}: ${reason} Hiçbir şey değişmedi.`,
}
