import type { common as english } from '../en/common'
import { isolate } from '../format'

/** Messages that several screens share, in Persian. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'بستن',
  cancel: 'انصراف',
  undo: 'واگرد',
  untitled: 'رزومهٔ بدون نام',
  quoted: (text) => `«${isolate(text)}»`,
}
