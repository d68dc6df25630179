import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('tr')

export const share: typeof english = {
  title: 'Paylaşım bağlantısı',
  intro:
    'Bağlantıya ve belirlediyseniz parolaya sahip olan herkes, bu belgenin bulunduğu sayfayı metin ve PDF olarak açabilir. Bağlantıyı istediğiniz zaman sonlandırabilirsiniz.',
  signUp: 'Hesap oluştur',
  loading: 'Bağlantılarınız yükleniyor…',
  newLink: 'Yeni bağlantı',
  yourLinks: 'Bağlantılarınız',
  forWhom: 'Kimin için (isteğe bağlı)',
  forWhomHint:
    'Bunu yalnızca siz görürsünüz. Her alıcı için ayrı bir bağlantı kimin baktığını gösterir.',
  shows: 'Sayfanın gösterdiği',
  newest: 'her zaman en yeni sürüm',
  asItIsNow: 'belgenin şimdiki hâli',
  withResume: 'Bu ön yazının CV’siyle birlikte',
  create: 'Bağlantı oluştur',
  limitReached: '100 bağlantınız var, bir hesapta daha fazlası olamaz. Önce birini sonlandırın.',
  unnamed: 'Adsız bağlantı',
  views: (count) => plural(count, { one: '# görüntüleme', other: '# görüntüleme' }),
  downloads: (count) => plural(count, { one: '# indirme', other: '# indirme' }),
  created: (date) => `oluşturma: ${date}`,
  until: (date) => `son gün: ${date}`,
  ended: (date) => `sona erdi: ${date}`,
  fixed: 'sabit sürüm',
  hasPassword: 'parolalı',
  qrCode: 'QR kodu',
  settings: 'Ayarlar',
  end: 'Bağlantıyı sonlandır',
  endQuestion: 'Bu bağlantı sonlandırılsın mı? Sayfa, ona sahip olan herkes için hemen kaybolur.',
  keep: 'Kalsın',
  hasEnded: 'Bağlantı sona erdi',
  offerDownload: 'PDF’i indirmeye sun',
  offerDownloadHint: 'Bu olmadan da sayfanın gösterdikleri okunabilir ve kopyalanabilir.',
  allowComments: 'Yorumlara izin ver',
  allowCommentsHint:
    'Bu bağlantıya sahip herkes yorum yapabilir, başka sözcükler önerebilir ve bu bağlantıyla yapılan tüm yorumları okuyabilir. Okunabilir adresli sayfada yorum yoktur.',
  hasComments: 'yorumlu',
  askPassword: 'Parola sor',
  password: 'Yeni parola',
  passwordHint: 'En az 4 karakter. Şimdiki parolanın kalması için boş bırakın.',
  passwordMissing: 'En az 4 karakterli bir parola girin.',
  lastDay: 'Son gün',
  lastDayHint: 'Süresiz bir bağlantı için boş bırakın.',
  leaveOut: 'Sayfada ve PDF’te yer almasın',
  contacts: { phone: 'Telefon', email: 'E-posta', address: 'Sokak ve posta kodu' },
  slug: 'Okunabilir adres (isteğe bağlı)',
  slugHint:
    'O zaman arama motorları sayfayı bulabilir. Küçük harf a–z, rakam ve kısa çizgi. Önceki adres 30 gün daha çalışır.',
  slugTaken: 'Bu adres alınmış. Başka bir adres deneyin.',
  slugWrong: '3 ile 60 arasında küçük harf a–z, rakam ve kısa çizgi kullanın.',
  slugWithPassword: 'Parolalı bir sayfanın okunabilir adresi olamaz. İkisinden birini seçin.',
  save: 'Kaydet',
  saved: 'Bağlantı kaydedildi',
}
