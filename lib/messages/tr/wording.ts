import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the dialog that improves the wording of one text, in Turkish. */
export const wording: typeof english = {
  title: 'İfadeyi iyileştir',
  open: 'İfadeyi iyileştir',
  shortcut: 'Bu metnin ifadesini iyileştir',
  noText: 'Önce imleci bir maddeye veya profilinize getirin.',
  text: 'Şimdiki metin',
  empty: 'Burada henüz bir şey yazmıyor.',
  previous: 'Önceki madde',
  next: 'Sonraki madde',
  ways: {
    rewrite: 'Yeniden yaz',
    shorten: 'Kısalt',
    split: 'Böl',
    'stronger-verb': 'Daha güçlü fiil',
    summarise: 'Bu CV’den yaz',
  },
  way: 'Ne iyileştirilsin',
  ask: 'Öneri al',
  askAgain: 'Başka öneriler al',
  asking: 'Yapay zekâ modeli bekleniyor. Bu en fazla 20 saniye sürer.',
  stop: 'Durdur',
  unchanged: 'Siz bir öneri seçene kadar hiçbir şey değişmez.',
  checks: 'Bu cihazdaki kontroller',
  noChecks: 'Bu metinde iyileştirilecek bir şey bulunamadı.',
  none: {
    guest:
      'Yapay zekâ önerileri almak için oturum açın ve Ayarlar’daki Yapay zekâ bölümünde bir yapay zekâ modeli için anahtar ekleyin. Diğer her şey onsuz da çalışır.',
    account:
      'Yapay zekâ önerileri almak için Ayarlar’daki Yapay zekâ bölümünde bir yapay zekâ modeli için anahtar ekleyin. Diğer her şey onsuz da çalışır.',
    unknown: 'Hesabınıza ulaşılamadı. Hiçbir şey kaybolmadı. Bağlantı olduğunda tekrar deneyin.',
  },
  signIn: 'Oturum aç',
  settings: 'Ayarları aç',
  choices: 'Öneriler',
  take: 'Bu metni kullan',
  passes: 'CV’nizde dayanağı var. Yaptığınızı hâlâ doğru anlatıp anlatmadığını kontrol edin.',
  held: (count) => `CV’nizde dayanağı olmadığı için ${number(count)} öneri engellendi.`,
  dropped: (count) =>
    `${number(count)} öneri dışarıda bırakıldı: basmakalıp, anahtar terimleriniz eksik veya çok fazla değişmiş.`,
  nothing:
    'Yapay zekâ modelinden sunulabilecek bir öneri gelmedi. Metniniz değişmedi. Başka bir seçenek deneyin.',
  outdated:
    'Bu metin bu arada değiştiği için öneri artık uymuyor. Hiçbir şey değişmedi. Yeniden isteyin.',
  taken: 'Metin değiştirildi. Bunu geri alabilirsiniz.',
  failed: {
    'not-sent':
      'Son değişiklikleriniz henüz hesabınızda olmadığı için istek gönderilmedi. Hiçbir şey kaybolmadı. Biraz sonra tekrar deneyin.',
    offline: 'Çevrimdışısınız. Hiçbir şey kaybolmadı. Bağlantı olduğunda tekrar deneyin.',
    'new-version':
      'Vitae’nin yeni bir sürümü var. Sayfayı yenileyin, sonra tekrar deneyin. Hiçbir şey kaybolmadı.',
    'not-signed-in': 'Oturumunuz kapatılmış. Oturum açıp tekrar deneyin. Hiçbir şey kaybolmadı.',
    'too-many-requests':
      'Zaten birkaç yapay zekâ isteği çalışıyor. Bir dakika bekleyip tekrar deneyin. Hiçbir şey değişmedi.',
    other: 'Bir sorun oluştu. Hiçbir şey değişmedi. Biraz sonra tekrar deneyin.',
  },
}
