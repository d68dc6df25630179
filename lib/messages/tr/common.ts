import type { common as english } from '../en/common'

/** Messages that several screens share, in Turkish. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Kapat',
  cancel: 'İptal',
  undo: 'Geri al',
  untitled: 'Adsız CV',
  quoted: (text) => `“${text}”`,
}
