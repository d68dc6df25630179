import type { common as english } from '../en/common'

/** Messages that several screens share, in Simplified Chinese. */
export const common: typeof english = {
  productName: 'Vitae',
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  untitled: '未命名简历',
  quoted: (text) => `“${text}”`,
}
