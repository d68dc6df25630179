import type { common as english } from '../en/common'

/** Messages that several screens share, in Japanese. */
export const common: typeof english = {
  productName: 'Vitae',
  close: '閉じる',
  cancel: 'キャンセル',
  undo: '元に戻す',
  untitled: '無題のレジュメ',
  quoted: (text) => `「${text}」`,
}
