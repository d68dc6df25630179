import type { account as english } from '../en/account'

/** Messages of the account's own screens, in Vietnamese: its settings and the outbox. */
export const account: typeof english = {
  proof: {
    title: 'Xác nhận đó là bạn',
    text: 'Thao tác này thay đổi ai vào được tài khoản của bạn, nên hãy xác nhận đó chính là bạn.',
    password: 'Mật khẩu của bạn',
    submit: 'Tiếp tục',
    withPasskey: 'Dùng khóa truy cập',
    withProvider: (name) => `Xác nhận bằng ${name}`,
    managed: 'Đăng nhập lại',
    noWay:
      'Tài khoản của bạn không có mật khẩu, khóa truy cập hay nhà cung cấp nào để xác nhận. Hãy đăng xuất rồi đăng nhập lại.',
  },

  settings: {
    title: 'Cài đặt',
    navigation: 'Các phần của cài đặt',
    yourCvs: 'CV của bạn',
    loadFailed: 'Không tải được cài đặt của bạn. Không có gì thay đổi.',
    retry: 'Thử lại',
  },

  profile: {
    title: 'Hồ sơ',
    name: 'Tên',
    nameHint: 'Tên của tài khoản. Mỗi CV có tên riêng.',
    saveName: 'Lưu tên',
    nameSaved: 'Đã lưu tên.',
    email: 'Email',
    confirmed: 'Đã xác nhận',
    unconfirmed: 'Chưa xác nhận',
    unconfirmedText: 'Bạn chưa xác nhận rằng địa chỉ này là của mình.',
    unconfirmedWithoutMail: 'Máy chủ này không gửi được email nên không thể xác nhận địa chỉ.',
    confirm: 'Gửi mã',
    change: 'Đổi email',
    newEmail: 'Email mới',
    sendCode: 'Gửi mã đến email này',
    saveEmail: 'Lưu email',
    emailSaved: 'Đã đổi email.',
    emailConfirmed: 'Đã xác nhận email.',
    codeSent: (email) => `Mã gồm sáu chữ số đang được gửi đến ${email}.`,
    confirmCode: 'Xác nhận',
    taken: 'Bạn không thể dùng địa chỉ này.',
    outbox: 'Email chưa gửi',
    sameAddress: 'Đây vốn là địa chỉ của bạn.',
  },

  security: {
    title: 'Bảo mật',
    passwordTitle: 'Mật khẩu',
    passwordSet: 'Bạn đã có mật khẩu.',
    passwordNone: 'Bạn không có mật khẩu. Bạn đăng nhập bằng cách khác.',
    changePassword: 'Đổi mật khẩu',
    setPassword: 'Đặt mật khẩu',
    current: 'Mật khẩu hiện tại',
    savePassword: 'Lưu mật khẩu',
    passwordEnds:
      'Các thiết bị khác sẽ bị đăng xuất, ứng dụng đã kết nối và khóa API của bạn sẽ ngừng hoạt động.',
    passwordSaved: 'Đã lưu mật khẩu. Mọi thiết bị khác đã bị đăng xuất.',

    totpTitle: 'Xác minh hai bước',
    totpText:
      'Sau mật khẩu, bạn điền thêm mã từ ứng dụng xác thực trên điện thoại. Khi đó chỉ lấy được mật khẩu thôi thì chưa đủ để đăng nhập.',
    totpOn: 'Đang bật',
    totpOff: 'Đang tắt',
    totpBegin: 'Thiết lập',
    totpPassword: 'Mật khẩu của bạn',
    totpGoOn: 'Tiếp tục',
    totpScan: 'Hãy quét mã QR này bằng ứng dụng xác thực.',
    totpPicture: 'Mã QR cho ứng dụng xác thực',
    totpLink: 'Mở bằng ứng dụng trên thiết bị này',
    totpSecret: 'Hoặc điền khóa này vào ứng dụng',
    totpCode: 'Mã từ ứng dụng',
    totpConfirm: 'Bật',
    totpDone: 'Đã bật xác minh hai bước.',
    totpEnd: 'Tắt',
    totpEnded: 'Đã tắt xác minh hai bước.',
    totpEndText: 'Sau đó bạn chỉ cần mật khẩu để đăng nhập.',

    codesTitle: 'Mã khôi phục của bạn',
    codesText:
      'Nếu bạn mất điện thoại, mỗi mã cho phép đăng nhập một lần. Hãy giữ mã ở nơi bạn tìm được khi không có điện thoại. Các mã này sẽ không hiện lại.',
    codesCopy: 'Sao chép',
    codesCopied: 'Đã sao chép',
    codesDownload: 'Tải xuống',
    codesFile: 'ma-khoi-phuc-vitae.txt',
    codesKept: 'Tôi đã lưu mã',
    codesRenew: 'Tạo mã khôi phục mới',
    codesRenewText: 'Các mã hiện tại sẽ không dùng được nữa.',

    passkeysTitle: 'Khóa truy cập',
    passkeysText: 'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị thay cho mật khẩu.',
    passkeysNowhere:
      'Khóa truy cập chỉ dùng được qua https, hoặc trên chính máy tính đang chạy máy chủ này.',
    passkeyMade: (date) => `Tạo ngày ${date}`,
    passkeyName: 'Tên của khóa truy cập',
    passkeyNameMissing: 'Hãy đặt tên cho khóa truy cập.',
    passkeyDefault: (system) => system || 'Thiết bị của tôi',
    passkeyAdd: 'Thêm khóa truy cập',
    passkeyAdded: (name) => `Đã thêm khóa truy cập “${name}”.`,
    passkeyCreate: 'Tạo khóa truy cập',
    passkeyRename: 'Đổi tên',
    passkeyRenameNamed: (name) => `Đổi tên khóa truy cập “${name}”`,
    passkeyRenamed: (name) => `Đã đổi tên khóa truy cập thành “${name}”.`,
    passkeyRemove: 'Gỡ',
    passkeyRemoveNamed: (name) => `Gỡ khóa truy cập “${name}”`,
    passkeyRemoved: (name) => `Không thể đăng nhập bằng khóa truy cập “${name}” nữa.`,
    passkeySave: 'Lưu tên',

    managedPassword: 'Bạn đổi mật khẩu trên trang đăng nhập, bằng mã được gửi đến email của bạn.',
    managedPasskeys:
      'Đăng nhập bằng vân tay, khuôn mặt hoặc mã PIN của thiết bị thay cho mật khẩu. Bạn thêm khóa truy cập trên trang đăng nhập.',
    managedRest:
      'Trang đăng nhập quản lý địa chỉ email và việc hỏi mã. Người vận hành máy chủ này có thể thay đổi giúp bạn.',
    managedRestTitle: 'Email và xác minh hai bước',

    providersTitle: 'Cách đăng nhập khác',
    linked: 'Đã liên kết',
    notLinked: 'Chưa liên kết',
    link: 'Liên kết',
    linkNamed: (name) => `Liên kết với ${name}`,
    unlink: 'Hủy liên kết',
    unlinkNamed: (name) => `Hủy liên kết với ${name}`,
    unlinked: (name) => `Không thể đăng nhập bằng ${name} nữa.`,
    linkRisk: (name) =>
      `Khi ${name} còn được liên kết, người quản lý đăng nhập đó có thể mở tài khoản của bạn.`,
    lastWay:
      'Đây là cách đăng nhập duy nhất của bạn. Hãy đặt mật khẩu hoặc thêm khóa truy cập trước.',
  },

  devices: {
    title: 'Thiết bị',
    text: 'Những nơi bạn đang đăng nhập.',
    name: (browser, system) =>
      browser && system ? `${browser} trên ${system}` : browser || system || 'Trình duyệt không rõ',
    current: 'Thiết bị này',
    seenToday: 'Dùng hôm nay',
    seenYesterday: 'Dùng hôm qua',
    seen: (date) => `Dùng ngày ${date}`,
    since: (date) => `đăng nhập ngày ${date}`,
    end: 'Đăng xuất',
    endNamed: (name) => `Đăng xuất: ${name}`,
    ended: (name) => `Đã đăng xuất: ${name}.`,
    endOthers: 'Đăng xuất mọi thiết bị khác',
    othersEnded: 'Đã đăng xuất mọi thiết bị khác.',
    endAll: 'Đăng xuất ở mọi nơi',
    endAllHint: 'Gồm cả thiết bị này. CV đã lưu trên thiết bị nào vẫn ở đó.',
  },

  data: {
    whereTitle: 'Dữ liệu của bạn được lưu ở đâu',
    where: [
      {
        term: 'Trên thiết bị này',
        text: 'CV và lịch sử hoàn tác của bạn, trong cơ sở dữ liệu của trình duyệt, để bạn viết được cả khi không có mạng.',
      },
      {
        term: 'Trong tài khoản',
        text: 'CV của bạn, các phiên bản trước, các PDF của liên kết chia sẻ, tên, email và cách đăng nhập, trên máy chủ này.',
      },
      {
        term: 'Trong thùng rác',
        text: 'CV và thư bạn xóa được giữ ở đây 30 ngày. Sau đó chúng bị xóa hẳn.',
      },
    ],
    more: 'Đọc thêm về dữ liệu của bạn',
  },

  danger: {
    title: 'Xóa tài khoản',
    text: 'Xóa tài khoản của bạn và mọi thứ trong đó.',
    begin: 'Xóa tài khoản của tôi',
    goesTitle: 'Sẽ bị xóa vĩnh viễn',
    goes: [
      'Mọi CV trong tài khoản, các phiên bản, thùng rác và liên kết chia sẻ',
      'Tên, email, mật khẩu, khóa truy cập, khóa API và mọi phiên đăng nhập',
    ],
    staysTitle: 'Sẽ còn lại',
    stays: [
      'CV trên thiết bị này, trừ khi bạn gỡ chúng ở dưới',
      'Các tệp bạn đã tải xuống hoặc gửi cho người khác',
    ],
    download: 'Xuất dữ liệu trước',
    forget: 'Đồng thời gỡ CV của tôi khỏi thiết bị này',
    typeEmail: (email) => `Gõ ${email} để xác nhận`,
    mismatch: 'Đây không phải email của tài khoản.',
    submit: 'Xóa vĩnh viễn',
    doneTitle: 'Đã xóa tài khoản của bạn',
    done: {
      kept: 'CV trên thiết bị này vẫn còn đây. Chúng không thuộc tài khoản nào nữa.',
      forgotten: 'CV của bạn cũng đã được gỡ khỏi thiết bị này.',
      'left-behind':
        'Bộ nhớ của trình duyệt này không phản hồi, nên CV trong tài khoản của bạn có thể vẫn còn trên thiết bị này. Nếu có người khác dùng thiết bị, hãy đóng mọi tab của Vitae và xóa dữ liệu của trang này trong cài đặt trình duyệt.',
    },
    goOn: 'Tiếp tục',
  },

  outbox: {
    title: 'Hộp thư đi',
    text: 'Email chưa được thiết lập và chỉ máy tính này mở được Vitae. Vì vậy email hiện ở đây thay vì được gửi đi.',
    note: 'Để thiết lập email, xem docs/operating.md. Email ở đây biến mất sau một ngày.',
    empty: 'Chưa có email nào.',
    to: 'Đến',
    back: 'Cài đặt',
  },
}
