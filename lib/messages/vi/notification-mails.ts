import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('vi')

/** Emails about events in an account, in Vietnamese. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Yêu cầu của một mô tả công việc',
    tailoring: 'Gợi ý cho một mô tả công việc',
    wording: 'Câu chữ hay hơn cho một đoạn',
    letter: 'Bản nháp thư xin việc',
    translation: 'Bản dịch của một CV',
    match: 'CV phù hợp với một mô tả công việc',
    interview: 'Câu hỏi cho một buổi phỏng vấn',
    'import-help': 'AI giúp một lần nhập',
    'import-reading': 'AI đọc một tệp đã nhập',
    cv: 'CV đã yêu cầu',
    proposal: 'Gợi ý từ một ứng dụng',
  },
  device: (browser, system) =>
    browser && system
      ? `${browser} trên ${system}`
      : browser || system || 'một trình duyệt không rõ',
  requestDone: ({ what, link }) => ({
    subject: 'Yêu cầu của bạn đã xong',
    text: `${what}: đã xong.\n\nTài liệu của bạn không thay đổi gì. Bạn quyết định đưa những gì vào:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Không hoàn thành được yêu cầu của bạn',
    text: `${what}: không hoàn thành được.\n\nTài liệu của bạn không thay đổi gì và không có gì bị mất. Hãy xem lý do và thử lại:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Một khóa API đã được tạo cho tài khoản Vitae của bạn',
    text: `Một khóa API đã được tạo trong tài khoản của bạn. Tên của khóa là “${name}”.\n\nNếu đó là bạn, bạn không cần làm gì cả.\n\nNếu không phải bạn, hãy thu hồi khóa rồi đổi mật khẩu:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Một ứng dụng đã được kết nối với tài khoản Vitae của bạn',
    text: `Một ứng dụng đã được kết nối với tài khoản của bạn. Ứng dụng tự gọi là “${name}”.\n\nNếu đó là bạn, bạn không cần làm gì cả.\n\nNếu không phải bạn, hãy ngắt kết nối ứng dụng rồi đổi mật khẩu:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Có lần đăng nhập mới vào tài khoản Vitae của bạn',
    text: `Có người đã đăng nhập vào tài khoản của bạn từ một thiết bị mới: ${device}, lúc ${at} (UTC).\n\nNếu đó là bạn, bạn không cần làm gì cả.\n\nNếu không phải bạn, hãy đăng xuất thiết bị đó rồi đổi mật khẩu:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, { other: '# tài liệu trong thùng rác sẽ bị xóa' }),
    text:
      count === 1
        ? `Có một tài liệu trong thùng rác của bạn. Tài liệu này sẽ bị xóa vĩnh viễn ngày ${day}.\n\nNếu đó là điều bạn muốn, bạn không cần làm gì cả. Cho đến lúc đó bạn có thể khôi phục:\n${link}\n\nNếu không phải bạn đã chuyển tài liệu vào đó, hãy khôi phục rồi đổi mật khẩu.`
        : plural(count, {
            other: `Có # tài liệu trong thùng rác của bạn. Chúng sẽ bị xóa vĩnh viễn từ ngày ${day}.\n\nNếu đó là điều bạn muốn, bạn không cần làm gì cả. Cho đến lúc đó bạn có thể khôi phục:\n${link}\n\nNếu không phải bạn đã chuyển tài liệu vào đó, hãy khôi phục rồi đổi mật khẩu.`,
          }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Dữ liệu của bạn đã sẵn sàng để tải xuống',
    text: `Dữ liệu tài khoản của bạn đã được xuất xong. Hãy tải xuống trong phần cài đặt trước hết ngày ${day}:\n${link}\n\nLiên kết tải xuống có hiệu lực một giờ. Bạn có thể lấy liên kết mới ở đó.\n\nNếu không phải bạn đã yêu cầu, hãy xóa tệp ở đó rồi đổi mật khẩu.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Không xuất được dữ liệu của bạn',
    text: `Không xuất được dữ liệu của bạn. Tài khoản của bạn không thay đổi gì và không có gì bị mất. Bạn có thể thử lại trong phần cài đặt:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Lời nhắc về các đơn ứng tuyển của bạn',
    text: `Những việc đến hạn trong các đơn ứng tuyển của bạn:\n\n${lines}\n\nHãy đánh dấu xong hoặc chọn ngày khác:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nhận xét mới về một tài liệu',
    text: `Có người đã nhận xét một tài liệu mà bạn đang soạn.\n\nKhông có gì trong tài liệu thay đổi. Hãy đọc nhận xét và quyết định:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Mật khẩu sai cho một liên kết chia sẻ',
    text: `Có người đã nhập sai mật khẩu 30 lần cho một liên kết chia sẻ của bạn. Trong 15 phút, liên kết không nhận mật khẩu từ những trình duyệt chưa từng mở nó. Tài liệu của bạn không bị ảnh hưởng.\n\nNếu việc này tiếp diễn, hãy kết thúc liên kết và tạo liên kết mới:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Một webhook của tài khoản Vitae đã bị tắt',
    text: `Trong năm ngày không gửi được gì đến ${host}, nên webhook này đã bị tắt. Tài liệu của bạn không bị ảnh hưởng.\n\nHãy xem máy chủ đã trả lời gì rồi bật lại webhook:\n${link}`,
  }),
  due: {
    followUp: 'Liên hệ lại',
    deadline: 'Ngày cuối để ứng tuyển',
    more: 'Và thêm nữa trong danh sách của bạn',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae tại ${place}\nChọn loại email bạn muốn nhận: ${settings}`,
  unsubscribe: (link) => `\nNgừng nhận loại email này: ${link}`,
  page: {
    title: 'Email từ Vitae',
    question: {
      'request-done': 'Ngừng nhận email khi một yêu cầu đã xong?',
      'request-failed': 'Ngừng nhận email khi không hoàn thành được một yêu cầu?',
      'deletion-scheduled': 'Ngừng nhận email khi một tài liệu trong thùng rác sắp bị xóa?',
      'comment-added': 'Ngừng gửi email về nhận xét cho các tài liệu bạn đã chia sẻ?',
      'share-locked': 'Ngừng gửi email về mật khẩu sai cho các liên kết chia sẻ của bạn?',
      'application-due': 'Ngừng gửi email về việc cần làm và hạn chót của các đơn ứng tuyển?',
      'webhook-disabled': 'Ngừng gửi email khi một webhook bị tắt?',
      'export-ended': 'Ngừng nhận email khi dữ liệu của bạn sẵn sàng để tải xuống?',
    },
    button: 'Ngừng nhận',
    done: 'Bạn sẽ không nhận loại email này nữa.',
    again: 'Bạn có thể bật lại trong phần cài đặt tài khoản.',
    settings: 'Đến phần cài đặt',
  },
}
