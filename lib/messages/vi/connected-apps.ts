import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Vietnamese. */
export const connectedApps: typeof english = {
  title: 'Ứng dụng đã kết nối',
  text: 'Những ứng dụng bạn cho phép làm việc với CV của bạn. Chúng gợi ý câu chữ, còn bạn quyết định đưa gì vào.',
  none: 'Bạn chưa có ứng dụng nào được kết nối.',
  address: 'Địa chỉ cần nhập trong ứng dụng',
  since: (date) => `Kết nối ngày ${date}`,
  disconnect: 'Ngắt kết nối',
  disconnectNamed: (name) => `Ngắt kết nối: ${name}`,
  disconnected: (name) => `${name} không còn được kết nối.`,
  question: (name) => `Cho phép ${name} dùng tài khoản của bạn?`,
  unverified: 'Ứng dụng tự chọn tên này. Chúng tôi chưa xác minh.',
  account: (email) => `Tài khoản của bạn: ${email}`,
  goesTo: (host) => `Tiếp theo bạn sẽ được đưa đến: ${host}`,
  writeHint: 'Gợi ý câu chữ, đổi thiết kế và cập nhật đơn ứng tuyển của bạn.',
  mayNot:
    'Ứng dụng không thể viết vào CV hay thư của bạn, cũng không thể xóa gì. Bạn có thể ngắt kết nối trong phần cài đặt bất cứ lúc nào.',
  allow: 'Cho phép',
  deny: 'Không cho phép',
  full: 'Bạn đã có số ứng dụng kết nối tối đa của một tài khoản. Hãy ngắt kết nối một ứng dụng trong phần cài đặt rồi thử lại.',
  invalid: 'Ứng dụng này đã gửi một yêu cầu không hợp lệ. Chưa có gì được cho phép.',
  unknownTitle: 'Không thể kết nối ứng dụng này',
  unknown:
    'Chúng tôi không biết ứng dụng này, hoặc địa chỉ mà nó chờ câu trả lời. Chưa có gì được cho phép. Hãy gỡ Vitae khỏi ứng dụng rồi thêm lại.',
}
