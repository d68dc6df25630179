import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Vietnamese. */
export const exportArea: typeof english = {
  title: 'Xuất',
  format: 'Định dạng',
  formats: {
    pdf: { name: 'PDF', hint: 'Để gửi đi. Ở đâu cũng trông giống nhau.' },
    docx: {
      name: 'Word',
      hint: 'Cho nhà tuyển dụng và trang web yêu cầu .docx. Sửa được.',
    },
    text: { name: 'Văn bản thuần', hint: 'Để dán vào biểu mẫu trực tuyến' },
    html: { name: 'Trang web', hint: 'Một tệp HTML cho trang web hoặc trình đọc màn hình' },
    markdown: { name: 'Markdown', hint: 'Cho ghi chú, wiki và các trang như GitHub' },
    png: { name: 'Hình ảnh', hint: 'Một trang ở dạng ảnh PNG' },
    json: { name: 'JSON Resume, đầy đủ', hint: 'Mở lại trong Vitae y nguyên' },
    'json-resume': {
      name: 'JSON Resume, cơ bản',
      hint: 'Cho các công cụ khác. Không có phần tùy chỉnh.',
    },
    europass: {
      name: 'Europass',
      hint: 'Cho cổng Europass. Cũng mở được trong Vitae, không kèm thiết kế.',
    },
  },
  letterFormats: { json: { name: 'JSON, đầy đủ' } },
  page: 'Trang',
  blind: 'Không có tên, ảnh và địa chỉ',
  blindHint:
    'Cũng bỏ thông tin liên hệ, ngày sinh, liên kết và người giới thiệu. CV của bạn vẫn giữ nguyên.',
  blindChecking: 'Đang chuẩn bị và kiểm tra tệp…',
  blindChecked: 'Đã kiểm tra: chúng tôi đọc lại tệp và không tìm thấy thông tin nào trong số này.',
  blindLeft:
    'Tên hoặc thông tin liên hệ của bạn vẫn còn trong tệp. Chưa có gì được lưu. Hãy xóa khỏi nội dung rồi thử lại.',
  genderedWords: 'Từ có thể tiết lộ giới tính',
  genderedHint:
    'Các từ này vẫn nằm trong tệp. Hãy sửa trong CV nếu chúng nói về bạn. Không phải mọi cách nói lộ giới tính đều được tìm thấy.',
  fileName: 'Tên tệp',
  save: 'Tải tệp xuống',
  saving: 'Đang chuẩn bị…',
  failed: 'Không tạo được tệp. Không có gì bị mất. Hãy thử lại sau giây lát.',
  copied: 'Đã sao chép dưới dạng văn bản thuần.',
  nothingToCopy: 'Phần này còn trống nên không có gì để sao chép.',
  nothingYet: 'Tài liệu này còn trống nên không có gì để sao chép.',
  notCopied: 'Trình duyệt không cho phép sao chép. Hãy xuất dưới dạng văn bản thuần.',
}
