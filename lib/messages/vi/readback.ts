import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the check that reads a PDF back after its download, in Vietnamese. */
export const readback: typeof english = {
  title: 'Phần mềm có đọc được PDF này không?',
  allBack: (count) =>
    plural(count, {
      other: 'Vitae đã đọc lại PDF của bạn như một hệ thống tuyển dụng: tìm thấy đủ # thông tin.',
    }),
  someLost: (lost, of) =>
    plural(of, {
      other: `PDF của bạn đã được lưu. Phần mềm đọc tệp này không tìm thấy ${number(lost)} trên # thông tin:`,
    }),
  inText: 'PDF của bạn đã được lưu. Đọc được toàn bộ phần chữ.',
  someMisplaced:
    'Phần mềm có thể hiểu nhầm những thông tin này. Hãy kiểm tra cách viết, hoặc chọn mẫu khác:',
  kinds: {
    name: 'Tên',
    email: 'Email',
    phone: 'Điện thoại',
    employer: 'Công ty',
    title: 'Chức danh',
    institution: 'Trường',
    dates: 'Thời gian',
    bullet: 'Gạch đầu dòng',
  },
  reasons: {
    'no-glyph': (characters) => `Không phông chữ nào có ${characters}. Hãy dùng ký tự khác.`,
    'in-pieces': 'Bị đọc thành từng mảnh. Hãy rút ngắn, hoặc chọn mẫu khác rồi tải xuống lại.',
    'not-found': 'Không tìm thấy liền một mạch. Hãy chọn mẫu khác rồi tải xuống lại.',
  },
  more: (count) => plural(count, { other: 'và # thông tin nữa' }),
  close: 'Đóng thông báo này',
}
