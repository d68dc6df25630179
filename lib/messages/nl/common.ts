import type { common as english } from '../en/common'

/** Messages that several screens share, in Dutch. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Sluiten',
  cancel: 'Annuleren',
  undo: 'Ongedaan maken',
  untitled: 'Cv zonder naam',
  quoted: (text) => `“${text}”`,
}
