import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Vietnamese. */
export const workspaces: typeof english = {
  title: 'Không gian làm việc',
  intro: 'Cùng người khác soạn CV. Tài liệu của riêng bạn vẫn là riêng tư.',
  list: 'Không gian làm việc của bạn',
  none: 'Bạn chưa ở trong không gian làm việc nào.',
  roles: {
    owner: 'Chủ sở hữu',
    admin: 'Quản trị',
    member: 'Thành viên',
    coach: 'Cố vấn',
    viewer: 'Chỉ xem',
  },
  create: {
    title: 'Không gian làm việc mới',
    text: 'Bạn sẽ là chủ sở hữu và có thể mời người khác.',
    name: 'Tên',
    missing: 'Hãy nhập tên.',
    submit: 'Tạo không gian làm việc',
    done: (name) => `Đã tạo “${name}”.`,
    limit: 'Bạn đang ở trong 20 không gian làm việc, đó là giới hạn. Hãy rời một nơi trước.',
  },
  invitation: {
    title: 'Bạn được mời vào một không gian làm việc',
    titleOf: (name) => `Lời mời vào “${name}”`,
    by: (inviter) => `${inviter} mời bạn.`,
    role: (role) => `Vai trò của bạn: ${role}.`,
    forEmail: (email) =>
      `Lời mời này dành cho ${email}. Hãy dùng địa chỉ này, rồi bạn sẽ quay lại đây.`,
    text: 'Các thành viên sẽ thấy tên và địa chỉ email của bạn. Họ có thể mở mọi thứ bạn tạo trong đó. Tài liệu của riêng bạn vẫn là riêng tư.',
    accept: 'Chấp nhận lời mời',
    joined: (name) => `Bạn đã vào “${name}”.`,
    gone: 'Lời mời này đã được dùng, đã bị thu hồi hoặc đã hết hạn. Hãy xin lời mời mới.',
    otherAccount: (invited, own) =>
      `Lời mời này dành cho ${invited}, nhưng bạn đang đăng nhập bằng ${own}. Hãy đăng nhập bằng địa chỉ được mời.`,
    otherAddress:
      'Lời mời này dành cho địa chỉ email khác, hoặc địa chỉ của bạn chưa được xác nhận. Hãy đăng nhập bằng địa chỉ được mời.',
    limit:
      'Không gian làm việc này đã đầy, hoặc bạn đã ở trong 20 không gian. Không có gì thay đổi.',
  },
  signedOut: 'Hãy dùng địa chỉ email được mời. Rồi bạn sẽ quay lại đây.',
  lastOwner:
    'Bạn là chủ sở hữu duy nhất của một không gian làm việc có thành viên khác. Chưa có gì bị xóa. Hãy chuyển giao hoặc xóa không gian đó trước.',
}
