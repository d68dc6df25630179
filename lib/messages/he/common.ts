import type { common as english } from '../en/common'

/** Messages that several screens share, in Hebrew. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'סגירה',
  cancel: 'ביטול',
  undo: 'ביטול פעולה',
  untitled: 'קורות חיים ללא שם',
}
