import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the numbers about applications, and of their tables (CSV), in Vietnamese. */
export const applicationTables: typeof english = {
  numbersHint:
    'Tính trên thiết bị này từ những gì bạn đã ghi. Không tính đơn ứng tuyển trong Thùng rác.',
  byStage: 'Theo giai đoạn',
  sentTitle: 'Đã gửi và được trả lời',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Bạn chưa gửi đơn ứng tuyển nào.'
      : `${number(answered)} trả lời cho ${number(sent)} đơn ứng tuyển`,
  answeredHint: 'Phỏng vấn, được mời làm việc hoặc bị từ chối đều tính là trả lời.',
  byCv: 'Theo CV',
  byTemplate: 'Theo mẫu',
  byMonth: 'Theo tháng',
  columns: {
    template: 'Mẫu',
    month: 'Tháng gửi',
    sent: 'Đã gửi',
    answered: 'Được trả lời',
    rate: 'Tỷ lệ trả lời',
  },
  tooFew: 'Quá ít để nhận xét',
  tooFewHint: (count) =>
    `Tỷ lệ được hiện khi có từ ${number(count)} đơn ứng tuyển. Ít hơn thế thì may rủi nói lên nhiều hơn CV của bạn.`,
  noTemplate: 'Chưa ghi PDF đã gửi',
  noMonth: 'Chưa ghi ngày',
  exported: (count) => plural(count, { other: 'Đã tải xuống # đơn ứng tuyển dạng CSV' }),
  notExported: (count) =>
    plural(count, {
      other: 'Thiếu # đơn ứng tuyển: chỉ có trong tài khoản của bạn và không lấy về được.',
    }),
  calendarMade: (count) => plural(count, { other: 'Đã tải xuống các hạn của # đơn ứng tuyển' }),
  nothingDue: 'Không có gì kèm ngày để đưa vào lịch.',
  calendarName: 'Hạn ứng tuyển',
  events: { followUp: 'Việc cần làm', deadline: 'Hạn ứng tuyển' },
  importTitle: 'Nhập đơn ứng tuyển',
  importHint:
    'Hãy chọn tệp CSV từ công cụ khác, từ bảng tính, hoặc tệp bạn đã tải xuống ở đây. Bạn xem lại trước khi thêm. Tệp được đọc trên thiết bị này.',
  chooseTable: 'Chọn tệp CSV',
  refused: {
    empty: 'Tệp này trống. Hãy chọn tệp khác.',
    'no-columns':
      'Không tìm thấy cột nào có công ty hoặc chức danh. Hãy đặt tên một cột là “Employer” hoặc “Job title” rồi thử lại.',
    'too-large': 'Tệp này quá lớn so với một danh sách đơn ứng tuyển.',
    'wrong-type': 'Đây không phải tệp CSV. Hãy lưu bảng tính thành CSV rồi thử lại.',
    'gave-up': 'Đọc tệp này mất quá nhiều thời gian. Hãy thử với ít hàng hơn.',
  },
  checkTitle: 'Xem lại trước khi thêm',
  dayOrder: 'Những ngày như 03/04/2026 là',
  dayFirst: 'Ngày trước: 3 tháng 4',
  monthFirst: 'Tháng trước: 4 tháng 3',
  unknownColumns: (names) => `Cột khác: ${names}`,
  keepRest: 'Thêm các cột khác vào ghi chú',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      other: '# đơn đã có ở đây với cùng công ty và chức danh nên không được đánh dấu.',
    }),
  nameless: (count) =>
    plural(count, { other: '# hàng không có công ty lẫn chức danh và bị bỏ ra.' }),
  leftOut: (count) =>
    plural(count, { other: 'Còn # hàng chưa được đọc. Hãy chia tệp ra để nhập.' }),
  shortened: (columns) => `Đã rút ngắn: ${columns}`,
  isHere: 'Đã có ở đây',
  rows: 'Các hàng của tệp',
  add: (count) => plural(count, { other: 'Thêm # đơn ứng tuyển' }),
  adding: (done, count) => `Đang thêm ${number(done)} trên ${number(count)}…`,
  added: (count) => plural(count, { other: 'Đã thêm # đơn ứng tuyển' }),
  tickAll: 'Đánh dấu tất cả',
  untickAll: 'Bỏ đánh dấu tất cả',
}
