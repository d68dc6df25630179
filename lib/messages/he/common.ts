import type { common as english } from '../en/common'
import { isolate } from '../format'

/** Messages that several screens share, in Hebrew. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'סגירה',
  cancel: 'ביטול',
  undo: 'ביטול פעולה',
  untitled: 'קורות חיים ללא שם',
  quoted: (text) => `”${isolate(text)}”`,
}
