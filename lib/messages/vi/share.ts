import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('vi')

export const share: typeof english = {
  title: 'Liên kết chia sẻ',
  intro:
    'Ai có liên kết, và mật khẩu nếu bạn đặt, đều mở được trang có tài liệu này, dạng văn bản và PDF. Bạn có thể kết thúc liên kết bất cứ lúc nào.',
  signUp: 'Tạo tài khoản',
  loading: 'Đang tải các liên kết của bạn…',
  newLink: 'Liên kết mới',
  yourLinks: 'Liên kết của bạn',
  forWhom: 'Dành cho ai (không bắt buộc)',
  forWhomHint: 'Chỉ bạn thấy điều này. Mỗi người nhận một liên kết sẽ cho biết ai đã xem.',
  shows: 'Trang hiển thị',
  newest: 'luôn là phiên bản mới nhất',
  asItIsNow: 'tài liệu như hiện tại',
  withResume: 'Cùng với CV của thư này',
  create: 'Tạo liên kết',
  limitReached:
    'Bạn có 100 liên kết, mức tối đa của một tài khoản. Hãy kết thúc một liên kết trước.',
  unnamed: 'Liên kết không tên',
  views: (count) => plural(count, { other: '# lượt xem' }),
  downloads: (count) => plural(count, { other: '# lượt tải xuống' }),
  created: (date) => `tạo ngày ${date}`,
  until: (date) => `có hiệu lực đến ${date}`,
  ended: (date) => `kết thúc ngày ${date}`,
  fixed: 'phiên bản cố định',
  hasPassword: 'có mật khẩu',
  qrCode: 'Mã QR',
  settings: 'Cài đặt',
  end: 'Kết thúc liên kết',
  endQuestion: 'Kết thúc liên kết này? Trang sẽ biến mất ngay với mọi người có liên kết.',
  keep: 'Giữ lại',
  hasEnded: 'Liên kết đã kết thúc',
  offerDownload: 'Cho phép tải PDF xuống',
  offerDownloadHint: 'Nếu không, mọi người vẫn đọc và sao chép được nội dung của trang.',
  allowComments: 'Cho phép nhận xét',
  allowCommentsHint:
    'Ai có liên kết này cũng có thể nhận xét, gợi ý từ khác và đọc mọi nhận xét gửi qua liên kết. Trang có địa chỉ dễ đọc thì không có nhận xét.',
  hasComments: 'có nhận xét',
  askPassword: 'Yêu cầu mật khẩu',
  password: 'Mật khẩu mới',
  passwordHint: 'Ít nhất 4 ký tự. Để trống để giữ mật khẩu hiện tại.',
  passwordMissing: 'Nhập mật khẩu có ít nhất 4 ký tự.',
  lastDay: 'Ngày cuối',
  lastDayHint: 'Để trống nếu liên kết không có ngày kết thúc.',
  leaveOut: 'Bỏ khỏi trang và tệp PDF',
  contacts: { phone: 'Điện thoại', email: 'Email', address: 'Đường và mã bưu chính' },
  slug: 'Địa chỉ dễ đọc (không bắt buộc)',
  slugHint:
    'Khi đó công cụ tìm kiếm có thể tìm thấy trang. Chữ thường a–z, chữ số và dấu gạch nối. Địa chỉ cũ dùng được thêm 30 ngày.',
  slugTaken: 'Địa chỉ này đã có người dùng. Hãy thử địa chỉ khác.',
  slugWrong: 'Dùng từ 3 đến 60 chữ thường a–z, chữ số và dấu gạch nối.',
  slugWithPassword: 'Trang có mật khẩu không thể có địa chỉ dễ đọc. Hãy chọn một trong hai.',
  save: 'Lưu',
  saved: 'Đã lưu liên kết',
}
