import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of the dialog that improves the wording of one text, in Vietnamese. */
export const wording: typeof english = {
  title: 'Cải thiện câu chữ',
  open: 'Cải thiện câu chữ',
  shortcut: 'Cải thiện câu chữ của đoạn này',
  noText: 'Trước hết hãy đặt con trỏ vào một gạch đầu dòng hoặc phần giới thiệu.',
  text: 'Nội dung hiện tại',
  empty: 'Ở đây chưa viết gì.',
  previous: 'Gạch đầu dòng trước',
  next: 'Gạch đầu dòng sau',
  ways: {
    rewrite: 'Viết lại',
    shorten: 'Rút ngắn',
    split: 'Tách đôi',
    'stronger-verb': 'Động từ mạnh hơn',
    summarise: 'Viết từ CV này',
  },
  way: 'Cần cải thiện gì',
  ask: 'Lấy gợi ý',
  askAgain: 'Lấy gợi ý khác',
  asking: 'Đang chờ mô hình AI. Việc này mất tối đa 20 giây.',
  stop: 'Dừng',
  unchanged: 'Không có gì thay đổi cho đến khi bạn chọn một gợi ý.',
  checks: 'Kiểm tra trên thiết bị này',
  noChecks: 'Không thấy gì cần cải thiện trong đoạn này.',
  none: {
    guest:
      'Để nhận gợi ý của AI, hãy đăng nhập và thêm khóa của một mô hình AI trong Cài đặt, AI. Mọi thứ khác vẫn dùng được khi không có AI.',
    account:
      'Để nhận gợi ý của AI, hãy thêm khóa của một mô hình AI trong Cài đặt, AI. Mọi thứ khác vẫn dùng được khi không có AI.',
    unknown:
      'Không kết nối được với tài khoản của bạn. Không có gì bị mất. Hãy thử lại khi có mạng.',
  },
  signIn: 'Đăng nhập',
  settings: 'Mở cài đặt',
  choices: 'Gợi ý',
  take: 'Dùng đoạn này',
  passes: 'Có dẫn chứng trong CV của bạn. Hãy xem nó có còn nói đúng việc bạn đã làm không.',
  held: (count) =>
    plural(count, { other: '# gợi ý bị chặn vì không có dẫn chứng trong CV của bạn.' }),
  dropped: (count) =>
    plural(count, {
      other: '# gợi ý bị loại: sáo rỗng, thiếu thuật ngữ chính của bạn, hoặc thay đổi quá nhiều.',
    }),
  nothing:
    'Mô hình AI không có gợi ý nào dùng được. Nội dung của bạn không thay đổi. Hãy thử lựa chọn khác.',
  outdated:
    'Đoạn này đã thay đổi trong lúc đó nên gợi ý không còn khớp nữa. Không có gì thay đổi. Hãy lấy gợi ý lại.',
  taken: 'Đã thay nội dung. Bạn có thể hoàn tác.',
  failed: {
    'not-sent':
      'Những thay đổi gần nhất của bạn chưa vào tài khoản, nên yêu cầu chưa được gửi. Không có gì bị mất. Hãy thử lại sau giây lát.',
    offline: 'Bạn đang ngoại tuyến. Không có gì bị mất. Hãy thử lại khi có mạng.',
    'new-version': 'Đã có phiên bản Vitae mới. Hãy tải lại trang rồi thử lại. Không có gì bị mất.',
    'not-signed-in': 'Bạn đã bị đăng xuất. Hãy đăng nhập rồi thử lại. Không có gì bị mất.',
    'too-many-requests':
      'Đang có nhiều yêu cầu AI chạy cùng lúc. Hãy chờ một phút rồi thử lại. Không có gì thay đổi.',
    other: 'Đã xảy ra lỗi. Không có gì thay đổi. Hãy thử lại sau giây lát.',
  },
}
