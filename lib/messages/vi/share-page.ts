import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'CV',
  letter: 'Thư xin việc',
  documents: 'Tài liệu',
  view: 'Chế độ xem',
  text: 'Văn bản',
  pdf: 'PDF',
  pages: 'Các trang của tệp PDF. Văn bản có cùng nội dung.',
  download: 'Tải PDF xuống',
  comments: 'Nhận xét',
  markHint: 'Đánh dấu từ trong văn bản để nhận xét, hoặc nhận xét toàn bộ tài liệu ở bên dưới.',
  commentOnWords: 'Nhận xét những từ này',
  commentOnAll: 'Nhận xét toàn bộ tài liệu',
  commentText: 'Nhận xét của bạn',
  suggestWords: 'Gợi ý từ khác (không bắt buộc)',
  commentName: 'Tên của bạn',
  commentSeen: 'Ai có liên kết này cũng đọc được nhận xét và tên của bạn.',
  sendComment: 'Gửi nhận xét',
  cancel: 'Hủy',
  commentSent: 'Đã gửi nhận xét của bạn.',
  suggested: 'Gợi ý thay thế',
  answer: 'Trả lời',
  wordsGone: 'Hiện tài liệu có những từ khác ở chỗ này.',
  commentResolved: 'Đã xử lý',
  suggestionTaken: 'Đã chấp nhận gợi ý',
  commentMissing: 'Hãy nhập tên của bạn và một nhận xét.',
  commentTooLong:
    'Nhận xét của bạn chưa được gửi. Nhận xét dài tối đa 2.000 ký tự, còn tên tối đa 80 ký tự. Hãy rút ngắn lại.',
  commentOutdated:
    'Nhận xét của bạn chưa được gửi vì văn bản đã thay đổi. Hãy đánh dấu lại các từ.',
  commentsFull:
    'Nhận xét của bạn chưa được gửi: tài liệu này đã có 500 nhận xét, không thể thêm nữa.',
  commentLimited:
    'Nhận xét của bạn chưa được gửi: bạn đã gửi quá nhiều trong một giờ. Hãy thử lại sau.',
  passwordTitle: 'Trang này có mật khẩu',
  passwordHint: 'Nhập mật khẩu bạn nhận được cùng liên kết.',
  password: 'Mật khẩu',
  open: 'Mở',
  passwordWrong: 'Mật khẩu không đúng. Hãy thử lại.',
  passwordLimited: 'Nhập sai mật khẩu quá nhiều lần. Hãy thử lại sau 15 phút.',
  goneTitle: 'Không có gì ở đây',
  goneText:
    'Liên kết này đã kết thúc, bị thu hồi hoặc chưa từng tồn tại. Hãy hỏi người đã gửi cho bạn.',
  commentNotSent: 'Nhận xét của bạn chưa được gửi. Bạn có thể sao chép từ đây.',
  busyTitle: 'Hãy thử lại sau giây lát',
  busyText: 'Hiện không hiển thị được trang.',
}
