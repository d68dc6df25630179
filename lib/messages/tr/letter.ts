import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { number, plural } = formatters('tr')

/** Messages of the editor of cover letters, in Turkish. */
export const letter: typeof english = {
  navigation: 'Ön yazının bölümleri',
  parts: { letter: 'Ön yazı', basics: 'Gönderen' },
  form: 'Ön yazıyı yaz',
  documentMenu: (title) => `${title}: adını değiştir, başkasına geç, diğer işlemler`,
  openCv: 'CV’sini aç',
  allDocuments: 'Tüm CV’ler ve ön yazılar',
  recipientTitle: 'Alıcı',
  recipient: {
    name: { label: 'Ad', example: 'örn. Ayşe Yılmaz' },
    organization: { label: 'İşveren' },
    address: { label: 'Adres' },
    email: { label: 'E-posta' },
  },
  letterTitle: 'Ön yazının metni',
  date: { label: 'Tarih' },
  subject: { label: 'Konu', example: 'örn. Gece hemşiresi, ilan no 2041' },
  opening: { label: 'Hitap' },
  closing: { label: 'Kapanış', example: 'Adınız altına eklenir.' },
  paragraphs: 'Paragraflar',
  paragraph: (at) => `${number(at)}. paragraf`,
  addParagraph: 'Paragraf ekle',
  paragraphKeys: (modifier, alt) =>
    `Enter paragraf ekler · ${modifier} B kalın yapar · ${alt} ↑ ↓ taşır`,
  senderHint:
    'Bu ön yazıyı oluşturduğunuzda CV’nizden kopyalandı. Buradaki değişiklikler CV’yi etkilemez.',

  help: {
    title: 'Yapay zekâ önerileri',
    hint: 'Hangi cümlelerin ekleneceğini siz seçersiniz.',
    ask: 'Cümle öner',
    askAgain: 'Başka cümleler öner',
    putAway: 'Tümünü reddet',
    stop: 'Durdur',
    stages: {
      sending: 'Son değişiklikleriniz hesabınıza kaydediliyor…',
      waiting: 'Başlamayı bekliyor…',
      reading: 'Okunuyor…',
      drafting: 'Cümleler yazılıyor…',
      checking: 'Her cümle CV’nizle karşılaştırılıyor…',
      verifying: 'CV’nizde dayanak aranıyor…',
    },
    claimsNothing: 'Sizin hakkınızda bir iddia içermiyor',
    take: 'Ön yazıya ekle',
    takeAll: (count) =>
      plural(count, {
        one: 'Onay gerektirmeyen # cümleyi ekle',
        other: 'Onay gerektirmeyen # cümlenin tümünü ekle',
      }),
    taken: 'Eklendi',
    leans: 'Önceki cümleye gönderme yapıyor. Önce onu ekleyin.',
    leftOut: 'Ön yazıda bulunmayan bir cümleye gönderme yapan cümleler eklenmedi.',
    nothing: 'Yapay zekâ modelinden sunulabilecek bir cümle gelmedi. Ön yazınız değişmedi.',
    held: (count) => `CV’nizde dayanağı olmadığı için ${number(count)} cümle engellendi.`,
    dropped: (count) =>
      `${number(count)} cümle dışarıda bırakıldı: yinelenen, çok uzun, basmakalıp veya içinde adres var.`,
  },

  evidence: {
    title: 'CV’nizle karşılaştırma',
    hint: 'Yazmaya ara verdiğinizde CV’nizde olmayan sayılar, adlar, beceriler, unvanlar ve diplomalar aranır. Bu, göndermenizi hiçbir zaman engellemez.',
    allShown: (count) => `${number(count)} cümlenin CV’nizde dayanağı var.`,
    claimsNothing: 'Bu ön yazı henüz sizin hakkınızda bir iddia içermiyor.',
    nothingMissing: 'CV’nizde olmayan sayı, ad, beceri, unvan veya diploma bulunamadı.',
    unchecked: (count) =>
      `${number(count)} cümle kontrol edilemedi: çok uzun veya kontrol edilemeyen bir dilde.`,
    some: (count) => `${number(count)} cümlenin CV’nizde dayanağı yok.`,
    marked: (count) => `CV’nizde dayanağı olmayan ${number(count)} cümle`,
    nothing: 'Henüz kontrol edilecek bir şey yok. Bir cümle yazın.',
    noCv: 'Bu ön yazının CV’si bu cihazda olmadığı için ön yazı kontrol edilemiyor.',
    number: (words) => `“${words}” içindeki sayı CV’nizde yok.`,
    more: (count) => `Ve ${number(count)} neden daha.`,
    confirm: 'Evet, doğru',
    confirmed: 'Onaylandı. Bu, ön yazıyla birlikte kaydedildi.',
    confirmedCount: (count) => `${number(count)} cümleyi siz onayladınız`,
  },
}
