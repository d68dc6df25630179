import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Vietnamese. */
export const apiKeys: typeof english = {
  title: 'Khóa API',
  text: 'Cho phép một chương trình đọc và thay đổi CV của bạn. Hãy tạo một khóa riêng cho mỗi chương trình.',
  docs: 'Tài liệu API',
  none: 'Bạn chưa có khóa API nào.',
  make: 'Tạo khóa',
  name: 'Tên',
  nameHint: 'Bạn dùng khóa này để làm gì.',
  nameMissing: 'Hãy đặt tên cho khóa.',
  scopesTitle: 'Quyền',
  scopes: {
    read: { label: 'Đọc', hint: 'CV và thư của bạn, các phiên bản và PDF.' },
    write: { label: 'Đọc và thay đổi', hint: 'Thêm quyền tạo, sửa và xóa.' },
    ai: { label: 'Dùng AI', hint: 'Gợi ý được tính vào hạn mức hằng ngày của bạn.' },
    admin: {
      label: 'Quản trị',
      hint: 'Tạo và thu hồi khóa, xuất dữ liệu của bạn. Không bao giờ gồm mật khẩu hay email.',
    },
  },
  scopesMissing: 'Hãy chọn ít nhất một quyền.',
  expires: 'Hết hạn sau',
  lives: { '30': '30 ngày', '90': '90 ngày', '365': '1 năm', never: 'Không bao giờ' },
  submit: 'Tạo khóa',

  madeTitle: (name) => `Khóa cho ${name}`,
  madeText: 'Hãy sao chép ngay. Khóa sẽ không hiện lại.',
  madeLabel: 'Khóa',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  kept: 'Tôi đã lưu khóa',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Chưa dùng lần nào',
  usedToday: 'Dùng hôm nay',
  usedYesterday: 'Dùng hôm qua',
  used: (date) => `Dùng lần cuối ngày ${date}`,
  endsToday: 'Hết hạn hôm nay',
  ends: (date) => `Hết hạn ngày ${date}`,
  ended: 'Đã hết hạn',
  endless: 'Không hết hạn',
  revoke: 'Thu hồi',
  revokeNamed: (name) => `Thu hồi: ${name}`,
  revoked: (name) => `Khóa cho ${name} không còn dùng được.`,
  full: 'Bạn đã có số khóa tối đa của một tài khoản. Hãy thu hồi một khóa để tạo khóa khác.',
}
