import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the notifications, in Vietnamese: the list behind the bell, and its settings. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0 ? 'Thông báo' : plural(unread, { other: 'Thông báo, # chưa đọc' }),
  title: 'Thông báo',
  none: 'Chưa có thông báo nào. Những sự kiện quan trọng trong tài khoản sẽ hiện ở đây.',
  nothingDue:
    'Hôm nay không có việc gì. Việc cần làm và hạn chót của các đơn ứng tuyển sẽ hiện ở đây.',
  unknown: 'Chưa tải được thông báo của bạn. Vitae vẫn tiếp tục thử.',
  settingsLink: 'Cài đặt thông báo',
  due: {
    title: 'Đến hạn',
    followUp: 'Liên hệ lại',
    deadline: 'Ngày cuối để ứng tuyển',
    untitled: 'Một đơn ứng tuyển',
    done: 'Xong',
    doneNamed: (what) => `Xong: ${what}`,
    tomorrow: 'Ngày mai',
    tomorrowNamed: (what) => `Dời sang ngày mai: ${what}`,
    wasDone: (what) => `Đã đánh dấu xong: ${what}`,
    wasMoved: (what) => `Đã dời sang ngày mai: ${what}`,
    failed: 'Chúng tôi không mở được đơn ứng tuyển này. Không có gì thay đổi. Hãy thử lại.',
    all: 'Tất cả đơn ứng tuyển',
  },
  unread: 'Mới',
  today: 'Hôm nay',
  yesterday: 'Hôm qua',

  askedFor: {
    requirements: 'Yêu cầu của một mô tả công việc',
    tailoring: 'Gợi ý cho một mô tả công việc',
    wording: 'Câu chữ hay hơn cho một đoạn',
    letter: 'Bản nháp thư xin việc',
    translation: 'Bản dịch',
    match: 'CV phù hợp với một mô tả công việc',
    interview: 'Câu hỏi cho một buổi phỏng vấn',
    'import-help': 'AI giúp một lần nhập',
    'import-reading': 'AI đọc một tệp đã nhập',
    cv: 'CV do một chương trình yêu cầu',
    proposal: 'Gợi ý từ một ứng dụng',
  },
  somethingAsked: 'Yêu cầu của bạn',
  requestDone: (what) => `${what}: đã xong`,
  requestFailed: (what) => `${what}: không hoàn thành được`,
  requestFailedText: 'Không có gì bị mất. Bạn có thể thử lại.',
  keyCreated: (name) => `Đã tạo khóa API: ${name}`,
  keyCreatedText: 'Nếu không phải bạn, hãy thu hồi khóa rồi đổi mật khẩu.',
  appConnected: (name) => `Đã kết nối ứng dụng: ${name}`,
  appConnectedText: 'Nếu không phải bạn, hãy ngắt kết nối rồi đổi mật khẩu.',
  newDevice: (device) => `Đăng nhập mới: ${device}`,
  newDeviceText: 'Nếu không phải bạn, hãy đăng xuất thiết bị đó rồi đổi mật khẩu.',
  deletionScheduled: (title) => `Trong thùng rác: ${title}`,
  deletionScheduledText: (day) => `Sẽ bị xóa vĩnh viễn ngày ${day}.`,
  exportDone: 'Dữ liệu của bạn: sẵn sàng để tải xuống',
  exportDoneText: (day) => `Tệp tải được đến ngày ${day}.`,
  exportFailed: 'Dữ liệu của bạn: không xuất được',
  exportFailedText: 'Không có gì bị mất. Bạn có thể thử lại.',
  commentAdded: 'Nhận xét mới về một tài liệu đã chia sẻ',
  applicationDue: 'Có việc đến hạn trong các đơn ứng tuyển của bạn',
  untitled: 'một tài liệu',

  settings: {
    text: 'Chọn những gì bạn muốn được báo. Thông báo không bao giờ chứa nội dung CV của bạn.',
    caption: 'Các sự kiện và cách báo cho bạn',
    event: 'Sự kiện',
    ways: { app: 'Trong ứng dụng', mail: 'Qua email' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Gợi ý, bản nháp hoặc bản dịch đã xong',
      'request-failed': 'Không hoàn thành được một yêu cầu',
      'key-created': 'Một khóa API được tạo',
      'app-connected': 'Một ứng dụng được kết nối',
      'new-device': 'Đăng nhập từ thiết bị mới',
      'deletion-scheduled': 'Một tài liệu sắp bị xóa vĩnh viễn',
      'comment-added': 'Một nhận xét về tài liệu bạn đã chia sẻ',
      'application-due': 'Một việc cần làm hoặc hạn chót của đơn ứng tuyển',
      'export-ended': 'Xuất dữ liệu đã xong hoặc thất bại',
    },
    language: 'Ngôn ngữ của email',
    timeZone: 'Múi giờ của email',
    timeZoneHint:
      'Lời nhắc đến lúc 7 giờ sáng ở đó. Lời nhắc nêu nhà tuyển dụng, chức danh và việc cần làm của bạn.',
    noTimeZone: 'Chưa chọn (UTC)',
    noMail:
      'Email chưa được thiết lập trên máy chủ này nên không có email nào được gửi. Bạn xem thông báo ở biểu tượng chuông.',
    notConfirmed: 'Để nhận email, hãy xác nhận địa chỉ trong phần hồ sơ ở trên.',
    saved: 'Đã lưu.',
  },
}
