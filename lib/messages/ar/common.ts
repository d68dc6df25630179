import type { common as english } from '../en/common'
import { isolate } from '../format'

/** Messages that several screens share, in Arabic. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'إغلاق',
  cancel: 'إلغاء',
  undo: 'تراجع',
  untitled: 'سيرة ذاتية بلا اسم',
  quoted: (text) => `«${isolate(text)}»`,
}
