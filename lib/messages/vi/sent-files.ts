import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages about PDFs that were sent for an application, in Vietnamese. */
export const sentFiles: typeof english = {
  title: 'Đã gửi',
  none: 'Khi gửi CV hoặc thư xin việc, hãy giữ bản PDF ở đây. Nó giữ nguyên như vậy, dù sau này bạn thay đổi gì.',
  kinds: { resume: 'CV', letter: 'Thư xin việc' },
  fileNames: { resume: 'CV', letter: 'Thư xin việc' },
  sentOn: (day) => `Gửi ngày ${day}`,
  editedSince: { resume: 'Bạn đã sửa CV này từ khi đó.', letter: 'Bạn đã sửa thư này từ khi đó.' },
  open: 'Mở',
  openNamed: (name) => `Mở ${name}`,
  download: 'Tải xuống',
  downloadNamed: (name) => `Tải ${name} xuống`,
  more: (name) => `Thêm cho ${name}`,
  compare: 'So sánh với hiện tại',
  remove: 'Gỡ khỏi danh sách này',
  removed: (name) => `Đã gỡ: ${name}`,
  states: {
    missing: 'Tệp này không có trên thiết bị này.',
    missingInAccount:
      'Tệp này không có trên thiết bị này, và chúng tôi không lấy được từ tài khoản của bạn. Có thể tệp vẫn ở trên thiết bị mà bạn đã giữ nó.',
    waiting: 'Hiện chỉ có trên thiết bị này. Tệp sẽ vào tài khoản của bạn khi có mạng.',
    refused: 'Chỉ có trên thiết bị này: tài khoản của bạn không lưu được tệp này.',
    tooMany: 'Chỉ có trên thiết bị này: tài khoản của bạn hết chỗ cho tệp đã gửi.',
  },
  tryAgain: 'Thử lại',
  viewer: {
    loading: 'Đang mở PDF…',
    failed: 'Chúng tôi không hiển thị được PDF này. Bạn vẫn có thể tải xuống.',
    page: (page) => `Trang ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} và phiên bản hiện tại`,
    loading: 'Đang so sánh…',
    failed: 'Chúng tôi không so sánh được hai bên. Không có gì thay đổi. Hãy thử lại.',
    gone: 'Tài liệu tạo ra PDF này không còn nữa. PDF vẫn giữ nguyên.',
    same: 'Nội dung giống hệt lúc bạn gửi.',
  },
  mark: {
    action: 'Đánh dấu đã gửi',
    title: 'Bạn đã gửi gì?',
    text: 'Chúng tôi tạo PDF ngay bây giờ và giữ nguyên như vậy.',
    noCv: 'Không có CV',
    noLetter: 'Không có thư xin việc',
    day: 'Ngày gửi',
    save: 'Giữ làm bản đã gửi',
    saving: 'Đang tạo PDF…',
    nothing: 'Chưa có CV hay thư xin việc nào. Hãy viết trước đã.',
    nothingChosen: 'Hãy chọn một CV hoặc thư xin việc.',
    noDay: 'Hãy chọn ngày.',
    done: (name) => `Đã giữ làm bản đã gửi: ${name}`,
  },
  keep: {
    text: 'Chúng tôi giữ nguyên PDF này cùng với đơn ứng tuyển mà bạn đã gửi.',
    which: 'Đơn ứng tuyển',
    another: 'Đơn ứng tuyển mới',
    employer: 'Nhà tuyển dụng',
    noEmployer: 'Hãy nhập nhà tuyển dụng.',
  },
  failed: {
    'not-set': 'Chúng tôi không tạo được PDF. Không có gì thay đổi. Hãy thử lại.',
    'not-here':
      'Chúng tôi không lấy được tài liệu này từ tài khoản của bạn. Không có gì thay đổi. Hãy thử lại khi có mạng.',
    'too-large':
      'PDF này lớn hơn 4 MB nên không giữ ở đây được. Không có gì thay đổi. Hãy tải xuống và tự giữ tệp.',
    'no-room':
      'Trình duyệt này hết chỗ cho tệp. Không có gì thay đổi. Hãy giải phóng chỗ hoặc đăng nhập rồi thử lại.',
    'not-reached':
      'Trình duyệt này không lưu được tệp, và không kết nối được với tài khoản của bạn. Không có gì thay đổi. Hãy thử lại khi có mạng.',
    refused:
      'Tài khoản của bạn không lưu được tệp này. Không có gì thay đổi. Hãy tải xuống và tự giữ.',
    'too-many':
      'Đơn ứng tuyển này có 100 tệp đã gửi và không thể có thêm. Không có gì thay đổi. Hãy gỡ vài tệp rồi thử lại.',
    'no-application':
      'Chúng tôi không mở được đơn ứng tuyển này. Không có gì thay đổi. Hãy thử lại.',
  },
}
