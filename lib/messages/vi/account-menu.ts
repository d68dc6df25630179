import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('vi')

/** Messages of the account menu and the sign-out dialog, in Vietnamese. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Tài khoản: ${email}`,
    signIn: 'Đăng nhập',
    signInAgain: 'Đăng nhập lại',
    requests: 'Yêu cầu',
    workspaces: 'Không gian làm việc',
    settings: 'Cài đặt',
    signOut: 'Đăng xuất',
  },

  guestCvs: {
    title: (email) => `Chuyển CV vào ${email}?`,
    text: (count) =>
      `Viết trên thiết bị này khi chưa có tài khoản: ${number(count)}. Nếu không chuyển, chúng vẫn ở đây.`,
    move: 'Chuyển',
    stay: 'Để sau',
    failed: 'Chưa thực hiện được. Không mất gì cả: các CV vẫn còn trên thiết bị này. Hãy thử lại.',
  },

  signOut: {
    title: 'Đăng xuất',
    text: 'CV của bạn vẫn nằm trong tài khoản và sẽ trở lại khi bạn đăng nhập.',
    forget: 'Đồng thời gỡ CV của tôi khỏi thiết bị này',
    forgetHint:
      'Dành cho thiết bị có người khác dùng chung. CV nào chưa có trong tài khoản sẽ được lưu vào đó trước. Các lần nhập chưa xong và mô tả công việc cũng bị gỡ.',
    submit: 'Đăng xuất',
    cancel: 'Không đăng xuất',
    working: 'Đang lưu các thay đổi cuối, sau đó đăng xuất…',
    unsent:
      'Có thể một số thay đổi chỉ nằm trên thiết bị này: không xác minh được rằng tài khoản của bạn đã có đủ. Chưa gỡ gì cả và bạn vẫn đang đăng nhập.',
    tryAgain: 'Thử lại',
    keep: 'Đăng xuất và giữ CV ở đây',
    removeAnyway: 'Đăng xuất và gỡ CV',
    failed:
      'Không kết nối được với máy chủ. Chưa gỡ gì cả và bạn vẫn đang đăng nhập. Hãy thử lại khi có mạng.',
    elsewhereTitle: 'Đang đăng xuất',
    elsewhere:
      'Bạn đang đăng xuất ở một tab khác. Những gì bạn đã viết ở đây sẽ được lưu vào tài khoản trước.',
  },
}
