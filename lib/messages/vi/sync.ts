import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages about what is in the account and what is only here, and about changes made elsewhere, in Vietnamese. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Chỉ giữ trong tab này',
    'on-device': 'Đã lưu trên thiết bị này',
    saving: 'Đang lưu…',
    'in-account': 'Đã lưu trong tài khoản',
    offline: 'Ngoại tuyến, đã lưu trên thiết bị này',
    retrying: 'Đã lưu trên thiết bị này, đang thử lại',
    expired: 'Đăng nhập lại: đã lưu trên thiết bị này',
    conflict: 'Đã đổi ở nơi khác: xem lại',
    refused: 'Chỉ lưu trên thiết bị này',
  },
  writing: {
    offline: 'Ngoại tuyến, đang lưu trên thiết bị này…',
    retrying: 'Đang lưu trên thiết bị này…',
    expired: 'Đăng nhập lại: đang lưu ở đây…',
    refused: 'Đang lưu trên thiết bị này…',
  },
  inTab: {
    expired: 'Đăng nhập lại: giữ trong tab này',
    refused: 'Chỉ giữ trong tab này',
  },
  short: {
    'memory-only': 'Chỉ tab này',
    'on-device': 'Trên thiết bị',
    saving: 'Đang lưu…',
    'in-account': 'Trong tài khoản',
    offline: 'Ngoại tuyến',
    retrying: 'Trên thiết bị',
    expired: 'Đăng nhập',
    conflict: 'Xem lại',
    refused: 'Trên thiết bị',
  },
  spoken: {
    'memory-only': 'Hiện không lưu được gì. Thay đổi của bạn chỉ nằm trong tab này.',
    'in-account': 'Mọi thứ đã được lưu trong tài khoản.',
    offline: 'Bạn đang ngoại tuyến. Mọi thứ đã được lưu trên thiết bị này và sẽ gửi sau.',
    retrying:
      'Máy chủ không phản hồi. Mọi thứ đã được lưu trên thiết bị này. Vitae vẫn tiếp tục thử.',
    expired:
      'Phiên đăng nhập của bạn đã hết hạn. Mọi thứ đã được lưu trên thiết bị này. Hãy đăng nhập lại để tiếp tục.',
    conflict: 'CV này cũng đã được thay đổi trên thiết bị khác. Có chỗ cần xem lại.',
    refused:
      'Tài khoản của bạn không nhận được CV này như hiện tại. CV đã được lưu trên thiết bị này.',
  },
  refusedTitle: 'Chưa có trong tài khoản',
  refused: {
    invalid:
      'Tài khoản của bạn không nhận được CV này như hiện tại. Mọi thứ đã được lưu trên thiết bị này. Hãy hoàn tác thay đổi cuối hoặc rút ngắn chỗ quá dài. Vitae thử lại ở lần thay đổi tiếp theo.',
    'too-large':
      'CV này lớn hơn mức tài khoản của bạn cho phép. Mọi thứ đã được lưu trên thiết bị này. Hãy rút ngắn hoặc xóa bớt. Vitae thử lại ở lần thay đổi tiếp theo.',
    'newer-version':
      'CV này trong tài khoản được viết bằng phiên bản Vitae mới hơn. Mọi thứ đã được lưu trên thiết bị này. Hãy tải lại trang này để có phiên bản mới nhất.',
    limit:
      'Tài khoản của bạn đã đầy. CV này đã được lưu trên thiết bị này. Hãy xóa vĩnh viễn một tài liệu trong thùng rác, CV này sẽ vào tài khoản.',
    role: 'Vai trò của bạn trong không gian làm việc này không cho phép sửa CV này. Những gì bạn viết đã được lưu trên thiết bị này. Hãy sao chép CV sang tài liệu của bạn, hoặc nhờ người quản trị đổi vai trò.',
    'merge-limit':
      'Phần viết ở đây và ở nơi khác gộp lại quá nhiều cho một CV. Cả hai đều đã được lưu: phần của bạn trên thiết bị này, phần kia trong tài khoản. Hãy rút ngắn bớt ở đây. Vitae thử lại ở lần thay đổi tiếp theo.',
  },
  reload: 'Tải lại',
  conflictTitle: 'Đã thay đổi ở đây và ở nơi khác',
  conflictText: (count) =>
    count === 1
      ? 'Một chỗ đã được thay đổi cả trên thiết bị này và trên thiết bị khác. Cả hai bản đều ở đây. Hãy chọn bản muốn giữ trong CV.'
      : plural(count, {
          other:
            '# chỗ đã được thay đổi cả trên thiết bị này và trên thiết bị khác. Cả hai bản đều ở đây. Hãy chọn bản muốn giữ trong CV.',
        }),
  mine: 'Viết trên thiết bị này',
  theirs: 'Viết ở nơi khác',
  changedSince: 'Viết ở đây sau đó',
  holdsNow: 'Đang có trong CV của bạn',
  fieldGone: 'Một chỗ không còn trong CV của bạn',
  taken: 'Đã xóa',
  empty: 'Trống',
  keepChoices: 'Giữ lựa chọn của tôi',
  decideLater: 'Quyết định sau',
  settled: 'Đã lưu lựa chọn của bạn.',
  nothingToDecide: 'Không còn gì cần quyết định.',
  conflictsLoading: 'Đang mở CV…',
  notSettled: 'Không lưu được lựa chọn của bạn. Cả hai bản vẫn còn đó. Hãy thử lại.',
  cameBack: (title) =>
    `“${title}” đã bị xóa trên một thiết bị và được sửa trên thiết bị khác. Tài liệu đã trở lại, cùng những phần đã sửa.`,
  movedBeside: (title) =>
    `“${title}” đã bị xóa vĩnh viễn ở nơi khác. Những gì bạn viết ở đây được lưu thành một CV riêng.`,
  shareLink: 'Tạo liên kết chia sẻ',
  shareLinkHint: 'Trang có CV của bạn, có thể kết thúc bất cứ lúc nào',
  shareLinkGuestHint: 'Liên kết cần có tài khoản. CV của bạn sẽ được đưa vào đó.',
  downloadSeveral: 'Tải xuống nhiều tài liệu',
  link: 'Liên kết',
  copyLink: 'Sao chép liên kết',
  copied: 'Đã sao chép liên kết',
  notCopied: 'Trình duyệt không cho sao chép. Hãy chọn liên kết và tự sao chép.',
  openLink: 'Mở',
  shareFailed: {
    'not-sent':
      'Chưa phải mọi thứ đã vào tài khoản, nên PDF sẽ không phải bản mới nhất. Thay đổi của bạn đã được lưu trên thiết bị này. Hãy thử lại khi thanh trên cùng báo “Đã lưu trong tài khoản”.',
    offline: 'Bạn đang ngoại tuyến. Không có gì bị mất. Hãy thử lại khi có mạng.',
    'not-signed-in':
      'Phiên đăng nhập của bạn đã hết hạn. Mọi thứ đã được lưu trên thiết bị này. Trước hết hãy đăng nhập lại.',
    'too-many-requests':
      'Quá nhiều thao tác trong thời gian ngắn. Không có gì bị mất. Hãy thử lại sau một phút.',
    failed: 'Chưa thực hiện được. Không có gì bị mất. Hãy thử lại sau giây lát.',
  },
}
