import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Formats "2 CV ve 1 ön yazı"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = `${number(resume)} CV`
  const letters = `${number(letter)} ön yazı`
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} ve ${letters}`
}

/** Messages of the dashboard, in Turkish. */
export const dashboard: typeof english = {
  title: 'CV’leriniz',
  home: 'Vitae, ana sayfaya git',
  lists: { label: 'Sayfalar', cvs: 'CV’ler', applications: 'Başvurular' },
  newCv: 'Yeni CV',
  openFile: 'Dosya aç',
  search: 'CV’lerde ara',
  sortBy: 'CV’leri sırala',
  sorts: { updated: 'Son düzenlenen önce', created: 'En yeni önce', title: 'Ada göre' },
  searched: {
    all: {
      found: (counts) => `${countKinds(counts)} bulundu`,
      nothing: (query) => `Hiçbir CV’de veya ön yazıda “${query}” geçmiyor.`,
    },
    searching: {
      found: (counts) => `Şimdiye kadar ${countKinds(counts)} bulundu`,
      nothing: (query) => `Tüm CV’lerinizde ve ön yazılarınızda “${query}” aranıyor…`,
    },
    device: {
      found: (counts) => `Bu cihazda ${countKinds(counts)} bulundu`,
      nothing: (query) =>
        `Bu cihazdaki hiçbir CV’de veya ön yazıda “${query}” geçmiyor. Yalnızca hesabınızda olanlarda şu anda arama yapılamıyor. Bağlantı olduğunda tekrar deneyin.`,
    },
  },
  clearSearch: 'Tüm CV’leri göster',
  loading: 'CV’leriniz açılıyor…',
  ofKind: {
    resume: {
      untitled: 'Adsız CV',
      newName: 'Bu CV’nin adı',
      unreadable: 'Bu CV burada gösterilemiyor. Hiçbir şey değişmedi. Nedenini görmek için açın.',
      notBrought:
        'Bu CV hesabınızdan alınamadı. Hiçbir şey değişmedi. Bağlantı olduğunda tekrar deneyin.',
      notRenamed: 'Bu CV’nin adı değiştirilemedi. Hiçbir şey değişmedi. Nedenini görmek için açın.',
      notCopied: 'Bu CV okunamadığı için çoğaltılmadı ve indirilmedi. Nedenini görmek için açın.',
    },
    letter: {
      untitled: 'Adsız ön yazı',
      newName: 'Bu ön yazının adı',
      unreadable:
        'Bu ön yazı burada gösterilemiyor. Hiçbir şey değişmedi. Nedenini görmek için açın.',
      notBrought:
        'Bu ön yazı hesabınızdan alınamadı. Hiçbir şey değişmedi. Bağlantı olduğunda tekrar deneyin.',
      notRenamed:
        'Bu ön yazının adı değiştirilemedi. Hiçbir şey değişmedi. Nedenini görmek için açın.',
      notCopied:
        'Bu ön yazı okunamadığı için çoğaltılmadı ve indirilmedi. Nedenini görmek için açın.',
    },
  },
  more: (title) => `${title}: diğer işlemler`,
  open: 'Aç',
  rename: 'Adını değiştir',
  tailor: 'İlana uyarla',
  writeLetter: 'Ön yazı yaz',
  letter: 'Ön yazı',
  fileNames: { resume: 'CV', letter: 'Ön yazı' },
  duplicate: 'Çoğalt',
  copyOf: (title) => `${title} (kopya)`,
  duplicated: (title) => `“${title}” oluşturuldu`,
  downloadJson: { resume: 'JSON Resume olarak indir', letter: 'JSON olarak indir' },
  trash: 'Çöp kutusuna taşı',
  trashed: (title) => `“${title}” çöp kutusuna taşındı`,
  notHereYet: 'Hesabınızda, henüz bu cihazda değil',
  notErased: (title) =>
    `“${title}” başka bir yerde değiştirildiği için silinmedi. Bir göz atın, sonra yeniden silin.`,
  forJob: (job) => `İlan: ${job}`,
  pages: (count) => `${number(count)} sayfa`,
  editedToday: (time) => `Bugün, ${time}`,
  editedYesterday: (time) => `Dün, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `${date} tarihinden beri çöp kutusunda`,
  trashTitle: 'Çöp kutusu',
  trashLink: (count) => `Çöp kutusu (${number(count)})`,
  trashNote: 'CV’ler ve ön yazılar, siz kalıcı olarak silene kadar burada kalır.',
  trashNoteAccount:
    'CV’ler ve ön yazılar 30 gün boyunca, tüm cihazlarınızda burada kalır. Sonra kalıcı olarak silinir.',
  daysLeft: (count) => (count === 0 ? 'bugün silinecek' : `${number(count)} gün kaldı`),
  trashEmpty: 'Çöp kutusu boş.',
  backToCvs: 'CV’lere dön',
  restore: 'Geri yükle',
  restoreNamed: (title) => `Geri yükle: ${title}`,
  restored: (title) => `“${title}” geri yüklendi`,
  erase: 'Kalıcı olarak sil',
  eraseNamed: (title) => `Kalıcı olarak sil: ${title}`,
  erased: (title) => `“${title}” kalıcı olarak silinecek`,
  emptyTitle: 'İlk CV’nizi oluşturun',
  emptyText: {
    device:
      'Yazmaya başlayın, yazdıkça gerçek PDF’yi görün. Hesap gerekmez: yazdıklarınız bu cihazda kalır.',
    tab: 'Yazmaya başlayın, yazdıkça gerçek PDF’yi görün. Bu tarayıcı şu anda hiçbir şey kaydedemiyor: bu sekmeyi kapatmadan önce yazdıklarınızı indirin.',
    account:
      'Yazmaya başlayın, yazdıkça gerçek PDF’yi görün. Yazdıklarınız hesabınıza ve bu cihaza kaydedilir.',
    accountOnly:
      'Yazmaya başlayın, yazdıkça gerçek PDF’yi görün. Yazdıklarınız hesabınıza kaydedilir.',
  },
  start: 'Yazmaya başla',
  importTitle: 'CV’nizi içe aktarın',
  importText:
    'PDF, Word dosyası veya başka bir hizmetten dışa aktarılmış bir dosya seçin ya da bu sayfada herhangi bir yere bırakın. CV’ye dönüşmeden önce gözden geçirirsiniz. Dosya bu cihazda okunur ve hiçbir yere gönderilmez.',
  chooseFile: 'Dosya seç',
  pasteText: 'Metin yapıştır',
  pasteTitle: 'CV’nizi metin olarak yapıştırın',
  pasteLabel: 'CV’nizin metni',
  pasteHint:
    'Satırları ve başlıkları olduğu gibi bırakın. CV’ye dönüşmeden önce gözden geçirirsiniz.',
  pasteRead: 'Metni içe aktar',
  waiting: (count) => `${number(count)} içe aktarma gözden geçirilmeyi bekliyor.`,
  goOn: 'Gözden geçir',
  startEmpty: 'Boş CV ile başla',
  dropHere: 'CV’nizi buraya bırakın: PDF, Word, metin, LinkedIn, JSON Resume veya yedek',
  importing: 'Dosya okunuyor…',
  imported: (count) => `${number(count)} CV eklendi`,
  alreadyHere: (count) =>
    count === 1 ? 'Bu CV zaten burada' : `Bu ${number(count)} CV zaten burada`,
  droppedFile: 'Bıraktığınız dosya',
  refusedTitle: (name) => `${name} okunamadı.`,
  refused: {
    folder:
      'Bu bir klasör veya bu tarayıcının okuma izni yok. Klasörü açıp içindeki dosyayı seçin.',
    unreadable: 'Tarayıcınız dosyayı bu sayfaya vermedi. Dosyayı buradan seçin.',
    'too-large': 'Bir CV’nin veya yedeğin olabileceğinden daha büyük.',
    'too-many': 'Bir yedekte olabilecekten daha fazla dosya içeriyor.',
    'not-json': 'Ne bir JSON Resume dosyası ne de Vitae ile oluşturulmuş bir yedek.',
    damaged: 'Arşiv eksik veya hasarlı. Yeniden indirin ya da kopyalayın ve tekrar deneyin.',
    password: 'Parola korumalı. Arşivi açın veya parolasız kaydedin, sonra tekrar deneyin.',
    'nothing-inside': 'İçinde CV yok.',
    'not-a-resume': 'Bazı kısımları JSON Resume biçimine uymuyor:',
    'newer-version':
      'Vitae’nin daha yeni bir sürümüyle oluşturulmuş. En yeni sürüm için bu sayfayı yenileyin.',
  },
  problems: {
    'wrong-type': 'yanlış türde bir değer',
    'too-long': 'çok uzun',
    'too-many': 'çok fazla öğe',
    'too-deep': 'çok derin iç içe',
    'too-large': 'çok büyük',
    'forbidden-key': 'izin verilmeyen bir ad',
    'not-allowed': 'izin verilmeyen bir değer',
    'newer-version': 'daha yeni bir sürümden',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Dosyanın tamamı',
  moreProblems: (count) => `ve ${number(count)} yer daha`,
  nothingChanged: 'CV’leriniz değişmedi.',
  dismiss: 'Bu iletiyi kapat',
  downloadAll: 'Bu cihazdaki her şeyi indir',
  downloadAllHere: 'Bu sekmedeki her şeyi indir',
  downloadingAll: 'İndirme hazırlanıyor…',
  downloadedAll: (count) => `${number(count)} belge tek dosyada indirildi`,
  downloadFailed: 'Dosya oluşturulamadı. Hiçbir şey kaybolmadı. Biraz sonra tekrar deneyin.',
  onThisDevice: 'Bu cihazda',
  inThisTab: 'Yalnızca bu sekmede',
  inAccount: 'Hesabınızda',
  inAccountText:
    'CV’leriniz, tüm cihazlarınızda bulunsun diye siz yazdıkça bu cihaza kaydedilir ve hesabınıza gönderilir. Henüz hesabınızda olmayan bir şey varsa üstteki satır bunu söyler.',
  accountOffer:
    'Hesabınız olursa CV’leriniz, önceki sürümleriyle birlikte tüm cihazlarınızda olur.',
  createAccount: 'Hesap oluştur',
  onlyHere: (count) => `${number(count)} belge yalnızca bu cihazda`,
  leftBehind:
    'Oturumunuz kapatıldı. Bu tarayıcının depolaması yanıt vermediği için CV’leriniz hâlâ bu cihazda olabilir. Cihazı başkaları da kullanıyorsa tüm Vitae sekmelerini kapatın ve tarayıcınızın ayarlarından bu sitenin verilerini silin.',
  settings: 'Ayarlar',
  theme: 'Tema',
  themes: { system: 'Cihaz', light: 'Açık', dark: 'Koyu' },
  timeZone: 'Saat dilimi',
  deviceTimeZone: (name) => `Cihazla aynı (${name})`,
}
