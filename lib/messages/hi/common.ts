import type { common as english } from '../en/common'

/** Messages that several screens share, in Hindi. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'बंद करें',
  cancel: 'रद्द करें',
  undo: 'पहले जैसा करें',
  untitled: 'बिना नाम का रेज़्यूमे',
  quoted: (text) => `“${text}”`,
}
