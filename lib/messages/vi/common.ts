import type { common as english } from '../en/common'

/** Messages that several screens share, in Vietnamese. */
export const common: typeof english = {
  productName: 'Vitae',
  close: 'Đóng',
  cancel: 'Hủy',
  undo: 'Hoàn tác',
  untitled: 'CV chưa đặt tên',
  quoted: (text) => `“${text}”`,
}
