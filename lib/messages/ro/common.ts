import type { common as english } from '../en/common'

/** Messages that several screens share, in Romanian. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Închide',
  cancel: 'Renunță',
  undo: 'Anulează',
  untitled: 'CV fără nume',
  quoted: (text) => `„${text}”`,
}
