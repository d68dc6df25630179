import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { number } = formatters('tr')

/** Messages of the controls themselves, on any screen, in Turkish. */
export const ui: typeof english = {
  close: 'Kapat',
  skipToContent: 'İçeriğe geç',
  clear: 'Temizle',
  dismiss: 'Kapat',
  notices: 'İletiler',
  notFetched: 'Bu yüklenemedi. Hiçbir şey kaybolmadı. Bağlantınızı kontrol edip tekrar deneyin.',
  fetching: 'Yeniden yükleniyor…',
  tryAgain: 'Tekrar dene',
  required: 'zorunlu',
  move: (name) => `Taşı: ${name}`,
  moveHelp:
    'Enter tuşuna, sonra ok tuşlarına, sonra yeniden Enter tuşuna basın. Vazgeçmek için Esc tuşuna basın. Bir yukarı veya aşağı taşımak için tıklayın ya da dokunun.',
  moveUp: 'Yukarı taşı',
  moveDown: 'Aşağı taşı',
  lifted: (position, count) => `Tutuldu, konum ${number(position)} / ${number(count)}.`,
  moved: (position, count) => `Konum ${number(position)} / ${number(count)}.`,
  dropped: (position, count) => `Taşındı, yeni konum ${number(position)} / ${number(count)}.`,
  cancelled: 'Taşımadan vazgeçildi.',
  formatting: 'Biçimlendirme',
  bold: 'Kalın',
  italic: 'İtalik',
  link: 'Bağlantı',
  linkAddress: 'Web adresi, e-posta veya telefon numarası',
  linkApply: 'Bağlantıyı ekle',
  linkRemove: 'Bağlantıyı kaldır',
  linkRefused: 'PDF’den yalnızca web (https), e-posta ve telefon bağlantıları açılabilir.',
  fieldFull: (limit) =>
    `Bir alana en fazla ${number(limit)} karakter sığar. Bu sığmazdı. Hiçbir şey kaybolmadı.`,
}
