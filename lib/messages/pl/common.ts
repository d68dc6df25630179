import type { common as english } from '../en/common'

/** Messages that several screens share, in Polish. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Zamknij',
  cancel: 'Anuluj',
  undo: 'Cofnij',
  untitled: 'CV bez nazwy',
  quoted: (text) => `„${text}”`,
}
