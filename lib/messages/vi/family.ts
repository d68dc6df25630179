import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('vi')

/** Messages of a CV that follows another one, in Vietnamese. */
export const family: typeof english = {
  changed: (name, count) =>
    `CV này cập nhật theo “${name}”. ${plural(count, {
      other: '# thay đổi ở đó chưa có ở đây.',
    })}`,
  see: 'Xem thay đổi',
  title: (name) => `Thay đổi trong “${name}”`,
  hint: 'Những gì bạn đã thay đổi, thêm hoặc bỏ ở đây vẫn giữ nguyên. Bạn có thể hoàn tác tất cả.',
  coming: 'Thay đổi mới từ đó',
  held: 'Đã thay đổi ở cả hai',
  heldHint: 'Nội dung của bạn giữ nguyên cho đến khi bạn chọn.',
  here: 'Trong CV này',
  there: (name) => `Trong “${name}”`,
  keep: 'Giữ của tôi',
  take: 'Dùng đoạn này',
  bringOver: (count) => plural(count, { other: 'Đưa # thay đổi vào' }),
  brought: 'Đã đưa thay đổi vào CV này.',
  upToDate: (name) => `CV này đã có mọi thứ từ “${name}”.`,
  tooLong: 'Gộp cả hai lại thì quá dài cho một CV. Không có gì thay đổi.',
  alone:
    'CV này chưa liên kết với CV nào. CV liên kết, cho một công việc hoặc bằng ngôn ngữ khác, bắt đầu là một bản sao: những gì bạn sửa ở đây có thể đưa sang đó, còn câu chữ riêng của nó vẫn giữ nguyên.',
  follows: 'Cập nhật theo',
  inTrash: 'CV mà CV này cập nhật theo đang ở trong thùng rác. Hãy khôi phục hoặc ngừng cập nhật.',
  notHere: 'CV mà CV này cập nhật theo không có trên thiết bị này hay trong tài khoản này.',
  followers: (count) => plural(count, { other: '# CV cập nhật theo CV này:' }),
  current: 'Đã cập nhật',
  line: 'Dòng này trong mọi CV liên kết',
  lineHint: 'Hãy đặt con trỏ vào một ô để xem nội dung của ô đó trong mọi CV liên kết.',
  statuses: {
    main: 'CV chính',
    follows: 'Theo CV chính',
    own: 'Câu chữ riêng',
    'only-here': 'Chỉ có trong CV này',
    'out-of-date': 'Chưa cập nhật',
    held: 'Câu chữ riêng, CV chính đã thay đổi sau đó',
    missing: 'Không có trong CV này',
  },
  emptyLine: 'Trống',
  everywhere: 'Dùng ở mọi CV',
  followAgain: 'Cập nhật lại theo CV chính',
  takeThere: 'Thay bằng câu chữ của CV chính',
  sent: (name) => `Đã thêm vào “${name}”.`,
  sentTo: (count) => plural(count, { other: 'Đã thay đổi # CV.' }),
  notSent: 'Không sửa được CV kia nên không có gì thay đổi. Hãy mở ra để xem lý do.',
  ownTitle: 'Chỉ có trong CV này',
  ownHint:
    'Những gì bạn đã thay đổi, thêm hoặc bỏ ở đây. Chúng vẫn giữ nguyên khi CV chính thay đổi.',
  noneOwn: 'Mọi thứ ở đây đều theo CV chính.',
  sendToMain: 'Thêm vào CV chính',
  putBack: 'Thêm lại',
  heldTranslation: 'Bản dịch chưa cập nhật',
  original: (name) => `Bản gốc trong “${name}”`,
  propose: 'Lấy gợi ý bản dịch',
  proposing: 'Đang dịch…',
  proposal: 'Bản dịch gợi ý',
  useProposal: 'Dùng bản dịch này',
  notProposed:
    'Mô hình AI không trả về bản dịch nào kiểm tra được cho dòng này. Hãy tự viết bản dịch.',
  stop: 'Ngừng cập nhật',
  stopped: (name) => `CV này không còn cập nhật theo “${name}”.`,
}
