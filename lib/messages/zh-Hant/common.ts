import type { common as english } from '../en/common'

/** Messages that several screens share, in Traditional Chinese. */
export const common: typeof english = {
  productName: 'Vitae',
  close: '關閉',
  cancel: '取消',
  undo: '復原',
  untitled: '未命名的履歷',
  quoted: (text) => `「${text}」`,
}
