import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the list and the board of applications, and of the form that adds one, in Vietnamese. */
export const applications: typeof english = {
  title: 'Đơn ứng tuyển của bạn',
  untitled: 'Đơn ứng tuyển chưa đặt tên',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Đang tải đơn ứng tuyển của bạn…',
  stages: {
    saved: 'Đã lưu',
    applied: 'Đã ứng tuyển',
    interview: 'Phỏng vấn',
    offer: 'Được mời làm việc',
    closed: 'Đã kết thúc',
  },
  outcomes: {
    accepted: 'Bạn đã nhận việc',
    declined: 'Bạn đã từ chối',
    rejected: 'Không được chọn',
    withdrawn: 'Đã rút đơn',
  },
  add: 'Đơn ứng tuyển mới',
  views: 'Chế độ xem',
  list: 'Danh sách',
  board: 'Bảng',
  search: 'Tìm trong đơn ứng tuyển của bạn',
  filters: 'Lọc và sắp xếp',
  stageFilters: { all: 'Mọi giai đoạn', open: 'Chưa kết thúc' },
  dueFilter: 'Hạn',
  dueFilters: { any: 'Ngày bất kỳ', overdue: 'Quá hạn', week: 'Trong 7 ngày tới' },
  sortBy: 'Sắp xếp đơn ứng tuyển của bạn',
  sorts: {
    due: 'Sắp đến hạn nhất',
    updated: 'Sửa gần đây nhất',
    created: 'Mới tạo nhất',
    employer: 'Theo công ty',
    position: 'Theo chức danh',
  },
  found: {
    all: (count) => plural(count, { other: 'Tìm thấy # đơn ứng tuyển' }),
    searching: (count) => plural(count, { other: 'Đến giờ tìm thấy # đơn ứng tuyển' }),
    device: (count) =>
      plural(count, {
        other:
          'Tìm thấy # đơn ứng tuyển trên thiết bị này. Hiện không tìm được trong tài khoản của bạn.',
      }),
  },
  nothingFound: 'Không có đơn ứng tuyển nào phù hợp.',
  showAll: 'Hiện mọi đơn ứng tuyển',
  showMore: (count) => `Hiện thêm ${number(count)}`,
  more: 'Thao tác khác',
  numbers: 'Số liệu',
  calendar: 'Tải tệp lịch xuống',
  exportAll: 'Tải xuống dạng CSV',
  importTable: 'Nhập tệp CSV',
  moveTo: 'Chuyển sang',
  moved: (job, stage) => `Đã chuyển ${job} sang “${stage}”`,
  notBrought:
    'Không lấy được đơn ứng tuyển này từ tài khoản của bạn. Không có gì thay đổi. Hãy thử lại khi có mạng.',
  notRead: 'Không đọc được đơn ứng tuyển này. Không có gì thay đổi. Hãy mở ra để xem lý do.',
  due: (day) => `Hạn: ${day}`,
  dueToday: 'Hạn hôm nay',
  overdue: (day) => `Quá hạn: ${day}`,
  since: (day) => `Từ ${day}`,
  column: (stage, count) => `${stage}: ${plural(count, { other: '# đơn ứng tuyển' })}`,
  emptyColumn: 'Chưa có gì ở đây',
  drag: (job) => `Di chuyển ${job}`,
  emptyTitle: 'Theo dõi các đơn ứng tuyển của bạn',
  emptyText:
    'Hãy lưu một công việc, ghi lại những gì đã gửi và xem bước tiếp theo. Mọi thứ ở lại trên thiết bị này, và trong tài khoản nếu bạn có.',
  trashNote: 'Đơn ứng tuyển ở đây cho đến khi bạn xóa vĩnh viễn.',
  trashNoteAccount:
    'Đơn ứng tuyển ở đây 30 ngày, trên mọi thiết bị của bạn. Sau đó chúng bị xóa vĩnh viễn.',
  back: 'Về đơn ứng tuyển của bạn',
  newHint:
    'Hãy dán mô tả công việc, hoặc điền những gì bạn biết. Chưa có gì được lưu cho đến khi bạn nhấn “Lưu”.',
  jobDescriptionHint:
    'Nội dung được đọc trên thiết bị này. Các liên kết trong đó không bao giờ được mở.',
  use: (text) => `Dùng “${text}”`,
  save: 'Lưu',
  discard: 'Hủy bỏ',
  saved: (job) => `Đã lưu ${job}`,
  nothingToSave: 'Hãy nhập chức danh hoặc công ty trước.',
  alreadyThere: (job, stage) => `Bạn đã có đơn ứng tuyển cho ${job}, ở “${stage}”.`,
  tooLong: (limit) => `Nội dung dài hơn ${number(limit)} ký tự. Chỉ lấy phần đầu.`,
  notReadFile: {
    empty: 'Tệp này không có chữ nào. Hãy sao chép mô tả công việc và dán vào đây.',
    'wrong-type': 'Tệp này không có chữ đọc được. Hãy sao chép mô tả công việc rồi dán.',
    'legacy-word': 'Tệp ở định dạng Word cũ. Hãy lưu thành DOCX hoặc PDF rồi thử lại.',
    macros: 'Đây là tệp Word có macro. Hãy lưu thành DOCX hoặc PDF rồi thử lại.',
    'too-large': 'Tệp này quá lớn so với một mô tả công việc. Hãy sao chép nội dung rồi dán.',
    'too-long': 'Tệp này có quá nhiều trang. Hãy sao chép mô tả công việc rồi dán.',
    password: 'Tệp này có mật khẩu bảo vệ. Hãy gỡ mật khẩu rồi thử lại.',
    'no-text': 'Tệp này chỉ chứa ảnh của chữ. Hãy sao chép nội dung từ trang tuyển dụng rồi dán.',
    damaged: 'Tệp này bị hỏng. Hãy tải lại tệp, hoặc sao chép nội dung rồi dán.',
    unsafe: 'Tệp này chứa thứ chỉ các cuộc tấn công mới dùng nên không được đọc.',
    'gave-up': 'Đọc tệp này mất quá nhiều thời gian. Hãy sao chép mô tả công việc rồi dán.',
  },
  browserTitle: 'Thêm công việc từ trình duyệt',
  browserHint:
    'Hãy kéo nút này lên thanh dấu trang. Khi nhấn nút trên trang có mô tả công việc, biểu mẫu này sẽ mở ra với tiêu đề, địa chỉ và đoạn chữ bạn đã chọn. Nút không đọc gì khác, không gửi gì và không lưu gì.',
  browserButton: 'Lưu công việc vào Vitae',
  browserNotHere: 'Hãy kéo nút lên thanh dấu trang. Nút dùng được trên các trang khác.',
  browserCopy: 'Sao chép địa chỉ của nút',
  browserCopied: 'Đã sao chép địa chỉ. Hãy dán làm địa chỉ của một dấu trang mới.',
  browserNotCopied: 'Trình duyệt này không cho phép sao chép. Hãy kéo nút.',
  shareHint:
    'Trên điện thoại, hãy cài Vitae vào màn hình chính. Sau đó bạn có thể chia sẻ mô tả công việc từ ứng dụng khác sang Vitae.',
}
