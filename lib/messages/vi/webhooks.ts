import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Vietnamese. */
export const webhooks: typeof english = {
  title: 'Webhook',
  text: 'Báo cho một dịch vụ khác khi có việc xảy ra ở đây. Chúng tôi gửi mã định danh, không bao giờ gửi nội dung tài liệu của bạn.',
  none: 'Bạn chưa có webhook nào.',
  add: 'Thêm webhook',
  url: 'Địa chỉ',
  urlHint: 'Bắt đầu bằng https:// và nằm trên internet công cộng.',
  urlRefused:
    'Chúng tôi không thể gửi đến địa chỉ này. Hãy nhập địa chỉ bắt đầu bằng https:// và nằm trên internet công cộng.',
  eventsTitle: 'Sự kiện',
  events: {
    'document.changed': 'Một tài liệu đã thay đổi',
    'request.finished': 'Một yêu cầu đã kết thúc',
    'comment.added': 'Có bình luận mới',
    ping: 'Thử',
  },
  eventsMissing: 'Hãy chọn ít nhất một sự kiện.',
  save: 'Lưu',
  full: 'Bạn đã có số webhook tối đa của một tài khoản. Hãy xóa một webhook để thêm cái khác.',
  secretTitle: (host) => `Khóa bí mật cho ${host}`,
  secretText:
    'Hãy sao chép ngay. Khóa sẽ không hiện lại. Dịch vụ của bạn dùng khóa này để kiểm tra chữ ký của chúng tôi.',
  secretLabel: 'Khóa bí mật',
  on: 'Bật',
  off: 'Tắt',
  failing: 'Những lần gửi gần nhất không thành công.',
  turnOn: 'Bật',
  turnOff: 'Tắt',
  edit: 'Thay đổi',
  test: 'Gửi thử',
  rotate: 'Khóa bí mật mới',
  remove: 'Xóa',
  removed: (host) => `Đã xóa webhook cho ${host}.`,

  deliveries: 'Các lần gửi gần đây',
  noDeliveries: 'Chưa gửi gì.',
  states: { waiting: 'Đang chờ', delivered: 'Đã gửi đến nơi', failed: 'Không thành công' },
  attempts: (count) => `Số lần thử: ${count}`,
  next: (time) => `Lần thử tiếp theo: ${time}`,
  reasons: {
    status: (status) => `Máy chủ trả lời ${status}.`,
    redirect: 'Máy chủ trả lời bằng chuyển hướng, và chúng tôi không đi theo.',
    timeout: 'Máy chủ không trả lời trong vòng 15 giây.',
    unreachable: 'Chúng tôi không kết nối được với máy chủ.',
    'private-address': 'Địa chỉ này không nằm trên internet công cộng.',
    disabled: 'Webhook đang tắt.',
    'no-secret': 'Chúng tôi không đọc được khóa bí mật nữa. Hãy tạo khóa mới.',
    'gave-up': 'Chúng tôi không gửi được. Bạn có thể gửi lại.',
  },
  again: 'Gửi lại',
}
