import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Đang tải nhận xét…',
  none: 'Chưa có nhận xét nào. Hãy cho phép nhận xét trong cài đặt của một liên kết chia sẻ, chúng sẽ hiện ở đây.',
  closed: (count) => `Nhận xét đã đóng: ${count}`,
  whole: 'Về toàn bộ tài liệu',
  changed: 'Những từ này đã thay đổi hoặc không còn nữa.',
  goTo: 'Đến chỗ các từ đó',
  answer: 'Câu trả lời của bạn',
  answerHint: 'Ai có liên kết này cũng đọc được.',
  send: 'Gửi câu trả lời',
  you: 'Bạn',
  resolve: 'Đánh dấu đã xử lý',
  reopen: 'Mở lại',
  remove: 'Xóa',
  removed: 'Đã xóa nhận xét',
  suggested: 'Gợi ý thay thế',
  accept: 'Chấp nhận',
  dismiss: 'Bỏ qua',
  states: {
    resolved: 'Đã xử lý',
    dismissed: 'Đã bỏ qua gợi ý',
    taken: 'Đã chấp nhận gợi ý',
  },
}
