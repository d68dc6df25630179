import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the fields of a LinkedIn profile, in Vietnamese. */
export const linkedIn: typeof english = {
  title: 'Sao chép cho LinkedIn',
  about:
    'CV của bạn theo các ô trên trang cá nhân LinkedIn. Không gửi gì đến LinkedIn: hãy sao chép từng văn bản rồi dán vào đó.',
  summary: 'Giới thiệu',
  skill: 'Kỹ năng',
  startMonth: 'Tháng bắt đầu',
  startYear: 'Năm bắt đầu',
  endMonth: 'Tháng kết thúc',
  endYear: 'Năm kết thúc',
  month: 'Tháng',
  year: 'Năm',
  elsewhere: 'Không có ô trên LinkedIn',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyField: (label) => `Sao chép: ${label}`,
  copiedField: (label) => `Đã sao chép: ${label}`,
  lengthOf: (count, limit) => `Ký tự: ${number(count)} trên ${number(limit)}`,
  tooLong: (over, line) =>
    `Số ký tự vượt giới hạn: ${number(over)}. Ô kết thúc ở dòng ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Kỹ năng: ${number(count)}. LinkedIn nhận tối đa ${number(limit)}.`,
}
