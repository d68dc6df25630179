import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the panels over the editor, in Vietnamese. */
export const editorPanels: typeof english = {
  find: 'Tìm trong CV này',
  findLabel: 'Nội dung cần tìm',
  findNothing: 'Không có kết quả.',
  findCount: (count) => plural(count, { other: '# kết quả' }),
  paletteLabel: 'Tìm lệnh và phần',
  paletteNothing: 'Không tìm thấy lệnh nào.',
  recent: 'Dùng gần đây',
  groups: {
    edit: 'Sửa',
    entry: 'Mục này',
    section: 'Phần này',
    add: 'Thêm',
    document: 'CV này',
    share: 'Tải xuống và chia sẻ',
    view: 'Xem trước',
    others: 'CV khác',
    account: 'Tài khoản',
    go: 'Đi đến',
  },
  goToSection: (name) => `Đến phần “${name}”`,
  duplicateThisEntry: 'Tạo bản sao của mục này',
  removeThisEntry: 'Xóa mục này',
  thisEntryRemoved: 'Đã xóa mục',
  interview: 'Chuẩn bị phỏng vấn',
  duplicateCv: 'Tạo bản sao của CV này',
  sampleTitle: 'Chọn một ví dụ',
  sampleHint: 'Mỗi ví dụ là CV hoàn chỉnh của một người hư cấu, được mở thành CV mới.',
  ofEntry: (action) => `Mục này: ${action}`,
  ofSection: (name, action) => `${name}: ${action}`,
  moveTo: (section) => `Chuyển đến phần “${section}”`,
  switchTo: (title) => `Chuyển sang “${title}”`,
  photo: 'Ảnh',
  renameTitle: 'Tên của CV này',
  renameHint: 'Chỉ bạn thấy tên này. Tên không bao giờ được in.',
}
