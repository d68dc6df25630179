import type { common as english } from '../en/common'

/** Messages that several screens share, in French. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Fermer',
  cancel: 'Annuler',
  undo: 'Annuler',
  untitled: 'CV sans nom',
  quoted: (text) => `« ${text} »`,
}
