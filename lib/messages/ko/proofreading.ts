import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the spelling and grammar check of a CV, in Korean. */
export const proofreading: typeof english = {
  title: '맞춤법 및 문법',
  hint: '영어 맞춤법과 문법을 검사해요. 처음에 8MB 사전을 다운로드해요. 텍스트는 이 기기에만 있어요. 결과는 위의 점검에 포함되지 않아요.',
  start: '맞춤법 및 문법 검사',
  again: '다시 시도',
  stop: '중지',
  fetching: '사전을 다운로드하는 중…',
  reading: '텍스트를 검사하는 중…',
  failed: '사전을 불러오지 못했어요. 이력서는 변경되지 않았어요. 온라인일 때 다시 시도하세요.',
  empty: '아직 검사할 텍스트가 없어요. 먼저 글머리 항목이나 소개를 써 보세요.',
  otherLanguage:
    '영어만 검사할 수 있는데, 이 이력서는 다른 언어로 되어 있어요. 이력서 언어는 디자인에서 바꿀 수 있어요.',
  reader: '다른 탭에서 이 이력서를 편집하고 있어요. 그 탭에서 변경하세요.',
  found: (count) =>
    count === 0 ? '틀린 곳을 찾지 못했어요.' : plural(count, { other: '틀렸을 수 있는 곳 #곳' }),
  advice: '검사가 항상 맞지는 않아요. 어떤 뜻인지는 본인이 가장 잘 알아요.',
  kinds: {
    spelling: '맞춤법',
    repeated: '반복된 단어',
    grammar: '문법',
    choice: '단어 선택',
  },
  misspelled: (words) => `“${words}”: 사전에 없는 단어예요.`,
  repeated: (words) => `“${words}”: 같은 단어가 연달아 두 번 있어요.`,
  article: (words) =>
    `“${words}”: 다음 단어와 맞지 않아요. 영어에서는 모음 소리 앞에 “an”을, 그 밖에는 “a”를 써요.`,
  replaceBy: (replacement) => `바꾸기: “${replacement}”`,
  remove: '삭제',
  leave: '무시',
  leaveWords: (words) => `무시: “${words}”`,
  go: '텍스트로 이동',
  goToWords: (words) => `텍스트로 이동: “${words}”`,
  changed: '변경했어요. 실행 취소할 수 있어요.',
  left: '무시했어요.',
}
