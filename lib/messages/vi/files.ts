import type { files as english } from '../en/files'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages about opening files in the editor, in Vietnamese. */
export const files: typeof english = {
  dropHere:
    'Thả vào đây: PDF, Word, văn bản, LinkedIn, JSON Resume hoặc bản sao lưu. Tệp được mở thành một CV khác.',
  pastedCv: 'Đây có vẻ là cả một CV. Xếp nội dung vào từng phần?',
  readPasted: 'Nhập thành CV',
  opened: (title, file) => `Đã mở “${title}” từ tệp ${file}. CV kia của bạn không thay đổi.`,
  alreadyHere: (title) =>
    `“${title}” đã có trên thiết bị này và vừa được mở. Không có gì thay đổi.`,
  alreadyOpen: 'Đây chính là CV bạn đang mở.',
  several: (count) => plural(count, { other: 'Đã thêm # CV vào CV của bạn.' }),
  seeAll: 'Xem mọi CV',
}
