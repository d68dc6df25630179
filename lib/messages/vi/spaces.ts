import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages about the space that a page shows, in Vietnamese. */
export const spaces: typeof english = {
  personal: 'Cá nhân',
  label: (name) => `Không gian làm việc: ${name}`,
  unnamed: 'Không gian làm việc',
  manage: 'Quản lý không gian làm việc',
  roles: {
    owner: 'Chủ sở hữu',
    admin: 'Quản trị',
    member: 'Thành viên',
    coach: 'Cố vấn',
    viewer: 'Chỉ xem',
  },
  saved: {
    state: 'Đã lưu trong không gian làm việc',
    short: 'Trong không gian',
    spoken: 'Mọi thứ đã được lưu trong không gian làm việc.',
  },
  empty: 'Không gian làm việc này chưa có tài liệu. Thành viên mở được mọi thứ trong đó.',
  readOnly: (role) =>
    `Vai trò của bạn: ${role}. Bạn có thể đọc tài liệu của không gian làm việc này nhưng không sửa được.`,
  mayComment: (role) =>
    `Vai trò của bạn: ${role}. Bạn có thể đọc và nhận xét tài liệu của không gian làm việc này nhưng không sửa được.`,
  openDocuments: 'Mở tài liệu',
  toDocuments: 'Đến các tài liệu',
  signIn: 'Đăng nhập để mở không gian làm việc này. Chỉ thành viên mới thấy tài liệu.',
  ended: {
    title: 'Không gian làm việc này không mở được',
    text: 'Không gian đã bị xóa, hoặc bạn không còn là thành viên.',
    nothing: 'Không mất gì: mọi thứ bạn viết trên thiết bị này đã được gửi đi từ trước.',
    unsent: (count) =>
      `Số tài liệu có thay đổi chưa gửi: ${number(count)}. Các thay đổi vẫn còn trên thiết bị này. Hãy sao chép sang tài liệu của riêng bạn hoặc tải xuống.`,
    copy: 'Sao chép sang tài liệu của tôi',
    download: 'Tải xuống',
    remove: 'Gỡ khỏi thiết bị này',
    removeTitle: 'Gỡ các thay đổi khỏi thiết bị này?',
    removeText: 'Chúng không được lưu ở nơi nào khác. Không thể hoàn tác việc này.',
    failed: 'Không thực hiện được. Mọi thứ vẫn còn trên thiết bị này. Hãy thử lại.',
    toOwn: 'Đến tài liệu của tôi',
    leftWords:
      'Một không gian làm việc mà bạn không còn mở được có thay đổi chỉ nằm trên thiết bị này.',
    review: 'Xem lại',
  },
  copyTo: 'Sao chép sang',
  copiedTo: (title, name) => `Đã sao chép “${title}” sang “${name}”.`,
  notCopied: (title) => `Không sao chép được “${title}”. Chưa có gì thay đổi. Hãy thử lại.`,
  open: 'Mở',
  errors: {
    'workspace-not-found':
      'Không gian làm việc này đã bị xóa, hoặc bạn không còn là thành viên. Những gì bạn viết vẫn còn trên thiết bị này.',
    'role-missing':
      'Vai trò của bạn trong không gian làm việc này không cho phép việc đó. Chưa có gì thay đổi.',
    'personal-only': 'Việc này chỉ làm được với tài liệu của riêng bạn. Chưa có gì thay đổi.',
  },
}
