import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages that say what goes to an AI model, in Vietnamese. */
export const sent: typeof english = {
  first: (model, list) => `Gửi đến ${model}: ${list}.`,
  check: (list) => `Sau đó, để kiểm tra câu trả lời: ${list}.`,
  upTo: (count) => `tối đa ${number(count)}`,
  count: number,
  notSent: 'Các ô tên, thông tin liên hệ và ảnh không được gửi.',
  show: 'Xem những gì được gửi',
  edits: 'Nếu bạn sửa một gợi ý, văn bản của bạn và các dòng của mục đó được gửi để kiểm tra.',
  parts: {
    text: 'đoạn này',
    entries: 'tiêu đề các mục',
    texts: 'nội dung CV của bạn',
    profile: 'phần giới thiệu của bạn',
    skills: 'kỹ năng',
    education: 'học vấn',
    languages: 'ngôn ngữ',
    certificates: 'chứng chỉ',
    job: 'mô tả công việc',
    jobTitle: 'chức danh',
    employer: 'công ty',
    requirements: 'yêu cầu trong mô tả công việc',
    lines: 'các dòng trong CV của bạn',
    suggestions: 'các gợi ý',
    fileLines: 'các dòng trong tệp',
  },
}
