import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('vi')
const anyOf = new Intl.ListFormat('vi', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Vietnamese. */
export const evidence: typeof english = {
  from: 'Từ CV của bạn:',
  more: (count) => plural(count, { other: 'Thêm # trích dẫn' }),
  leadsTo: {
    preview: 'hiện trong bản xem trước',
    field: 'đến đoạn này',
    cv: 'mở CV này',
  },
  notSaid: (words) =>
    `CV của bạn không nêu ${anyOf.format(words.map((one) => `“${one}”`))}. Điều này có đúng không?`,
  notSaidAll: 'CV của bạn không nêu hết những điều này. Có đúng không?',
  fromAd: (words) =>
    `Những từ này lấy từ tin tuyển dụng: ${words.map((one) => `“${one}”`).join(', ')}. Có đúng với bạn không?`,
  adMark: 'từ tin tuyển dụng',
  isTrue: 'Có, điều này đúng.',
  notRead: 'Chưa được đối chiếu. Hãy so với CV của bạn.',
  checking: 'Đang kiểm tra…',
  backed: (count) => plural(count, { other: '# có dẫn chứng trong CV' }),
  asked: (count) => plural(count, { other: '# cần bạn xác nhận' }),
  blocked: (count) => plural(count, { other: '# bị chặn' }),
  unread: (count) => plural(count, { other: '# chưa đối chiếu được' }),
}
