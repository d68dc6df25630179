import type { common as english } from '../en/common'

/** Messages that several screens share. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Tutup',
  cancel: 'Batal',
  undo: 'Urungkan',
  untitled: 'CV tanpa nama',
  quoted: (text) => `“${text}”`,
}
