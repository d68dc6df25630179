import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the list and the board of applications, and of the form that adds one, in Turkish. */
export const applications: typeof english = {
  title: 'Başvurularınız',
  untitled: 'Adsız başvuru',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Başvurularınız açılıyor…',
  stages: {
    saved: 'Kaydedildi',
    applied: 'Başvuruldu',
    interview: 'Görüşme',
    offer: 'Teklif',
    closed: 'Kapandı',
  },
  outcomes: {
    accepted: 'Teklif kabul edildi',
    declined: 'Teklifi siz reddettiniz',
    rejected: 'Başvuru reddedildi',
    withdrawn: 'Başvuru geri çekildi',
  },
  add: 'Yeni başvuru',
  views: 'Görünüm',
  list: 'Liste',
  board: 'Pano',
  search: 'Başvurularda ara',
  filters: 'Filtrele ve sırala',
  stageFilters: { all: 'Tüm aşamalar', open: 'Kapanmayanlar' },
  dueFilter: 'Son tarih',
  dueFilters: { any: 'Tüm tarihler', overdue: 'Gecikenler', week: 'Gelecek 7 gün' },
  sortBy: 'Başvuruları sırala',
  sorts: {
    due: 'Son tarihi en yakın önce',
    updated: 'Son düzenlenen önce',
    created: 'En yeni önce',
    employer: 'İşverene göre',
    position: 'Unvana göre',
  },
  found: {
    all: (count) => `${number(count)} başvuru bulundu`,
    searching: (count) => `Şimdiye kadar ${number(count)} başvuru bulundu`,
    device: (count) =>
      `Bu cihazda ${number(count)} başvuru bulundu. Hesabınızda şu anda arama yapılamıyor.`,
  },
  nothingFound: 'Uyan başvuru yok.',
  showAll: 'Tüm başvuruları göster',
  showMore: (count) => `${number(count)} tane daha göster`,
  more: 'Diğer işlemler',
  numbers: 'Sayılar',
  calendar: 'Takvim dosyasını indir',
  exportAll: 'CSV olarak indir',
  importTable: 'CSV dosyasını içe aktar',
  moveTo: 'Şuraya taşı',
  moved: (job, stage) => `“${stage}” aşamasına taşındı: ${job}`,
  notBrought:
    'Bu başvuru hesabınızdan alınamadı. Hiçbir şey değişmedi. Bağlantı olduğunda tekrar deneyin.',
  notRead: 'Bu başvuru okunamadı. Hiçbir şey değişmedi. Nedenini görmek için açın.',
  due: (day) => `Son tarih: ${day}`,
  dueToday: 'Son tarih: bugün',
  overdue: (day) => `Gecikti: ${day}`,
  since: (day) => `${day} tarihinden beri`,
  column: (stage, count) => `${stage}: ${number(count)} başvuru`,
  emptyColumn: 'Burada henüz bir şey yok',
  drag: (job) => `Taşı: ${job}`,
  emptyTitle: 'Başvurularınızı takip edin',
  emptyText:
    'Bir ilanı kaydedin, ne gönderdiğinizi not edin ve sırada ne olduğunu görün. Her şey bu cihazda, hesabınız varsa orada da kalır.',
  trashNote: 'Başvurular, siz kalıcı olarak silene kadar burada kalır.',
  trashNoteAccount:
    'Başvurular 30 gün boyunca, tüm cihazlarınızda burada kalır. Sonra kalıcı olarak silinir.',
  back: 'Başvurulara dön',
  newHint:
    'İş ilanını yapıştırın veya bildiklerinizi doldurun. “Kaydet” düğmesine basana kadar hiçbir şey kaydedilmez.',
  jobDescriptionHint: 'Bu cihazda okunur. İçindeki bağlantılar hiçbir zaman açılmaz.',
  use: (text) => `“${text}” metnini kullan`,
  save: 'Kaydet',
  discard: 'Vazgeç',
  saved: (job) => `Kaydedildi: ${job}`,
  nothingToSave: 'Önce bir unvan veya işveren girin.',
  alreadyThere: (job, stage) => `“${stage}” aşamasında zaten böyle bir başvurunuz var: ${job}.`,
  tooLong: (limit) => `Metin ${number(limit)} karakterden uzun. Yalnızca başlangıcı alındı.`,
  notReadFile: {
    empty: 'Bu dosyada metin yok. İş ilanını kopyalayıp buraya yapıştırın.',
    'wrong-type': 'Bu dosyada okunabilen metin yok. İş ilanını kopyalayıp yapıştırın.',
    'legacy-word': 'Dosya eski Word biçiminde. DOCX veya PDF olarak kaydedip tekrar deneyin.',
    macros: 'Bu, makro içeren bir Word dosyası. DOCX veya PDF olarak kaydedip tekrar deneyin.',
    'too-large': 'Bu dosya bir iş ilanı için çok büyük. Metni kopyalayıp yapıştırın.',
    'too-long': 'Bu dosyada çok fazla sayfa var. İş ilanını kopyalayıp yapıştırın.',
    password: 'Bu dosya parola korumalı. Parolayı kaldırıp tekrar deneyin.',
    'no-text':
      'Bu dosyada yalnızca metnin resimleri var. Metni ilanın sayfasından kopyalayıp yapıştırın.',
    damaged: 'Bu dosya hasarlı. Yeniden indirin ya da metni kopyalayıp yapıştırın.',
    unsafe: 'Bu dosya yalnızca saldırılarda kullanılan bir şey içerdiği için okunmadı.',
    'gave-up': 'Bu dosyayı okumak çok uzun sürdü. İş ilanını kopyalayıp yapıştırın.',
  },
  browserTitle: 'Tarayıcınızdan ilan ekleyin',
  browserHint:
    'Bu düğmeyi yer işaretleri çubuğunuza sürükleyin. İş ilanı olan bir sayfada basın: bu form; başlık, adres ve seçtiğiniz metinle açılır. Düğme başka bir şey okumaz, hiçbir şey göndermez ve hiçbir şey kaydetmez.',
  browserButton: 'İlanı Vitae’ye kaydet',
  browserNotHere: 'Yer işaretleri çubuğunuza sürükleyin. Diğer sayfalarda çalışır.',
  browserCopy: 'Düğmenin adresini kopyala',
  browserCopied: 'Adres kopyalandı. Yeni bir yer işaretinin adresi olarak yapıştırın.',
  browserNotCopied: 'Bu tarayıcı kopyalamaya izin vermiyor. Bunun yerine düğmeyi sürükleyin.',
  shareHint:
    'Telefonda Vitae’yi ana ekranınıza yükleyin. Sonra başka uygulamalardaki iş ilanlarını onunla paylaşabilirsiniz.',
}
