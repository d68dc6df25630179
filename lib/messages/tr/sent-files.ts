import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages about PDFs that were sent for an application, in Turkish. */
export const sentFiles: typeof english = {
  title: 'Gönderilenler',
  none: 'Bir CV veya ön yazı gönderdiğinizde PDF’ini burada saklayın. Sonra neyi değiştirirseniz değiştirin, tam olarak olduğu gibi kalır.',
  kinds: { resume: 'CV', letter: 'Ön yazı' },
  fileNames: { resume: 'CV', letter: 'Ön yazı' },
  sentOn: (day) => `Gönderildi: ${day}`,
  editedSince: {
    resume: 'Bu CV’yi o zamandan beri düzenlediniz.',
    letter: 'Bu ön yazıyı o zamandan beri düzenlediniz.',
  },
  open: 'Aç',
  openNamed: (name) => `Aç: ${name}`,
  download: 'İndir',
  downloadNamed: (name) => `İndir: ${name}`,
  more: (name) => `${name} için diğer işlemler`,
  compare: 'Şimdiki hâliyle karşılaştır',
  remove: 'Bu listeden kaldır',
  removed: (name) => `Kaldırıldı: ${name}`,
  states: {
    missing: 'Bu dosya bu cihazda değil.',
    missingInAccount:
      'Bu dosya bu cihazda değil ve hesabınızdan alınamadı. Hâlâ sakladığınız cihazda olabilir.',
    waiting: 'Şimdilik yalnızca bu cihazda. Bağlantı olduğunda hesabınıza aktarılır.',
    refused: 'Yalnızca bu cihazda: hesabınız bu dosyayı saklayamıyor.',
    tooMany: 'Yalnızca bu cihazda: hesabınızda daha fazla gönderilen dosya için yer yok.',
  },
  tryAgain: 'Tekrar dene',
  viewer: {
    loading: 'PDF açılıyor…',
    failed: 'Bu PDF gösterilemedi. Yine de indirebilirsiniz.',
    page: (page) => `Sayfa ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} ve şimdiki sürüm`,
    loading: 'Karşılaştırılıyor…',
    failed: 'İkisi karşılaştırılamadı. Hiçbir şey değişmedi. Tekrar deneyin.',
    gone: 'Bu PDF’in yapıldığı belge artık yok. PDF olduğu gibi kalıyor.',
    same: 'Metin, gönderdiğiniz zamankiyle aynı.',
  },
  mark: {
    action: 'Gönderildi olarak işaretle',
    title: 'Ne gönderdiniz?',
    text: 'PDF’i şimdi oluşturup tam olarak olduğu gibi saklıyoruz.',
    noCv: 'CV yok',
    noLetter: 'Ön yazı yok',
    day: 'Gönderim tarihi',
    save: 'Gönderildi olarak sakla',
    saving: 'PDF oluşturuluyor…',
    nothing: 'Henüz CV veya ön yazı yok. Önce bir tane yazın.',
    nothingChosen: 'Bir CV veya ön yazı seçin.',
    noDay: 'Günü seçin.',
    done: (name) => `Gönderildi olarak saklandı: ${name}`,
  },
  keep: {
    text: 'Bu PDF’i tam olarak olduğu gibi, gönderdiğiniz başvuruyla birlikte saklıyoruz.',
    which: 'Başvuru',
    another: 'Yeni başvuru',
    employer: 'İşveren',
    noEmployer: 'İşvereni girin.',
  },
  failed: {
    'not-set': 'PDF oluşturulamadı. Hiçbir şey değişmedi. Tekrar deneyin.',
    'not-here':
      'Bu belge hesabınızdan alınamadı. Hiçbir şey değişmedi. Bağlantı olduğunda tekrar deneyin.',
    'too-large':
      'Bu PDF 4 MB’tan büyük, bu yüzden burada saklanamaz. Hiçbir şey değişmedi. İndirip kendiniz saklayın.',
    'no-room':
      'Bu tarayıcıda dosya için yer yok. Hiçbir şey değişmedi. Yer açın veya oturum açın, sonra tekrar deneyin.',
    'not-reached':
      'Bu tarayıcı dosyayı saklayamıyor ve hesabınıza ulaşılamıyor. Hiçbir şey değişmedi. Bağlantı olduğunda tekrar deneyin.',
    refused: 'Hesabınız bu dosyayı saklayamıyor. Hiçbir şey değişmedi. İndirip kendiniz saklayın.',
    'too-many':
      'Bu başvuruda 100 gönderilen dosya var, daha fazlası olamaz. Hiçbir şey değişmedi. Birkaçını kaldırıp tekrar deneyin.',
    'no-application': 'Bu başvuru açılamadı. Hiçbir şey değişmedi. Tekrar deneyin.',
  },
}
