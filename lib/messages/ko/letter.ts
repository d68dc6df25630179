import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the editor of cover letters, in Korean. */
export const letter: typeof english = {
  navigation: '커버레터 구성',
  parts: { letter: '본문', basics: '보내는 사람' },
  form: '커버레터 쓰기',
  documentMenu: (title) => `${title}: 이름 변경, 전환, 더보기`,
  openCv: '연결된 이력서 열기',
  allDocuments: '모든 이력서와 커버레터',
  recipientTitle: '받는 사람',
  recipient: {
    name: { label: '이름', example: '예: 김서연 채용팀장님' },
    organization: { label: '회사' },
    address: { label: '주소' },
    email: { label: '이메일' },
  },
  letterTitle: '본문',
  date: { label: '날짜' },
  subject: { label: '제목', example: '예: 야간 간호사 지원, 공고 번호 2041' },
  opening: { label: '첫인사' },
  closing: { label: '끝인사', example: '아래에 이름이 추가돼요.' },
  paragraphs: '문단',
  paragraph: (at) => `문단 ${number(at)}`,
  addParagraph: '문단 추가',
  paragraphKeys: (modifier, alt) => `Enter 문단 추가 · ${modifier} B 굵게 · ${alt} ↑ ↓ 순서 변경`,
  senderHint: '이 커버레터를 만들 때 이력서에서 복사했어요. 여기에서 바꿔도 이력서는 그대로예요.',

  help: {
    title: 'AI 제안',
    hint: '어떤 문장을 넣을지는 직접 골라요.',
    ask: '문장 제안 받기',
    askAgain: '다른 문장 제안 받기',
    putAway: '모두 거절',
    stop: '중지',
    stages: {
      sending: '최근 변경 내용을 계정에 저장하는 중…',
      waiting: '시작 대기 중…',
      reading: '읽는 중…',
      drafting: '문장을 쓰는 중…',
      checking: '문장마다 이력서와 대조하는 중…',
      verifying: '이력서에서 근거를 찾는 중…',
    },
    claimsNothing: '나에 관한 주장이 없는 문장',
    take: '커버레터에 추가',
    takeAll: (count) => plural(count, { other: '확인이 필요 없는 #개 추가' }),
    taken: '추가됨',
    leans: '앞 문장을 가리켜요. 그 문장을 먼저 추가하세요.',
    leftOut: '커버레터에 없는 문장을 가리키는 문장은 추가하지 않았어요.',
    nothing: 'AI 모델이 제안할 만한 문장을 쓰지 못했어요. 커버레터는 변경되지 않았어요.',
    held: (count) => plural(count, { other: '이력서에 근거가 없는 문장 #개를 차단했어요.' }),
    dropped: (count) =>
      plural(count, {
        other: '문장 #개를 뺐어요: 중복되거나, 너무 길거나, 상투적이거나, 주소가 들어 있어요.',
      }),
  },

  evidence: {
    title: '이력서와 대조',
    hint: '입력을 멈추면 이력서에 없는 숫자, 이름, 기술, 직함, 학위를 찾아요. 그래도 커버레터는 언제든지 보낼 수 있어요.',
    allShown: (count) => plural(count, { other: '문장 #개가 이력서에 근거가 있어요.' }),
    claimsNothing: '아직 이 커버레터에는 나에 관한 주장이 없어요.',
    nothingMissing: '이력서에 없는 숫자, 이름, 기술, 직함, 학위를 찾지 못했어요.',
    unchecked: (count) =>
      plural(count, {
        other: '문장 #개를 대조하지 못했어요. 너무 길거나, 대조할 수 없는 언어예요.',
      }),
    some: (count) => plural(count, { other: '문장 #개가 이력서에 근거가 없어요.' }),
    marked: (count) => plural(count, { other: '이력서에 근거가 없는 문장 #개' }),
    nothing: '아직 대조할 내용이 없어요. 문장을 써 보세요.',
    noCv: '이 커버레터의 이력서가 이 기기에 없어서 대조할 수 없어요.',
    number: (words) => `“${words}”의 숫자가 이력서에 없어요.`,
    more: (count) => plural(count, { other: '외 #건.' }),
    confirm: '네, 사실이에요',
    confirmed: '사실로 확인했어요. 커버레터와 함께 저장했어요.',
    confirmedCount: (count) => plural(count, { other: '사실로 확인한 문장 #개' }),
  },
}
