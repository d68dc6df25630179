import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the search for the CVs and bullet points that match a job description, in Korean. */
export const match: typeof english = {
  open: '공고에 맞는 이력서 찾기',
  title: '공고에 맞는 이력서 찾기',
  hint: '채용 공고를 붙여넣으면 어떤 이력서와 글머리 항목이 공고에 맞는지 볼 수 있어요. “찾기”는 이 기기에서 단어를 비교하고, 아무것도 전송하지 않아요.',
  label: '채용 공고',
  find: '찾기',
  finding: (read, of) => `이력서 ${number(of)}개 중 ${number(read)}개 읽는 중…`,
  comparing: '비교하는 중…',
  findByMeaning: 'AI로 의미 검색',
  meaningHint: (model) =>
    `같은 뜻을 다른 말로 쓴 텍스트도 찾아요. 채용 공고, 그리고 계정의 이력서에서 지난번 이후 바뀐 내용이 전송돼요. 받는 곳: ${model}. 이름과 연락처는 전송되지 않아요.`,
  stop: '중지',
  stages: {
    waiting: '시작 대기 중…',
    reading: '채용 공고를 읽는 중…',
    drafting: '이력서에서 바뀐 내용을 읽는 중…',
    checking: '비교하는 중…',
  },
  byMeaning: '의미로 찾았고, 가장 잘 맞는 순서예요. 쓰인 말은 다를 수 있어요.',
  noMeaning: '지금은 의미 검색을 쓸 수 없어요.',
  unnamed: '계정의 이력서',
  byWords: '단어로 찾았어요. 표시된 단어는 채용 공고에도 있어요.',
  cvs: '이력서',
  answers: (shown) => plural(shown, { other: '요건 #개 찾음' }),
  noDemands: '이 채용 공고에서 이력서와 비교할 요건을 찾지 못했어요.',
  bullets: '글머리 항목',
  noBullets: '이 채용 공고에 맞는 글머리 항목이 없어요.',
  inCv: (name) => `위치: ${name}`,
  inUnnamedCv: '위치: 계정의 이력서',
  andMore: (count) => plural(count, { other: '외 이력서 #개' }),
  noCvs: '이 기기에 읽을 수 있는 이력서가 없어요.',
  noCvsInAccount: '계정에 아직 비교할 이력서가 없어요.',
  failed: '이력서를 읽지 못했어요. 사라진 내용은 없어요. 다시 시도하세요.',
  unread: {
    empty: '아직 텍스트가 없어요. 채용 공고를 붙여넣으세요.',
    'too-short': '텍스트가 너무 짧아요. 채용 공고 전체를 붙여넣으세요.',
    'too-long': '텍스트가 너무 길어요. 채용 공고를 한 번에 하나씩 붙여넣으세요.',
  },
}
