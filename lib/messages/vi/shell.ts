import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Vietnamese: an error of the app, and a new version. */
export const shell: typeof english = {
  failure: {
    title: 'Trang này đã ngừng hoạt động',
    text: 'Đã xảy ra lỗi. Những gì bạn gõ đã được lưu trên thiết bị này; không có gì bị mất. Hãy thử lại. Nếu còn lặp lại, hãy tải xuống bản sao CV của bạn rồi tải lại trang.',
    textInMemory:
      'Đã xảy ra lỗi. Trình duyệt không cho lưu gì cả, nên những gì bạn gõ chỉ nằm trong trang này. Chúng vẫn còn đó: hãy thử lại, hoặc tải xuống bản sao trước khi đóng hay tải lại trang.',
    textOutside:
      'Đã xảy ra lỗi. Mọi thứ đã lưu trên thiết bị này vẫn còn đó. Hãy mở CV của bạn. Nếu còn lặp lại, hãy tải lại trang.',
    retry: 'Thử lại',
    reload: 'Tải lại',
    yourCvs: 'CV của bạn',
    download: 'Tải xuống bản sao',
    preparing: 'Đang chuẩn bị bản sao…',
    downloadFailed: 'Không tạo được bản sao. Không có gì bị xóa. Hãy thử lại sau giây lát.',
  },
  update: {
    text: 'Đã có phiên bản Vitae mới. Hãy tải lại trang lúc nào bạn muốn; không có gì bị mất.',
    reload: 'Tải lại',
    later: 'Để sau',
  },
}
