import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'đọc theo thứ tự trong tệp',
  lines: 'đọc theo từng dòng',
}

/** Messages about a template that the person adds from a file, in Vietnamese. */
export const ownTemplate: typeof english = {
  title: 'Mẫu của riêng bạn',
  add: 'Dùng mẫu của riêng bạn…',
  change: 'Dùng tệp khác…',
  remove: 'Gỡ mẫu',
  download: 'Tải mẫu này xuống thành tệp',
  hint: 'Một tệp JSON tối đa 32 kB mô tả màu sắc, chữ và cách sắp xếp. Hãy tải xuống một mẫu bạn thích, sửa bằng trình soạn văn bản rồi dùng ở đây. Tệp được kiểm tra trên thiết bị này và nằm bên trong CV của bạn.',
  checking: 'Đang kiểm tra mẫu: ba CV được vẽ theo mẫu rồi đọc lại…',
  used: (name) => `CV của bạn được vẽ theo mẫu “${name}”.`,
  refused: (file) =>
    `Không dùng được tệp ${file} làm mẫu. Không có gì thay đổi. Hãy sửa những chỗ này rồi thử lại:`,
  unreadable:
    'Mẫu bên trong CV này không dùng được ở đây, nên CV được vẽ theo mẫu có sẵn đã chọn bên dưới. Không có gì bị mất. Lý do không dùng được:',
  failed: 'Không kiểm tra được mẫu và không có gì thay đổi. Hãy thử lại sau giây lát.',
  reasons: {
    'not-text': 'Phải là văn bản.',
    'not-number': 'Phải là số.',
    'not-boolean': 'Phải là true hoặc false.',
    'not-list': 'Phải là danh sách.',
    'not-object': 'Phải là đối tượng.',
    'wrong-type': 'Sai loại giá trị.',
    'not-one-of': ({ text }) => `Phải là một trong các giá trị này: ${text}.`,
    'unknown-field': ({ text }) => `Không mẫu nào có các trường này: ${text}.`,
    'too-long': ({ count }) => `Quá dài. Số ký tự tối đa: ${number(count)}.`,
    'too-many': ({ count }) => `Quá nhiều mục. Tối đa: ${number(count)}.`,
    'too-few': ({ count }) => `Quá ít mục. Tối thiểu: ${number(count)}.`,
    'too-large': ({ count }) => `Quá lớn. Tối đa: ${number(count)}.`,
    'too-small': ({ count }) => `Quá nhỏ. Tối thiểu: ${number(count)}.`,
    'too-deep': 'Lồng quá nhiều cấp.',
    empty: 'Không được để trống.',
    'not-colour': 'Phải là màu như “#2437c9”, viết chữ thường.',
    'unknown-name': 'Tên này không có ở đây.',
    'not-allowed': 'Không được phép ở đây.',
    'not-json': 'Đây không phải JSON.',
    'no-place': ({ text }) => `Không có chỗ cho: ${text}.`,
    twice: ({ text }) => `Bị in hai lần: ${text}.`,
    'contacts-twice': 'Thông tin liên hệ đã có trong cột bên.',
    'header-high': ({ count }) => `Các phần gộp lại quá cao. Tối đa: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Bảng màu “${text}”: ${colour} trên ${ground} có độ tương phản ${number(count)}:1. Chữ cần ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Không vẽ được CV của ${person} theo mẫu này.`,
    torn: ({ text, person, reader }) =>
      `Trong CV của ${person}, không đọc được “${text}” liền một mạch (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Trong CV của ${person}, ${number(count)} trên ${number(of)} từ của các gạch đầu dòng đúng thứ tự (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Trong CV của ${person}, ${number(count)} trên ${number(of)} tiêu đề và gạch đầu dòng đúng thứ tự (${readers[reader]}).`,
    'not-printed': ({ text, person }) =>
      `Trong CV của ${person}, nội dung này không được in: ${text}.`,
    'outside-page': ({ text, person }) => `Trong CV của ${person}, chữ tràn ra lề: ${text}.`,
    overlapping: ({ text, person }) => `Trong CV của ${person}, chữ chồng lên nhau: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Trong CV của ${person}, một tiêu đề đứng lẻ loi: ${text}.`,
  },
}
