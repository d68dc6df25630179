import type { common as english } from '../en/common'

/** Messages that several screens share, in German. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  untitled: 'Lebenslauf ohne Namen',
  quoted: (text) => `„${text}“`,
}
