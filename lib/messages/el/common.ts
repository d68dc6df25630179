import type { common as english } from '../en/common'

/** Messages that several screens share, in Greek. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Κλείσιμο',
  cancel: 'Ακύρωση',
  undo: 'Αναίρεση',
  untitled: 'Βιογραφικό χωρίς όνομα',
  quoted: (text) => `«${text}»`,
}
