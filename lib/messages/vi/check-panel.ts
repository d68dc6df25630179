import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages around the checks, in Vietnamese. */
export const checkPanel: typeof english = {
  title: 'Kiểm tra CV này',
  view: 'Chế độ xem',
  views: { checks: 'Kiểm tra', machine: 'Phần mềm đọc được gì' },
  bars: { readable: 'Dễ đọc', complete: 'Nội dung', match: 'Mức phù hợp' },
  barHints: {
    readable: 'Phần mềm có đọc được không?',
    complete: 'Có thiếu gì không?',
    match: 'Có phù hợp với mô tả công việc không?',
  },
  passed: (passed, of) => `Đạt ${number(passed)} trên ${number(of)}`,
  compared: (open) => (open === 0 ? 'không có câu hỏi' : plural(open, { other: '# câu hỏi' })),
  none: 'Chưa có gì để kiểm tra',
  noScore:
    'Các kiểm tra riêng lẻ, không có điểm số: người ngoài không ai biết phần mềm của nhà tuyển dụng xếp hạng CV thế nào.',
  toSee: (count) => plural(count, { other: '# chỗ cần xem lại' }),
  allPassed: 'Đạt tất cả',
  passedList: (count) => plural(count, { other: 'Đã đạt #' }),
  checked: (title) => `Kiểm tra: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Đạt', warn: 'Xem lại', fail: 'Cần sửa' },
  why: 'Vì sao quan trọng',
  fix: 'Cần làm gì',
  source: 'Nguồn',
  goTo: (words) => `Đến “${words}”`,
  goToField: 'Đến ô này',
  more: (count) => plural(count, { other: 'và # chỗ khác' }),
  reading: 'Đang đọc PDF…',
  unread:
    'Không đọc lại được PDF. CV của bạn vẫn an toàn. Hãy đóng phần này và thử lại sau giây lát.',
  noPosting: 'Chưa có mô tả công việc. Hãy thêm để xem CV này phù hợp đến đâu.',
  paste: 'Thêm mô tả công việc',
  another: 'Mở mô tả công việc',
  readers: {
    order: 'Theo thứ tự tệp',
    rows: 'Theo từng dòng',
    form: 'Theo ô biểu mẫu',
  },
  readerHints: {
    order: 'Chữ theo thứ tự được lưu trong tệp. Phần lớn phần mềm đọc theo cách này.',
    rows: 'Phần mềm đơn giản đọc từ trái sang phải hết cả trang, kể cả qua các cột.',
    form: 'Những gì bộ nhập của Vitae sẽ điền vào các ô của biểu mẫu.',
  },
  reader: 'Cách phần mềm đọc',
  standards: (archive) =>
    `PDF này theo hai tiêu chuẩn: PDF/UA-1 cho trình đọc màn hình, ${archive} cho lưu trữ.`,
  archiveOnly: (archive) =>
    `PDF này theo ${archive}, tiêu chuẩn lưu trữ. Để đạt cả PDF/UA-1, tiêu chuẩn cho trình đọc màn hình:`,
  obstacles: {
    untitled: 'Hãy thêm tên của bạn.',
    'picture-without-text': 'Hãy thêm tên của bạn, hoặc phần mô tả ảnh.',
    'missing-characters': 'Hãy thay các ký tự không in được.',
  },
  noText: 'Không tìm thấy chữ nào theo cách này.',
  noFields: 'Không tìm thấy ô nào.',
  fields: {
    name: 'Tên',
    email: 'Email',
    phone: 'Điện thoại',
    employer: 'Công ty',
    title: 'Chức danh',
    institution: 'Trường',
    dates: 'Thời gian',
    bullet: 'Gạch đầu dòng',
  },
  pageLabel: (page) => `Trang ${number(page)} của tệp`,
  page: {
    title: 'Kiểm tra CV',
    description:
      'Thả PDF của bất kỳ CV nào để xem phần mềm đọc được gì. Không cần tài khoản; tệp ở lại trên thiết bị của bạn.',
    headline: 'Xem phần mềm đọc được gì trong CV của bạn',
    text: 'Thả PDF vào đây hoặc chọn tệp. Tệp được đọc ngay trong trình duyệt này và không gửi đi đâu.',
    choose: 'Chọn PDF',
    another: 'Kiểm tra PDF khác',
    drop: 'Thả PDF để kiểm tra',
    bring: 'Nhập CV này',
    bringHint: 'Mở CV trong Vitae. Bạn xem lại trước khi lưu.',
    notPdf: 'Đây không phải PDF. Hãy chọn một tệp PDF. Không có gì thay đổi.',
    wait: (name) => `Đang đọc tệp ${name}…`,
    cancel: 'Dừng',
    result: (name) => `Kết quả của tệp ${name}`,
  },
}
