import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('tr')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Turkish. */
export const photoArea: typeof english = {
  add: 'Fotoğraf ekle',
  change: 'Fotoğrafı değiştir',
  elsewhere: 'Fotoğraf dosyası bu cihazda değil, bu yüzden PDF’de eksik.',
  notBrought:
    'Fotoğraf dosyası henüz hesabınızda değil, bu yüzden PDF’de eksik. Bulunduğu cihazdan yüklenecek.',
  carrying: 'Fotoğraf hesabınıza yükleniyor…',
  carryWaiting:
    'Fotoğraf bu cihazda, ama henüz hesabınızda değil. Yüklemeyi denemeye devam ediyoruz.',
  carryRefused:
    'Hesabınız bu dosyayı saklayamadığı için fotoğraf yalnızca bu cihazda. Tüm cihazlarınızda olması için fotoğrafı yeniden seçin.',
  hidden: 'CV’de gizli. Tasarım panelinde yeniden gösterebilirsiniz.',
  title: 'Fotoğraf',
  reader:
    'Bu CV’yi başka bir sekmede düzenliyorsunuz. Fotoğrafı burada değiştirmek için bu sekmede düzenlemeye geçin.',
  choose: 'Fotoğraf seç',
  chooseOther: 'Başka fotoğraf seç',
  dropHere: 'Veya buraya bırakın. JPEG, PNG, WebP, AVIF veya GIF. Siz kırparken cihazınızda kalır.',
  opening: 'Fotoğraf açılıyor…',
  missing: 'Bu CV’nin fotoğrafı bu cihazda değil. Yeniden seçin veya olduğu gibi bırakın.',
  inAccount:
    'Fotoğraf, diğer cihazlarınızda da bulunsun diye konumu ve zamanı olmadan hesabınıza yüklenir.',
  notInAccount:
    'Henüz hesabınıza yüklenemediği için fotoğrafınız bu PDF’de yok. Burada indirdiğiniz PDF’de var.',
  unusual: (place) =>
    `İnsanlar işlerine göre değerlendirilsin diye çoğu CV’de fotoğraf bulunmaz (${place}). Yalnızca bekleniyorsa ekleyin.`,
  places: {
    US: 'Amerika Birleşik Devletleri',
    CA: 'Kanada',
    GB: 'Birleşik Krallık',
    IE: 'İrlanda',
    AU: 'Avustralya',
    NZ: 'Yeni Zelanda',
    NL: 'Hollanda',
    SE: 'İsveç',
    english: 'İngilizce konuşulan çoğu ülke',
  },
  crop: 'Fotoğrafın görünen kısmı',
  cropKeys:
    'Taşımak için sürükleyin, yakınlaştırmak için iki parmağınızı açın veya kaydırın. Klavye: ok tuşları fotoğrafı taşır (Shift ile daha hızlı), + ve − yakınlaştırır ve uzaklaştırır.',
  position: (zoom, across, down) =>
    `Yakınlaştırma ${share(zoom)}. Merkez: soldan ${share(across)}, yukarıdan ${share(down)}.`,
  zoom: 'Yakınlaştırma',
  percent: share,
  shape: 'Biçim',
  shapes: { upright: 'Dikey', rounded: 'Yuvarlatılmış', square: 'Kare', round: 'Daire' },
  greyscale: 'Siyah beyaz',
  brightness: 'Parlaklık',
  contrast: 'Karşıtlık',
  alt: 'Fotoğraf açıklaması',
  altHint: 'Ekran okuyucu kullananlar için alternatif metin. Boşsa adınız kullanılır.',
  reset: 'Sıfırla',
  remove: 'Fotoğrafı kaldır',
  removed: 'Fotoğraf kaldırıldı',
  save: 'Bu fotoğrafı kullan',
  saving: 'Kaydediliyor…',
  errors: {
    'too-large':
      'Bu dosya 40 MB’tan büyük. Hiçbir şey değişmedi. Fotoğraf uygulamanızdan daha küçük bir fotoğraf dışa aktarıp onu seçin.',
    'too-many-pixels':
      'Bu fotoğrafta 64 milyondan fazla piksel var. Hiçbir şey değişmedi. Fotoğraf uygulamanızda küçültüp yeniden seçin.',
    svg: 'SVG çizimleri fotoğraf olarak kullanılamaz. Hiçbir şey değişmedi. JPEG veya PNG seçin.',
    heic: 'Bu tarayıcı bu HEIC veya AVIF fotoğrafını okuyamıyor. Hiçbir şey değişmedi. JPEG olarak dışa aktarıp onu seçin.',
    unreadable:
      'Bu dosya bir fotoğraf değil veya hasarlı. Hiçbir şey değişmedi. JPEG veya PNG seçin.',
    failed:
      'Bu tarayıcı fotoğrafı işleyemedi. Hiçbir şey değişmedi. Daha küçük bir fotoğraf deneyin.',
  },
}
