import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the download of several CVs and letters as one file, in Vietnamese. */
export const bulkExport: typeof english = {
  documents: 'CV và thư',
  limit: (max) => `Tối đa ${number(max)} mỗi lần`,
  selected: (count) => `Đã chọn ${number(count)}`,
  selectAll: 'Chọn tất cả',
  selectNone: 'Bỏ chọn tất cả',
  nothingSelected: 'Hãy chọn ít nhất một CV hoặc thư.',
  tooManySelected: (max) =>
    `Hãy chọn tối đa ${number(max)}. Bạn có thể tải xuống phần còn lại sau.`,
  lettersLeftOut: 'Thư không được đưa vào: thư luôn cho biết bạn là ai.',
  leave:
    'Bạn có thể đóng cửa sổ này và làm việc tiếp. Hãy ở lại trang này cho đến khi tệp sẵn sàng.',
  ready: 'Tệp của bạn đã sẵn sàng để tải xuống.',
  skipped: (count) =>
    `Số tài liệu không có trong tệp: ${number(count)}. Chúng đã bị xóa hoặc không tạo được.`,
  another: 'Chọn tài liệu khác',
  notSent:
    'Chưa gửi xong mọi thứ bạn đã viết, nên các tệp sẽ không phải bản mới nhất. Thay đổi của bạn đã được lưu trên thiết bị này. Hãy thử lại sau giây lát.',
  notThere:
    'Một tài liệu bạn chọn đã bị xóa hoặc chuyển vào thùng rác ở nơi khác. Không có gì được tạo. Hãy kiểm tra lựa chọn rồi thử lại.',
  tooMany:
    'Đã chuẩn bị quá nhiều tệp tải xuống trong 24 giờ qua. Không có gì bị mất. Hãy thử lại sau.',
}
