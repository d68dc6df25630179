import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Vietnamese. */
export const workspaceSignIn: typeof english = {
  title: 'Đăng nhập',
  text: 'Cho phép thành viên đăng nhập bằng nhà cung cấp danh tính của tổ chức bạn (OpenID Connect).',
  managedText:
    'Người vận hành máy chủ này quyết định cách đăng nhập. Ở đây, không gian làm việc không thể có nhà cung cấp danh tính riêng.',
  issuer: 'Bên phát hành (issuer)',
  clientId: 'Mã khách (client ID)',
  clientSecret: 'Khóa bí mật của ứng dụng',
  secretHint: 'Để trống để giữ khóa bí mật hiện tại.',
  domains: 'Tên miền email',
  domainsHint: 'Phân tách nhiều tên miền bằng dấu phẩy.',
  isOpen: 'Mọi người có một trong các tên miền này đều có thể tham gia',
  role: 'Vai trò của thành viên mới',
  redirectUri: 'URI chuyển hướng',
  signInUrl: 'Liên kết đăng nhập',
  save: 'Lưu',
  saved: 'Đã lưu.',
  refused:
    'Chưa lưu gì. Hãy kiểm tra bên phát hành, khóa bí mật và tên miền: nhà cung cấp phải truy cập được và hỗ trợ OpenID Connect.',
  verified: 'Đã xác minh',
  notVerified: 'Chưa xác minh',
  verifyText: 'Một tên miền có hiệu lực khi DNS của nó có bản ghi TXT này:',
  verify: 'Kiểm tra lại',
  remove: 'Gỡ nhà cung cấp',
  removed: 'Thành viên không còn đăng nhập được bằng nhà cung cấp này. Họ vẫn là thành viên.',
  provisioning: 'Quản lý thành viên (SCIM)',
  provisioningText: 'Thư mục của bạn thêm và gỡ thành viên. Không tài khoản nào bị xóa.',
  provisioningOff:
    'Quản lý thành viên qua SCIM đang tắt trên máy chủ này. Người vận hành máy chủ có thể cho phép.',
  url: 'Địa chỉ SCIM',
  makeToken: 'Tạo mã truy cập',
  token: 'Mã truy cập',
  tokenHint:
    'Chỉ người có vai trò Chủ sở hữu mới tạo được mã. Mã dùng được chừng nào họ còn giữ vai trò này.',
  tokenRevoked: 'Mã truy cập không còn dùng được.',
}
