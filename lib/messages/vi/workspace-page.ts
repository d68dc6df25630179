import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the page of one workspace, in Vietnamese. */
export const workspacePage: typeof english = {
  reauthentication:
    'Thao tác này ảnh hưởng đến mọi người trong không gian làm việc, nên hãy xác nhận đó chính là bạn.',
  members: {
    title: 'Thành viên',
    you: 'Bạn',
    roleOf: (name) => `Vai trò của ${name}`,
    saved: (name, role) => `Vai trò mới của ${name}: ${role}.`,
    rolesTitle: 'Vai trò',
    roles: {
      owner: 'Làm được mọi việc, kể cả chuyển giao hoặc xóa không gian làm việc.',
      admin: 'Sửa tài liệu và quản lý thành viên, khóa, liên kết.',
      member: 'Tạo, sửa và chia sẻ tài liệu.',
      coach: 'Đọc tài liệu, nhận xét và đề xuất thay đổi, nhưng không sửa được.',
      viewer: 'Chỉ đọc tài liệu, không gì khác.',
    },
    makeOwner: 'Đặt làm chủ sở hữu',
    makeOwnerTitle: (name) => `Đặt ${name} làm chủ sở hữu?`,
    makeOwnerText:
      'Người này sẽ làm được mọi việc ở đây, kể cả xóa không gian làm việc và gỡ bạn. Bạn chỉ có thể hoàn tác khi chính bạn còn là chủ sở hữu.',
    remove: 'Gỡ',
    removeTitle: (name) => `Gỡ ${name}?`,
    removeText:
      'Quyền truy cập chấm dứt ngay, và các khóa API và mã SCIM người này đã tạo ở đây không còn dùng được. Tài liệu vẫn ở lại.',
    removed: (name) => `Đã gỡ: ${name}.`,
    handOver: 'Chuyển giao',
    handOverTitle: (name) => `Chuyển giao không gian làm việc này cho ${name}?`,
    handOverText:
      'Người này trở thành chủ sở hữu, còn bạn giữ vai trò quản trị. Bạn không thể hoàn tác, chỉ chủ sở hữu mới có thể.',
    handedOver: (name) => `Chủ sở hữu mới của không gian làm việc: ${name}.`,
  },
  invitations: {
    title: 'Lời mời',
    text: 'Mời người khác qua email. Liên kết chỉ dùng được cho địa chỉ nhận nó.',
    none: 'Không có lời mời nào đang mở.',
    invite: 'Mời một người',
    role: 'Vai trò',
    submit: 'Gửi lời mời',
    sent: (email) => `Chúng tôi đã gửi lời mời đến ${email}.`,
    link: 'Liên kết lời mời',
    linkText: 'Chưa có email nào được gửi. Hãy sao chép liên kết ngay và tự gửi đi.',
    again: 'Gửi lại',
    withdraw: 'Rút lại',
    withdrawn: (email) => `Lời mời cho ${email} không còn dùng được.`,
    alreadyMember: 'Người này đã là thành viên.',
    full: 'Không gian làm việc này đã đủ số thành viên hoặc lời mời đang mở.',
  },
  usage: {
    title: 'Mức sử dụng',
    documents: 'Tài liệu',
    of: (count, limit) => `${count} trên ${limit}`,
    plan: 'Gói',
    shared: 'AI và tài liệu được tính vào giới hạn tài khoản của chủ sở hữu.',
  },
  log: {
    title: 'Nhật ký',
    text: 'Ai đã làm gì trong không gian làm việc này, mới nhất trước. Không ai sửa được.',
    filter: 'Hiển thị',
    all: 'Tất cả',
    none: 'Không có mục nào thuộc loại này.',
    former: 'Cựu thành viên',
    formerOf: (name) => `${name} (cựu thành viên)`,
    intact: (count) =>
      plural(count, {
        other: 'Đã kiểm tra: # mục, không mục nào bị sửa hay thiếu.',
      }),
    broken: (entry) =>
      `Mục ${entry} đã bị sửa hoặc bị thiếu. Hãy tải nhật ký xuống và báo cho người vận hành máy chủ này.`,
    kinds: {
      'workspace-created': 'Đã tạo không gian làm việc',
      'workspace-renamed': 'Đã đổi tên không gian làm việc',
      'brand-changed': 'Đã đổi nhận diện thương hiệu',
      'workspace-exported': 'Đã tải xuống tất cả',
      'member-joined': 'Thành viên tham gia',
      'member-role-changed': 'Đã đổi vai trò',
      'member-removed': 'Đã gỡ thành viên',
      'member-left': 'Thành viên rời đi',
      'ownership-handed-over': 'Đã chuyển giao không gian làm việc',
      'invitation-sent': 'Đã gửi lời mời',
      'invitation-withdrawn': 'Đã rút lời mời',
      'key-created': 'Đã tạo khóa API',
      'key-revoked': 'Đã thu hồi khóa API',
      'share-created': 'Đã tạo liên kết chia sẻ',
      'share-changed': 'Đã sửa liên kết chia sẻ',
      'share-revoked': 'Đã thu hồi liên kết chia sẻ',
      'document-trashed': 'Đã chuyển tài liệu vào thùng rác',
      'document-erased': 'Đã xóa vĩnh viễn tài liệu',
      'document-exported': 'Đã tải tài liệu xuống',
      'audit-exported': 'Đã tải nhật ký xuống',
      'sign-in-changed': 'Đã đổi cách đăng nhập',
      'sign-in-removed': 'Đã gỡ nhà cung cấp đăng nhập',
      'provisioning-token-created': 'Đã tạo mã SCIM',
      'provisioning-token-revoked': 'Đã thu hồi mã SCIM',
    },
  },
  download: {
    title: 'Tải xuống tất cả',
    text: 'Mọi tài liệu của không gian làm việc này cùng các phiên bản, ảnh và PDF. Bạn có thể khôi phục vào bất kỳ tài khoản nào.',
    leave: 'Bạn có thể rời trang này và quay lại đây để tải xuống.',
  },
  leave: {
    title: 'Rời không gian làm việc',
    text: 'Bạn mất quyền truy cập mọi thứ trong đó, cho đến khi có người mời lại.',
    confirm: (name) => `Rời ${name}?`,
    lastOwner:
      'Bạn là chủ sở hữu duy nhất. Trước hết hãy chuyển giao hoặc xóa không gian làm việc.',
  },
  deletion: {
    title: 'Xóa không gian làm việc',
    text: 'Xóa mọi tài liệu, phiên bản, liên kết và khóa trong đó, với tất cả thành viên. Không thể hoàn tác.',
    typeName: (name) => `Gõ ${name} để xác nhận`,
    mismatch: 'Đây không phải tên của không gian làm việc.',
  },
}
