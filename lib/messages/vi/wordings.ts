import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Vietnamese. */
export const wordings: typeof english = {
  title: 'Gợi ý của AI',
  guest:
    'Hãy đăng nhập để nhận gợi ý của AI cho phần giới thiệu và các gạch đầu dòng. Mọi thứ khác ở đây không cần tài khoản.',
  signIn: 'Đăng nhập',
  notSetUp:
    'Mô hình AI có thể gợi ý câu chữ hay hơn. Bạn chưa có mô hình nào được thiết lập. Mọi thứ khác ở đây vẫn dùng được.',
  settings: 'Thiết lập AI',
  hint: 'Mỗi gợi ý được kiểm tra theo CV của bạn. Không có gì thay đổi cho đến khi bạn chấp nhận.',
  yourModel: 'mô hình AI của bạn',
  strength: 'Mức độ thay đổi',
  strengths: { light: 'Nhẹ', normal: 'Vừa', bold: 'Mạnh' },
  strengthHints: {
    light: 'Đổi thứ tự và thay từng từ. Nhiều nhất 40% số từ thay đổi.',
    normal: 'Viết lại ở chỗ giúp thấy rõ mức phù hợp hơn. Nhiều nhất 70% số từ thay đổi.',
    bold: 'Viết lại tự do. Hãy xem kỹ từng gợi ý.',
  },
  ask: 'Lấy gợi ý',
  askAgain: 'Lấy gợi ý mới',
  sending: 'Đang gửi…',
  waiting: 'Đang chờ bắt đầu…',
  stages: {
    reading: 'Đang đọc mô tả công việc',
    drafting: 'Đang viết gợi ý',
    checking: 'Đang kiểm tra theo CV của bạn',
    verifying: 'Đang tìm dẫn chứng trong CV của bạn',
  },
  underWay: 'Bạn có thể làm tiếp hoặc đóng trang này. Yêu cầu vẫn chạy.',
  cancel: 'Dừng',
  retry: 'Thử lại',
  unreached: 'Không kết nối được với máy chủ. Việc này sẽ tiếp tục ngay khi có thể.',
  errors: {
    'not-signed-in':
      'Bạn đã bị đăng xuất. Hãy đăng nhập lại. Những gì bạn làm ở đây đã được lưu trên thiết bị này.',
    'not-found':
      'CV này chưa có trong tài khoản. Hãy chờ đến khi thấy báo “Đã lưu trong tài khoản” rồi thử lại.',
    gone: 'CV này đã bị xóa khỏi tài khoản. Những gì bạn làm ở đây đã được lưu trên thiết bị này.',
    'too-many-requests':
      'Có quá nhiều yêu cầu AI đang chạy hoặc đang được lưu. Hãy chờ một yêu cầu xong rồi thử lại.',
    invalid:
      'Không dùng được mô tả công việc này. Nội dung của bạn đã được lưu. Hãy kiểm tra rồi thử lại.',
    unreached: 'Không kết nối được với máy chủ. Hãy thử lại khi có mạng.',
  },
  forgotten: 'Yêu cầu AI này đã hết hạn: các yêu cầu bị xóa sau vài ngày. Hãy lấy gợi ý lại.',
  none: 'Mô hình AI không có gợi ý nào dùng được. CV của bạn không thay đổi.',
  dropped: (count) =>
    plural(count, {
      other:
        '# gợi ý khác bị loại: không thay đổi gì, quá khác, hoặc dành cho nội dung AI không được sửa.',
    }),
  acceptPassing: (count) => plural(count, { other: 'Chấp nhận # gợi ý có dẫn chứng trong CV' }),
  passes: 'Có dẫn chứng trong CV của bạn. Hãy xem nó có còn nói đúng việc bạn đã làm không.',
  passesUnshown:
    'Không có gì trong CV của bạn trái với điều này, nhưng không phải từ nào cũng có ở đó. Hãy xem điều này có đúng không.',
  ownPasses: 'Lời của chính bạn, không có thông tin mới.',
  ownBacked: 'Lời của chính bạn, có dẫn chứng trong CV.',
  ownUnsupported: 'CV của bạn chưa nêu hết những điều này.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Lời của chính bạn. Có thể nói nhiều hơn CV của bạn.'
      : `Lời của chính bạn. Mới so với CV: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Có, điều này đúng.',
  blocked: 'Bị chặn',
  blockedHint: 'Nếu điều này đúng, hãy sửa nội dung. Lời của chính bạn không bao giờ bị chặn.',
  stale: 'Đoạn này đã thay đổi trong CV của bạn nên gợi ý không còn khớp nữa.',
  inPlace: (place) => `Trong CV của bạn: ${place}`,
  why: (reason) => `Lý do được đưa ra: ${reason}`,
  edit: 'Sửa',
  editLabel: 'Câu chữ của bạn',
  editDone: 'Xong',
  original: 'Về gợi ý ban đầu',
  checking: 'Đang kiểm tra…',
  held: 'Những gợi ý này không còn dẫn chứng trong CV của bạn và chưa được lưu:',
  heldStale: 'Nội dung trong CV của bạn đã thay đổi.',
  heldHint: 'Chưa lưu gì cả. Hãy lưu phần còn lại, hoặc quay lại xem chúng.',
  notChecked: 'Không có gì thay đổi. Các gợi ý bạn đã chấp nhận vẫn còn đây.',
}
