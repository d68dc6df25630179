import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Vietnamese. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Trình duyệt này không cho lưu gì cả. CV của bạn chỉ nằm trong tab này cho đến khi bạn đóng tab. Đến giờ chưa mất gì bạn đã gõ.',
    full: 'Thiết bị này đã hết dung lượng. Những thay đổi từ lúc đó chỉ nằm trong tab này cho đến khi bạn giải phóng bớt dung lượng. Đến giờ chưa mất gì bạn đã gõ.',
    failed:
      'Hiện không lưu được. Những thay đổi từ lúc đó chỉ nằm trong tab này. Vitae vẫn tiếp tục thử, và đến giờ chưa mất gì bạn đã gõ.',
    account:
      'Trình duyệt này hiện không cho lưu gì trên thiết bị. CV của bạn được lấy từ tài khoản, và những gì bạn gõ được gửi thẳng vào đó. Hãy giữ kết nối mạng cho đến khi thấy báo đã lưu. Những gì đã lưu ở đây từ trước không thay đổi.',
    'account-full':
      'Thiết bị này đã hết dung lượng. Những gì bạn gõ được gửi thẳng vào tài khoản. Hãy giữ kết nối mạng cho đến khi thấy báo đã lưu. Những gì đã lưu ở đây từ trước không thay đổi.',
  },
  downloadCopy: 'Tải xuống bản sao',
  tryAgain: 'Thử lại',
  persistence: {
    persistent:
      'CV của bạn được lưu trong trình duyệt này trên thiết bị này, và trình duyệt sẽ không tự xóa chúng.',
    'best-effort':
      'CV của bạn được lưu trong trình duyệt này trên thiết bị này. Trình duyệt có thể xóa chúng khi hết dung lượng hoặc khi bạn không vào trong nhiều tuần, nên hãy tải xuống bản sao của những gì quan trọng.',
    unknown:
      'CV của bạn được lưu trong trình duyệt này trên thiết bị này. Xóa dữ liệu trình duyệt sẽ xóa chúng, nên hãy tải xuống bản sao của những gì quan trọng.',
  },
}
