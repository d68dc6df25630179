import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the design panel, in Vietnamese. */
export const design: typeof english = {
  tabList: 'Các phần của thiết kế',
  tabs: { template: 'Mẫu', style: 'Màu và chữ', layout: 'Bố cục', page: 'Trang' },
  template: 'Mẫu',
  colour: 'Màu sắc',
  colours: {
    '#2437c9': 'Xanh bút bi',
    '#12161d': 'Đen mực',
    '#3d4a5c': 'Xám đá',
    '#1b3a6b': 'Xanh hải quân',
    '#0f6b6b': 'Xanh cổ vịt',
    '#0b6e4f': 'Xanh lục',
    '#7a4a12': 'Nâu',
    '#a3261e': 'Đỏ',
    '#8a1f5c': 'Tím mận',
    '#5b2bb5': 'Tím',
  },
  useBrand: 'Dùng nhận diện thương hiệu',
  templateNotOffered:
    'Không gian làm việc này không cung cấp mẫu này. CV vẫn giữ mẫu này cho đến khi bạn chọn mẫu khác.',
  ownColour: 'Màu tùy chỉnh',
  hexCode: 'Mã màu hex',
  hexHint: '# và sáu chữ số hoặc chữ cái a–f, chẳng hạn #1b3a6b',
  tooLight: (ratio) =>
    `Màu này quá nhạt để đọc trên nền trắng: độ tương phản là ${number(ratio, { maximumFractionDigits: 1 })}:1, trong khi chữ cần 4,5:1. Không có gì thay đổi.`,
  takeInstead: (colour) => `Dùng ${colour} thay thế`,
  type: 'Phông chữ',
  typePair: (headings, body) => `${headings} và ${body}`,
  headingFont: 'Phông tiêu đề',
  bodyFont: 'Phông nội dung',
  suggestedFont: (name) => `Đề xuất: ${name}`,
  madeFrom: (name, source) => `${name} (làm từ ${source})`,
  ownFonts: 'Phông của bạn',
  fontKinds: { sans: 'Không chân', serif: 'Có chân', display: 'Trang trí', mono: 'Đơn cách' },
  measures: 'Cỡ chữ và khoảng cách',
  fontSize: 'Cỡ chữ',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Giãn dòng',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Khoảng cách',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Lề trang',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, tự chỉnh`,
  reset: 'Về mặc định',
  fit: 'Số trang cần vừa',
  autoFit: 'Tự động vừa số trang',
  look: 'Quy tắc bố cục',
  newerLook: 'Đã có quy tắc bố cục mới hơn. Hãy so sánh trang của bạn trước và sau.',
  lookBefore: 'Trước',
  lookAfter: 'Sau',
  page: 'Trang',
  pageSize: 'Khổ giấy',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Số trang',
  pageNumbersHint: 'Chỉ khi có nhiều hơn một trang',
  hyphenate: 'Ngắt từ dài bằng gạch nối',
  hyphenateHint:
    'Ở cuối dòng của đoạn văn và gạch đầu dòng. Từ bắt đầu bằng chữ hoa được giữ nguyên, trừ trong tiếng Đức.',
  carry: 'Nhúng bản sửa được vào PDF',
  carryHint:
    'Cho phép sửa lại CV bằng cách thả PDF vào Vitae. Ai có PDF đều xem được cả CV, gồm các mục bị ẩn và tên CV trong Vitae.',
  language: 'Ngôn ngữ của CV',
  languageHint:
    'Dùng cho tiêu đề các phần, ngày tháng và kiểm tra chính tả. Nội dung của bạn không được dịch.',
  otherLanguage: (tag) => `${tag} (tiêu đề tạm dùng tiếng Anh)`,
  dateStyle: 'Định dạng ngày',
}
