import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the notifications, in Turkish: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? 'Bildirimler' : `Bildirimler, ${number(unread)} okunmamış`),
  title: 'Bildirimler',
  none: 'Henüz bildirim yok. Hesabınızdaki önemli olaylar burada görünür.',
  unknown: 'Bildirimleriniz henüz yüklenmedi. Denemeye devam ediyoruz.',
  settingsLink: 'Bildirim ayarları',
  unread: 'Yeni',
  today: 'Bugün',
  yesterday: 'Dün',

  askedFor: {
    requirements: 'Bir iş ilanında aranan nitelikler',
    tailoring: 'Bir iş ilanı için öneriler',
    wording: 'Bir metin için daha iyi ifade',
    letter: 'Ön yazı taslağı',
    translation: 'Çeviri',
    match: 'Bir iş ilanına uyan CV’ler',
    interview: 'Bir iş görüşmesi için sorular',
    'import-help': 'İçe aktarmada yapay zekâ yardımı',
    'import-reading': 'İçe aktarılan dosyanın yapay zekâyla okunması',
    cv: 'Bir programın istediği CV',
  },
  somethingAsked: 'İsteğiniz',
  requestDone: (what) => `${what}: hazır`,
  requestFailed: (what) => `${what}: tamamlanamadı`,
  requestFailedText: 'Hiçbir şey kaybolmadı. Tekrar deneyebilirsiniz.',
  keyCreated: (name) => `API anahtarı oluşturuldu: ${name}`,
  keyCreatedText: 'Siz yapmadıysanız geçersiz kılın, sonra parolanızı değiştirin.',
  newDevice: (device) => `Yeni oturum: ${device}`,
  newDeviceText: 'Siz değilseniz o cihazda oturumu kapatın, sonra parolanızı değiştirin.',
  deletionScheduled: (title) => `Çöp kutusunda: ${title}`,
  deletionScheduledText: (day) => `${day} tarihinde kalıcı olarak silinecek.`,
  exportDone: 'Verileriniz: indirilmeye hazır',
  exportDoneText: (day) => `Dosya ${day} tarihine kadar indirilebilir.`,
  exportFailed: 'Verileriniz: dışa aktarılamadı',
  exportFailedText: 'Hiçbir şey kaybolmadı. Tekrar deneyebilirsiniz.',
  untitled: 'bir belge',

  settings: {
    text: 'Size neleri haber vereceğimizi seçin. Bildirimler hiçbir zaman CV’lerinizden metin içermez.',
    caption: 'Olaylar ve size haber verme yolları',
    event: 'Olay',
    ways: { app: 'Uygulamada', mail: 'E-postayla' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Öneriler, bir taslak veya bir çeviri hazır',
      'request-failed': 'Bir istek tamamlanamadı',
      'key-created': 'Bir API anahtarı oluşturuldu',
      'new-device': 'Yeni bir cihazdan oturum açıldı',
      'deletion-scheduled': 'Bir belge kalıcı olarak silinecek',
      'export-ended': 'Verilerinizin dışa aktarımı hazır veya başarısız oldu',
    },
    language: 'E-postaların dili',
    noMail:
      'Bu sunucuda e-posta kurulu olmadığı için e-posta gönderilmez. Bildirimlerinizi zil simgesinde bulursunuz.',
    notConfirmed: 'E-posta almak için yukarıda, profilinizde adresinizi onaylayın.',
    saved: 'Kaydedildi.',
  },
}
