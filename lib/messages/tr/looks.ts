import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Turkish. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Yalın', reason: 'Sade; insanlar da yazılımlar da kolay okur' },
    atelier: {
      name: 'Atelier',
      reason: 'Geniş kenar boşluğunda büyük ad ve başlıklar; tasarım ve mimarlık için',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Çift çizgiler arasında küçük büyük harfler; finans, denetim ve hukuk için',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Renkli sütunda iletişim bilgileri ve beceriler; ürün ve operasyon için',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Gazete adı ve manşetler gibi; gazetecilik ve iletişim için',
    },
    signal: {
      name: 'Signal',
      reason: 'Yoğun ve kesin, eş aralıklı vurgularla; mühendisler için',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Sıcak ve yuvarlak hatlı, fotoğraflı; öğretmenlik, hemşirelik ve sosyal hizmet için',
    },
    capital: {
      name: 'Capital',
      reason: 'Geniş kenar boşlukları, ince ve büyük ad; üst düzey yöneticiler için',
    },
    metro: {
      name: 'Metro',
      reason: 'Koyu bir şerit ve bir hattın durakları gibi işleriniz; operasyon ve zanaat için',
    },
    herbarium: { name: 'Herbarium', reason: 'İki sütun ve monogram; bilim ve çevre için' },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Renk bloğu içinde çok büyük ad; pazarlama ve girişimler için',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Avrupa kurumlarının beklediği sırayla net bir düzen',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Önce eğitim ve projeler; ilk iş veya yeni bir kariyer için',
    },
    'side-column': {
      name: 'Yan sütun',
      reason: 'İletişim bilgileri ve beceriler iş deneyiminin yanında',
    },
    compact: {
      name: 'Kompakt',
      reason: 'Sayfaya en çok metni sığdırır; uzun teknik CV’ler için',
    },
    academic: { name: 'Akademik', reason: 'Önce eğitim ve yayınlar, yoğun listelerle' },
    executive: {
      name: 'Executive',
      reason: 'Öne çıkan profil ve bol boşluk; kıdemli görevler için',
    },
    'date-margin': {
      name: 'Tarih kenarda',
      reason: 'Kenardaki tarihler kariyerinizi bir bakışta gösterir',
    },
    serif: {
      name: 'Serifli klasik',
      reason: 'Kitap gibi ve resmî; hukuk, akademi ve kamu için',
    },
    'split-header': {
      name: 'Bölünmüş üst kısım',
      reason: 'İletişim bilgileri adınızın yanında; iş deneyimine daha çok yer kalır',
    },
    'large-type': { name: 'Büyük yazı', reason: 'Az gören kişiler için kolay okunur' },
    'photo-header': {
      name: 'Fotoğraflı üst kısım',
      reason: 'Adınızın yanında fotoğraf; işverenlerin beklediği yerlerde',
    },
  },
  seeLarger: 'Tüm şablonları büyük gör',
  inEveryTemplate: 'CV’niz her şablonda',
  columns: 'Sütun',
  columnCounts: { all: 'Tümü', one: 'Tek', two: 'İki' },
  ownOrder: 'Sizin bölüm sıranız her zaman şablonunkinden önce gelir.',
  details: 'Ayrıntılar',
  sectionTitles: {
    label: 'Bölüm başlıkları',
    choices: {
      own: 'Şablondaki gibi',
      plain: 'Yalın',
      capitals: 'Büyük harf',
      ruled: 'Altı çizgili',
      overlined: 'Üstü çizgili',
      filled: 'Renkli şerit',
    },
  },
  datePosition: {
    label: 'Tarihlerin yeri',
    choices: {
      own: 'Şablondaki gibi',
      end: 'Satır sonunda',
      margin: 'Kenarda',
      inline: 'Başlıktan sonra',
      below: 'Başlığın altında',
    },
  },
  bullets: {
    label: 'Madde işaretleri',
    choices: { own: 'Şablondaki gibi', dot: 'Nokta', dash: 'Çizgi', angle: 'Ok' },
  },
  skills: {
    label: 'Beceriler ve diller',
    choices: {
      own: 'Şablondaki gibi',
      list: 'Tek paragraf',
      groups: 'Her grup bir satır',
      levels: 'Seviyelerle',
    },
  },
  headerAlign: {
    label: 'Üst kısmın hizası',
    choices: {
      own: 'Şablondaki gibi',
      start: 'Başta',
      center: 'Ortada',
      end: 'Sonda',
    },
  },
  icons: {
    label: 'İletişim simgeleri',
    choices: { own: 'Şablondaki gibi', shown: 'Göster', hidden: 'Gizle' },
  },
  links: {
    label: 'Öğelerin bağlantıları',
    choices: { shown: 'Tam adres', hidden: 'Başlıkta bağlantı olarak' },
  },
  photo: {
    label: 'Fotoğraf',
    choices: { shown: 'Göster', hidden: 'Gizle' },
  },
  photoSize: {
    label: 'Fotoğraf boyutu',
    choices: { own: 'Şablondaki gibi', small: 'Küçük', medium: 'Orta', large: 'Büyük' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Fotoğraf biçimi şablondaki gibi',
  photoShape: {
    label: 'Fotoğraf biçimi',
    choices: {
      upright: 'Dikey',
      rounded: 'Yuvarlatılmış',
      square: 'Kare',
      round: 'Daire',
    },
  },
}
