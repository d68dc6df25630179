import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('vi')

/** Messages of the search for the CVs and bullet points that match a job description, in Vietnamese. */
export const match: typeof english = {
  open: 'Tìm CV phù hợp công việc',
  title: 'Tìm CV phù hợp với công việc',
  hint: 'Hãy dán mô tả công việc để xem CV và gạch đầu dòng nào của bạn phù hợp. “Tìm phần phù hợp” so sánh từ ngữ ngay trên thiết bị này. Không gửi gì đi cả.',
  label: 'Mô tả công việc',
  find: 'Tìm phần phù hợp',
  finding: (read, of) => `Đang đọc ${number(read)} trên ${number(of)} CV…`,
  comparing: 'Đang so sánh…',
  findByMeaning: 'Tìm theo nghĩa bằng AI',
  meaningHint: (model) =>
    `Tìm cả những đoạn nói cùng ý bằng lời khác. Gửi mô tả công việc, và những gì đã thay đổi trong CV ở tài khoản của bạn từ lần trước, đến ${model}. Tên và thông tin liên hệ của bạn không được gửi.`,
  stop: 'Dừng',
  stages: {
    waiting: 'Đang chờ bắt đầu…',
    reading: 'Đang đọc mô tả công việc…',
    drafting: 'Đang đọc những thay đổi trong CV của bạn…',
    checking: 'Đang so sánh…',
  },
  byMeaning: 'Tìm theo nghĩa, phù hợp nhất trước. Từ ngữ có thể khác.',
  noMeaning: 'Hiện không tìm theo nghĩa được.',
  unnamed: 'CV trong tài khoản của bạn',
  byWords: 'Tìm theo từ ngữ. Mô tả công việc cũng có những từ được đánh dấu.',
  cvs: 'CV',
  answers: (shown) => plural(shown, { other: 'Tìm thấy # yêu cầu' }),
  noDemands: 'Không tìm thấy yêu cầu nào trong mô tả công việc này để so với CV của bạn.',
  bullets: 'Gạch đầu dòng',
  noBullets: 'Không có gạch đầu dòng nào phù hợp với mô tả công việc này.',
  inCv: (name) => `Trong “${name}”`,
  inUnnamedCv: 'Trong một CV ở tài khoản của bạn',
  andMore: (count) => plural(count, { other: 'và # CV nữa' }),
  noCvs: 'Không có CV nào trên thiết bị này đọc được.',
  noCvsInAccount: 'Tài khoản của bạn chưa có CV nào để so sánh.',
  failed: 'Không đọc được CV của bạn. Không có gì bị mất. Hãy thử lại.',
  unread: {
    empty: 'Chưa có nội dung. Hãy dán mô tả công việc.',
    'too-short': 'Nội dung này quá ngắn. Hãy dán toàn bộ mô tả công việc.',
    'too-long': 'Nội dung này quá dài. Mỗi lần hãy dán một mô tả công việc.',
  },
}
