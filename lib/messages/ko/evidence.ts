import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { plural } = formatters('ko')
const anyOf = new Intl.ListFormat('ko', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion, in Korean. */
export const evidence: typeof english = {
  from: '이력서에 있는 내용:',
  more: (count) => plural(count, { other: '인용문 #개 더보기' }),
  leadsTo: {
    preview: '미리보기에서 보기',
    field: '이 텍스트로 이동',
    cv: '이 이력서 열기',
  },
  notSaid: (words) =>
    `이력서에 ${anyOf.format(words.map((one) => `“${one}”`))} 내용이 없어요. 사실인가요?`,
  notSaidAll: '이력서에 없는 내용이 들어 있어요. 사실인가요?',
  fromAd: (words) =>
    `이 말은 채용 공고에서 왔어요: ${words.map((one) => `“${one}”`).join(', ')}. 본인에게 맞나요?`,
  adMark: '채용 공고에서',
  isTrue: '네, 사실이에요.',
  notRead: '검수되지 않았어요. 이력서와 비교해 보세요.',
  checking: '대조 중…',
  backed: (count) => plural(count, { other: '이력서에 근거 있음 #개' }),
  asked: (count) => plural(count, { other: '사실 확인 필요 #개' }),
  blocked: (count) => plural(count, { other: '차단됨 #개' }),
  unread: (count) => plural(count, { other: '검수하지 못함 #개' }),
}
