import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('vi')

const inMinutes = (minutes: number) => plural(minutes, { other: '# phút' })

const footer = (place: string) =>
  `\n\n—\nVitae tại ${place}\nBạn nhận email này vì có người đã dùng địa chỉ này ở đó.`

/** The texts of the emails about sign-in, in Vietnamese. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} là mã Vitae của bạn`,
    text:
      `Mã của bạn là ${code}\n\nHãy điền mã vào trang bạn đang đăng ký. Mã có hiệu lực trong ${inMinutes(minutes)}.\n\nNếu bạn không yêu cầu, hãy bỏ qua email này: không có mã thì không tài khoản nào được tạo.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Bạn đã có tài khoản Vitae',
    text:
      `Có người định đăng ký bằng địa chỉ này, nhưng địa chỉ đã có tài khoản. Không có gì thay đổi.\n\nNếu đó là bạn, hãy đăng nhập: ${signIn}\nQuên mật khẩu? ${reset}\n\nNếu không phải bạn, bạn không cần làm gì cả.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} là mã xác nhận địa chỉ của bạn cho Vitae`,
    text:
      `Mã của bạn là ${code}\n\nHãy điền mã vào phần cài đặt tài khoản. Mã có hiệu lực trong ${inMinutes(minutes)}.\n\nNếu bạn không yêu cầu, hãy bỏ qua email này: không có mã thì không có gì thay đổi.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Địa chỉ của bạn đã được điền vào Vitae',
    text:
      'Một người đang đăng nhập vào tài khoản khác định dùng địa chỉ này, nhưng địa chỉ đã có tài khoản riêng. Không có gì thay đổi.\n\nNếu đó là bạn, hãy đăng nhập bằng địa chỉ này.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Email của tài khoản Vitae đã được đổi',
    text:
      'Từ nay, email về tài khoản của bạn được gửi đến một địa chỉ khác, và bạn đăng nhập bằng địa chỉ đó.\n\nNếu không phải bạn đã đổi, có người khác đang đăng nhập vào tài khoản của bạn: hãy liên hệ ngay với người vận hành máy chủ này.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Chọn mật khẩu mới cho Vitae',
    text:
      `Hãy mở liên kết này để chọn mật khẩu mới:\n\n${link}\n\nLiên kết dùng được một lần, trong ${inMinutes(minutes)}. Sau đó bạn cần đăng nhập lại trên mọi thiết bị.\n\nNếu bạn không yêu cầu, hãy bỏ qua email này: mật khẩu của bạn vẫn như cũ.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} mời bạn vào một không gian làm việc trên Vitae`,
    text:
      `${inviter} mời bạn vào không gian làm việc “${workspace}”. Các thành viên cùng nhau soạn CV. Tài liệu của riêng bạn vẫn là riêng tư.\n\nHãy mở liên kết này để chấp nhận:\n\n${link}\n\nLiên kết dùng được một lần, cho địa chỉ email này, đến ${day}.\n\nNếu bạn không biết người gửi, hãy bỏ qua email này: không mở liên kết thì không có gì xảy ra.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Mật khẩu Vitae của bạn đã được đổi',
    text:
      `Mật khẩu của tài khoản đã được đổi, và các thiết bị khác của bạn đã bị đăng xuất.\n\nNếu không phải bạn đã đổi, hãy chọn mật khẩu mới ngay: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Cách bạn đăng nhập Vitae đã thay đổi',
    text:
      `${
        {
          'totp-on': 'Xác minh hai bước đã được bật: từ nay đăng nhập cần thêm mã từ một ứng dụng.',
          'totp-off': 'Xác minh hai bước đã bị tắt: từ nay đăng nhập không cần mã từ ứng dụng nữa.',
          'passkey-added': 'Một khóa truy cập đã được thêm vào tài khoản của bạn.',
          'passkey-removed': 'Một khóa truy cập đã được gỡ khỏi tài khoản của bạn.',
          'provider-linked': 'Một cách đăng nhập khác đã được thêm vào tài khoản của bạn.',
          'provider-unlinked': 'Một cách đăng nhập đã được gỡ khỏi tài khoản của bạn.',
        }[what]
      }\n\nNếu không phải bạn đã làm, hãy đổi mật khẩu. Thao tác này đăng xuất mọi thiết bị khác.` +
      footer(place),
  }),
}
