import type { common as english } from '../en/common'

/** Messages that several screens share, in Italian. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Chiudi',
  cancel: 'Annulla',
  undo: 'Annulla',
  untitled: 'CV senza nome',
  quoted: (text) => `“${text}”`,
}
