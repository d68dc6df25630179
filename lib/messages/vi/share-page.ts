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
  passwordTitle: 'Trang này có mật khẩu',
  passwordHint: 'Nhập mật khẩu bạn nhận được cùng liên kết.',
  password: 'Mật khẩu',
  open: 'Mở',
  passwordWrong: 'Mật khẩu không đúng. Hãy thử lại.',
  passwordLimited: 'Nhập sai mật khẩu quá nhiều lần. Hãy thử lại sau 15 phút.',
  goneTitle: 'Không có gì ở đây',
  goneText:
    'Liên kết này đã kết thúc, bị thu hồi hoặc chưa từng tồn tại. Hãy hỏi người đã gửi cho bạn.',
  busyTitle: 'Hãy thử lại sau giây lát',
  busyText: 'Hiện không hiển thị được trang.',
}
