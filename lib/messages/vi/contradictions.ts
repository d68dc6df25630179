import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the check for contradictions between the CVs and letters of one person, in Vietnamese. */
export const contradictions: typeof english = {
  open: 'Kiểm tra các CV có khớp nhau không',
  agree: 'Các CV và thư của bạn khớp nhau. Không tìm thấy mâu thuẫn nào.',
  tooFew: 'Chưa có gì để so sánh. Cần có hai CV hoặc thư trên thiết bị này.',
  found: (count) => `Điểm khác biệt tìm thấy: ${number(count)}`,
  onlyNewest: (count) => `Chỉ ${number(count)} CV và thư mới nhất của bạn được so sánh.`,
  compareFile: 'So với tệp xuất từ LinkedIn hoặc tệp khác',
  compareFileHint: 'Tệp được đọc trên thiết bị này, không gửi đi đâu và không được lưu.',
  readingFile: 'Đang đọc tệp…',
  comparedWith: (name) => `Đã so với cả “${name}”.`,
  fileUnreadable: (name) =>
    `Không đọc được “${name}”. Các CV của bạn được so sánh mà không có tệp này. Hãy thử tệp ZIP từ LinkedIn hoặc tệp PDF.`,
  present: 'Hiện tại',
  kinds: {
    name: 'Tên',
    email: 'Email',
    phone: 'Điện thoại',
    start: 'Bắt đầu',
    end: 'Kết thúc',
    title: 'Chức danh',
    employer: 'Công ty',
    degree: 'Bằng cấp',
    institution: 'Trường',
    number: 'Con số',
  },
}
