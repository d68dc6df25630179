import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the spelling and grammar check of a CV, in Vietnamese. */
export const proofreading: typeof english = {
  title: 'Chính tả và ngữ pháp',
  hint: 'Kiểm tra chính tả và ngữ pháp tiếng Anh. Lần đầu cần tải xuống từ điển 8 MB. Nội dung của bạn ở lại trên thiết bị này. Kết quả không tính vào các kiểm tra ở trên.',
  start: 'Kiểm tra chính tả và ngữ pháp',
  again: 'Thử lại',
  stop: 'Dừng',
  fetching: 'Đang tải từ điển xuống…',
  reading: 'Đang kiểm tra nội dung của bạn…',
  failed: 'Không tải được từ điển. CV của bạn không thay đổi. Hãy thử lại khi có mạng.',
  empty: 'Chưa có nội dung để kiểm tra. Hãy viết một gạch đầu dòng hoặc phần giới thiệu trước.',
  otherLanguage:
    'Phép kiểm tra này chỉ dùng cho tiếng Anh, mà CV này bằng ngôn ngữ khác. Bạn có thể đổi ngôn ngữ của CV trong phần Thiết kế.',
  reader: 'Bạn đang sửa CV này ở một tab khác. Hãy sửa ở đó.',
  found: (count) =>
    count === 0 ? 'Không tìm thấy lỗi nào.' : plural(count, { other: '# lỗi có thể có' }),
  advice: 'Phép kiểm tra này không phải lúc nào cũng đúng. Bạn là người rõ nhất mình muốn nói gì.',
  kinds: {
    spelling: 'Chính tả',
    repeated: 'Từ lặp',
    grammar: 'Ngữ pháp',
    choice: 'Cách dùng từ',
  },
  misspelled: (words) => `“${words}” không có trong từ điển.`,
  repeated: (words) => `“${words}”: một từ lặp hai lần liền nhau.`,
  article: (words) =>
    `“${words}” không hợp với từ tiếp theo. Trong tiếng Anh, “an” đứng trước âm nguyên âm, còn lại dùng “a”.`,
  replaceBy: (replacement) => `Đổi thành “${replacement}”`,
  remove: 'Xóa',
  leave: 'Bỏ qua',
  leaveWords: (words) => `Bỏ qua “${words}”`,
  go: 'Đến chỗ này',
  goToWords: (words) => `Đến chỗ “${words}”`,
  changed: 'Đã đổi. Bạn có thể hoàn tác.',
  left: 'Đã bỏ qua.',
}
