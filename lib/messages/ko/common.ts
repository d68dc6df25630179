import type { common as english } from '../en/common'

/** Messages that several screens share, in Korean. */
export const common: typeof english = {
  productName: 'Vitae',
  close: '닫기',
  cancel: '취소',
  undo: '실행 취소',
  untitled: '제목 없는 이력서',
  quoted: (text) => `“${text}”`,
}
