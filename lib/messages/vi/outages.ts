import type { outages as english } from '../en/outages'

/** Messages about outages, in Vietnamese: what is out, what still works, what waits. */
export const outages: typeof english = {
  server:
    'Máy chủ hiện không phản hồi. Bạn vẫn làm tiếp được: viết, xem trước và PDF đều chạy tại đây.',
  saving:
    'Hiện không lưu được vào tài khoản của bạn. Bạn vẫn làm tiếp được: viết, xem trước và PDF đều chạy tại đây.',
  waits: 'Mọi thứ đã được lưu trên thiết bị này và sẽ tự vào tài khoản sau.',
  waitsInTab:
    'Cho đến lúc đó, thay đổi của bạn chỉ nằm trong tab này: hãy để tab mở. Chúng sẽ tự vào tài khoản.',
  short: {
    server: 'Máy chủ không phản hồi.',
    saving: 'Không lưu được vào tài khoản.',
    waits: 'Cứ viết tiếp: mọi thứ được lưu ở đây và gửi sau.',
  },
  mail: 'Hiện không gửi được email: mã và liên kết chưa đến cho đến khi khắc phục xong. Mọi thứ khác vẫn hoạt động.',
  models:
    'Mô hình AI của máy chủ này không trả lời. Mọi thứ khác vẫn hoạt động. Hãy thử lại sau vài phút.',
}
