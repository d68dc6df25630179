import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the preview, in Turkish. */
export const preview: typeof english = {
  region: 'PDF önizlemesi',
  pages: 'Sayfalar',
  asText: 'Metin olarak CV. Düzenlemek için bir metin seçin.',
  asTextToRead: 'Metin olarak CV',
  loading: 'Önizleme hazırlanıyor…',
  pageNumber: (page, pages) => `Sayfa ${number(page)} / ${number(pages)}`,
  tools: 'Yakınlaştırma',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Gerçek boyutta göster',
  fitWidth: 'Tam genişlik',
  tapToEdit:
    'Düzenlemek için bir satıra dokunun. Yakınlaştırmak veya uzaklaştırmak için iki kez dokunun.',
  tapToZoom: 'Yakınlaştırmak veya uzaklaştırmak için iki kez dokunun.',
  changePhoto: 'Fotoğrafı değiştir',
  openLink: (url) => `Ctrl veya ⌘ ile tıklayarak açın: ${url}`,
  exampleNote: 'Bu bir örnek. Yazmaya başladığınızda kaybolur ve CV’nizin parçası değildir.',
  tryAgain: 'Tekrar dene',
  paintFailed:
    'Bu tarayıcı sayfayı gösteremedi. Metniniz güvende ve PDF’yi yine de indirebilirsiniz.',
  failed: {
    'unknown-kind': 'Bu tür belgeler henüz basılamıyor. Metniniz güvende.',
    'too-large':
      'Bu CV bir PDF için çok uzun. Metniniz güvende, ama önizleme güncel değil. En uzun kısmı kısaltın.',
    'font-unavailable':
      'Bir yazı tipi yüklenemedi. Metniniz güvende, ama önizleme güncel değil. Bağlantınızı kontrol edip tekrar deneyin.',
    'layout-failed':
      'Son değişikliğiniz gösterilemedi. Metniniz güvende, ama önizleme güncel değil. Son düzenlemenizi değiştirin veya geri alın.',
    'engine-crashed':
      'Önizleme çalışmayı durdurdu. Metniniz güvende, ama önizleme güncel değil. Tekrar deneyin.',
    'photo-unavailable':
      'Fotoğraf yüklenemedi. Metniniz güvende, ama önizleme güncel değil. Bağlantınızı kontrol edip tekrar deneyin.',
    'deadline-passed':
      'Önizleme çok uzun sürdü. Metniniz güvende, ama önizleme güncel değil. En uzun kısmı kısaltın veya tekrar deneyin.',
  },
  notPrinted: (place: string) =>
    `“${place}” yazdırılamıyor. Hiçbir şey kaybolmadı, ama önizleme güncel değil. Bu metni değiştirin, önizleme geri gelir.`,
  notPrintedHere:
    'Bu metin yazdırılamıyor. Hiçbir şey kaybolmadı. Metni değiştirin, önizleme geri gelir.',
  showText: 'Metni göster',
  thumbnailFailed: 'Bu CV’nin önizlemesi yok',
}
