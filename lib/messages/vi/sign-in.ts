import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of signing in and up, in Vietnamese: forms, codes, forgotten passwords. */
export const signIn: typeof english = {
  home: 'Vitae, về trang chủ',
  name: 'Tên của bạn',
  email: 'Email',
  password: 'Mật khẩu',
  newPassword: 'Mật khẩu mới',
  passwordHint: 'Ít nhất 12 ký tự. Vài từ không liên quan đến nhau thì dễ nhớ.',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  code: 'Mã',
  recoveryCode: 'Mã khôi phục',
  working: 'Chờ một chút…',
  or: 'hoặc',
  withoutAccount: 'Dùng không cần tài khoản',
  missing: {
    name: 'Hãy điền tên của bạn.',
    email: 'Hãy điền địa chỉ email.',
    password: 'Hãy điền mật khẩu.',
    code: 'Hãy điền mã.',
  },

  signIn: {
    title: 'Đăng nhập',
    submit: 'Đăng nhập',
    withPasskey: 'Dùng khóa truy cập',
    withProvider: (name) => `Tiếp tục với ${name}`,
    organisation: 'Đăng nhập bằng tổ chức của bạn',
    organisationUnknown:
      'Không có tổ chức nào đăng nhập ở đây bằng địa chỉ này. Hãy đăng nhập cách khác.',
    managed: 'Tiếp tục đăng nhập',
    managedText: 'Bạn đăng nhập ở một trang riêng rồi quay lại ngay.',
    remember: 'Duy trì đăng nhập trên thiết bị này',
    forgot: 'Quên mật khẩu?',
    noAccount: 'Chưa có tài khoản?',
    signUp: 'Tạo tài khoản',
  },
  providerQuestion: {
    title: (name) => `Đăng nhập vào “${name}”?`,
    text: (host) => `Bạn đăng nhập tại ${host} rồi quay lại đây.`,
    replaces: (email) =>
      `Bạn đang đăng nhập bằng ${email}. Nếu bạn quay lại bằng tài khoản khác, tài khoản đó sẽ thay thế trên thiết bị này.`,
  },
  again: {
    title: 'Đăng nhập lại',
    text: 'Phiên đăng nhập của bạn đã hết hạn. Những gì bạn gõ được lưu trên thiết bị này và vào tài khoản ngay khi bạn đăng nhập.',
    somebodyElse: 'Đăng nhập tài khoản khác',
    cannot: 'Tôi không đăng nhập được tài khoản này nữa',
    cannotText:
      'Nếu tài khoản đã bị xóa hoặc bạn không vào được nữa, CV trên thiết bị này vẫn là của bạn. Hãy giữ chúng ở đây mà không cần tài khoản, hoặc tải xuống thành một tệp. CV chỉ có trong tài khoản thì không có trên thiết bị này.',
    keepHere: 'Giữ CV, không cần tài khoản',
    downloadHere: 'Tải CV của tôi xuống',
    cannotFailed: 'Chưa thực hiện được. Chưa gỡ gì cả. Hãy thử lại.',
  },
  secondStep: {
    title: 'Xác minh hai bước',
    text: 'Hãy điền mã sáu chữ số từ ứng dụng xác thực.',
    recoveryText: 'Hãy điền một mã khôi phục của bạn. Mỗi mã dùng được một lần.',
    trust: 'Không hỏi mã trên thiết bị này trong 30 ngày',
    submit: 'Tiếp tục',
    useRecovery: 'Dùng mã khôi phục',
    useApp: 'Dùng ứng dụng xác thực',
    back: 'Về trang đăng nhập',
  },

  signUp: {
    title: 'Tạo tài khoản',
    introduction:
      'Với tài khoản, CV của bạn có trên mọi thiết bị, cùng các phiên bản trước. Không có tài khoản bạn vẫn viết và tải CV xuống được.',
    comeAlong: 'Những gì bạn đã viết ở đây sẽ được đưa vào tài khoản.',
    countComesAlong: (count) =>
      plural(count, { other: '# CV trên thiết bị này sẽ được đưa vào tài khoản.' }),
    nothingYet: 'Những gì bạn viết được lưu trong tài khoản.',
    withoutMail:
      'Máy chủ này không gửi được email. Tài khoản của bạn dùng được ngay, nhưng chỉ người vận hành máy chủ mới đặt lại được mật khẩu bị quên.',
    submit: 'Tạo tài khoản',
    managed: 'Tiếp tục tạo tài khoản',
    haveAccount: 'Đã có tài khoản?',
    signIn: 'Đăng nhập',
    maybeThere:
      'Không đăng nhập được cho bạn. Nếu bạn đã từng dùng địa chỉ này ở đây, hãy đăng nhập bằng mật khẩu hồi đó.',
    closedTitle: 'Không nhận đăng ký',
    closedText:
      'Máy chủ này không nhận tài khoản mới. Bạn có thể dùng Vitae không cần tài khoản: CV của bạn ở lại trên thiết bị này.',
    inviteTitle: 'Chỉ dành cho người được mời',
    inviteText:
      'Bạn cần lời mời để tạo tài khoản trên máy chủ này. Nếu đã có, hãy mở liên kết trong lời mời. Bạn có thể dùng Vitae không cần tài khoản: CV của bạn ở lại trên thiết bị này.',
    invitationGoneTitle: 'Lời mời này không còn hiệu lực',
    invitationGoneText:
      'Lời mời đã được dùng hoặc đã hết hạn. Hãy xin lời mời mới từ người đã mời bạn. CV của bạn ở lại trên thiết bị này.',
    invited: 'Bạn được mời qua địa chỉ này.',
    readingInvitation: 'Đang kiểm tra lời mời của bạn…',
  },
  confirm: {
    title: 'Hãy xem email của bạn',
    text: (email) =>
      `Một email đang được gửi đến ${email}. Hãy điền mã sáu chữ số trong đó. Mã có hiệu lực trong 10 phút.`,
    help: 'Không thấy email? Hãy xem thư mục thư rác và kiểm tra lại địa chỉ.',
    submit: 'Xác nhận',
    resend: 'Gửi mã mới',
    resent: 'Mã mới đang được gửi đi. Mã trước không còn dùng được.',
    otherAddress: 'Dùng địa chỉ khác',
  },

  forgot: {
    title: 'Đặt lại mật khẩu',
    text: 'Bạn sẽ nhận email có liên kết để chọn mật khẩu mới.',
    submit: 'Gửi liên kết',
    back: 'Về trang đăng nhập',
    sentTitle: 'Hãy xem email của bạn',
    sentText: (email) =>
      `Nếu có tài khoản cho ${email}, một email kèm liên kết đang được gửi đi. Liên kết dùng được một lần, trong 60 phút.`,
    checkAddress: 'Đổi địa chỉ',
    managedText: 'Trang đăng nhập gửi cho bạn một mã. Bạn dùng mã đó để chọn mật khẩu mới.',
    managed: 'Tiếp tục đến trang đăng nhập',
    withoutMailTitle: 'Email chưa được thiết lập ở đây',
    withoutMailText:
      'Máy chủ này không gửi được liên kết cho bạn. Người vận hành có thể tạo liên kết bằng lệnh này và đưa cho bạn:',
    withoutMailNote: 'CV của bạn trên thiết bị này vẫn như cũ.',
  },
  reset: {
    title: 'Chọn mật khẩu mới',
    text: 'Bạn sẽ bị đăng xuất trên mọi thiết bị. Những gì đã lưu trên thiết bị nào vẫn ở đó.',
    submit: 'Lưu mật khẩu mới',
    doneTitle: 'Đã đổi mật khẩu',
    doneText: 'Bạn đã được đăng xuất trên mọi thiết bị. Hãy đăng nhập bằng mật khẩu mới.',
    signIn: 'Đăng nhập',
    goneTitle: 'Liên kết này không còn hiệu lực',
    goneText: 'Liên kết đã được dùng hoặc đã hết hạn. Không có gì thay đổi.',
    askAgain: 'Lấy liên kết mới',
  },

  failures: {
    wrongCredentials: 'Email hoặc mật khẩu không đúng.',
    wrongPassword: 'Mật khẩu không đúng.',
    unknownPasskey: 'Ở đây không có khóa truy cập này. Hãy đăng nhập bằng cách khác.',
    wrongCode: 'Mã không đúng. Hãy kiểm tra lại: bạn còn vài lần thử.',
    codeGone: 'Mã này đã hết hạn hoặc bị thử quá nhiều lần. Hãy bắt đầu lại.',
    email: 'Đây có vẻ không phải địa chỉ email.',
    passwordTooShort: 'Quá ngắn. Hãy dùng ít nhất 12 ký tự.',
    passwordTooLong: 'Quá dài. Hãy dùng nhiều nhất 128 ký tự.',
    passwordTooCommon: 'Quá dễ đoán: nhiều người dùng mật khẩu này. Hãy chọn mật khẩu khác.',
    signupClosed: 'Máy chủ này hiện không nhận tài khoản mới.',
    tooMany: (wait) => `Quá nhiều lần thử. Hãy thử lại ${wait}.`,
    offline: 'Bạn đang ngoại tuyến. Những gì bạn gõ vẫn ở đây. Hãy thử lại khi có mạng.',
    unavailable:
      'Máy chủ hiện không làm được việc này. Không có gì thay đổi. Hãy thử lại sau giây lát.',
    unclear: 'Máy chủ không trả lời rõ ràng. Những gì bạn gõ vẫn ở đây. Hãy thử lại sau giây lát.',
    proofNeeded: 'Không có gì thay đổi. Trước hết hãy xác nhận đó là bạn.',
    forbidden: 'Không làm được việc này ở đây. Không có gì thay đổi.',
    notSignedIn: 'Bạn đã bị đăng xuất. Hãy đăng nhập lại rồi tiếp tục ở đây.',
    passkeyCancelled: 'Chưa chọn khóa truy cập nào.',
    passkeyThere: 'Thiết bị này đã có khóa truy cập cho tài khoản của bạn.',
    passkeyFailed: 'Trình duyệt của bạn không dùng được khóa truy cập ở đây.',
  },
  wait: {
    soon: 'sau giây lát',
    seconds: (count) => plural(count, { other: 'sau # giây' }),
    minutes: (count) => plural(count, { other: 'sau # phút' }),
    hours: (count) => plural(count, { other: 'sau # giờ' }),
  },
  providerErrors: {
    'provider-cancelled': 'Bạn đã hủy đăng nhập ở đó. Không có gì thay đổi.',
    'provider-failed':
      'Nhà cung cấp không trả lời như mong đợi. Hãy thử lại, hoặc đăng nhập bằng cách khác.',
    expired: 'Việc này mất quá nhiều thời gian. Hãy bắt đầu lại.',
    'not-linked':
      'Đã có tài khoản dùng địa chỉ này. Hãy đăng nhập vào đó trước, rồi liên kết nhà cung cấp trong phần cài đặt.',
    'other-account':
      'Bạn đang đăng nhập bằng tài khoản khác ở đây. Hãy đăng xuất trước rồi thử lại.',
    'linked-elsewhere': 'Đã được liên kết với một tài khoản khác ở đây.',
    'no-address':
      'Nhà cung cấp không chia sẻ địa chỉ email đã xác nhận. Hãy đăng nhập bằng cách khác.',
    'not-admitted': 'Tổ chức của bạn chưa cấp quyền cho bạn. Hãy hỏi người quản lý.',
    'signup-closed': 'Máy chủ này hiện không nhận tài khoản mới.',
    'too-many-requests': 'Quá nhiều lần thử. Hãy thử lại sau vài phút.',
  },
}
