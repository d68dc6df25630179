import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('vi')

/** Messages of the checks of the PDF file, in Vietnamese. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Tệp chứa chữ, không phải ảnh chụp chữ',
    found: ({ count }) => plural(count, { other: '# trang là ảnh.' }),
    why: 'Phần mềm không đọc được chữ trong ảnh, nên trang đó như thể trống.',
    fix: 'Lưu PDF từ chương trình bạn đã dùng để viết, không phải từ máy quét.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Mọi ký tự đều đọc được',
    found: ({ count, text }) =>
      plural(count, { other: `Phần mềm không đọc được # ký tự: “${text}”.` }),
    why: 'Một số phông chữ vẽ biểu tượng và chữ cái mà không cho biết đó là ký tự nào.',
    fix: 'Bỏ các biểu tượng hoặc chọn phông chữ khác, rồi lưu lại PDF.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Tên và thông tin liên hệ đọc được',
    found: ({ text }) =>
      text === ''
        ? 'Không tìm thấy địa chỉ email hay số điện thoại.'
        : `Không tìm thấy “${text}” liền một mạch.`,
    why: 'Phần mềm tuyển dụng điền thông tin của bạn từ phần chữ này. Thiếu nó, nhà tuyển dụng không liên hệ được với bạn.',
    fix: 'Đặt tên và thông tin liên hệ trên trang ở dạng chữ thường, mỗi thông tin trên một dòng.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Chức danh, công ty, ngày tháng và gạch đầu dòng đọc được',
    found: ({ count, of }) =>
      `${number(count)} trên ${number(of)} đoạn chữ không đọc được trọn vẹn.`,
    why: 'Nhà tuyển dụng khi tìm CV không thể tìm thấy những gì phần mềm không đọc được.',
    fix: 'Chọn mẫu khác, hoặc rút ngắn phần chữ bị mất.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Chức danh, công ty, trường và ngày tháng được nhận ra',
    found: ({ text }) => `Phần mềm có thể hiểu nhầm “${text}”.`,
    why: 'Hệ thống tuyển dụng điền biểu mẫu bằng những gì nó nhận ra.',
    fix: 'Kiểm tra cách viết, hoặc chọn mẫu khác.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Chữ theo đúng thứ tự trên trang',
    found: ({ count, of }) => `${number(count)} trên ${number(of)} đoạn bị lẫn với đoạn khác.`,
    why: 'Khi các cột bị lẫn, ngày tháng sẽ nằm cạnh công việc không đúng.',
    fix: 'Chọn mẫu một cột.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Tiêu đề của các phần nằm trên dòng riêng',
    found: ({ text }) => `Không tìm thấy “${text}” trên dòng riêng.`,
    why: 'Phần mềm nhận ra các phần của CV qua tiêu đề.',
    fix: 'Chọn mẫu khác, hoặc dùng tên thông dụng của phần đó.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Các từ liền mạch',
    found: ({ count, text }) =>
      plural(count, { other: `# chỗ có chữ bị ngắt, dính liền hoặc giãn cách: “${text}”.` }),
    why: 'Tìm “office” sẽ không thấy “of-fice”.',
    fix: 'Tắt ngắt từ, chữ ghép và giãn chữ, rồi lưu lại PDF.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Các liên kết mở được',
    found: ({ text }) => `Không mở được liên kết “${text}”.`,
    why: 'Nhiều chương trình chỉ mở liên kết bắt đầu bằng https.',
    fix: 'Viết địa chỉ đầy đủ, bắt đầu bằng https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Được phép sao chép chữ',
    found: () => 'PDF này không cho phép sao chép chữ.',
    why: 'Phần mềm tôn trọng thiết lập này sẽ không đọc được CV của bạn.',
    fix: 'Lưu lại PDF không có bảo vệ.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Tệp có ghi tiêu đề và ngôn ngữ',
    found: ({ count }) =>
      count === 1 ? 'Tệp thiếu tiêu đề hoặc ngôn ngữ.' : 'Tệp không ghi cả tiêu đề lẫn ngôn ngữ.',
    why: 'Trình đọc màn hình cần biết ngôn ngữ để phát âm. Một số chương trình hiện tiêu đề thay cho tên tệp.',
    fix: 'Đặt cả hai trong thuộc tính của tài liệu.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Tiêu đề và danh sách được gắn thẻ',
    found: () => 'PDF này không có thẻ.',
    why: 'Trình đọc màn hình và một số phần mềm khác cần thẻ để phân biệt tiêu đề, danh sách và đoạn văn.',
    fix: 'Lưu tệp ở dạng PDF có gắn thẻ (dễ tiếp cận).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Tệp đủ nhỏ để tải lên',
    found: ({ count }) =>
      `Tệp có dung lượng ${number(count)} MB. Nhiều biểu mẫu ứng tuyển chỉ nhận tối đa 2 MB.`,
    why: 'Một số biểu mẫu từ chối tệp lớn mà không báo.',
    fix: 'Thu nhỏ ảnh hoặc bỏ ảnh.',
    source: sources.forms,
  },
}
