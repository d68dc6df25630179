import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the screen that fits a CV to a job, in Korean. */
export const tailor: typeof english = {
  title: '공고에 맞추기',
  heading: (job) => (job === '' ? '공고에 맞추기' : `공고에 맞추기: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: '편집으로 돌아가기',
  tabs: '보기',
  jobTab: '공고',
  suggestionsTab: '제안',
  paperTab: '미리보기',
  postingTitle: '어떤 공고에 지원하나요?',
  postingHint:
    '채용 공고 전체를 붙여넣으세요. 이 기기에서 읽고, 직접 요청할 때만 AI 모델로 전송돼요. 공고에 있는 링크는 열지 않아요.',
  postingLabel: '채용 공고',
  postingExample: '여기에 채용 공고를 붙여넣으세요',
  chooseFile: '텍스트 파일 선택',
  read: '내 이력서와 비교',
  change: '채용 공고 변경',
  unread: {
    empty: '아직 텍스트가 없어요. 채용 공고를 붙여넣으세요.',
    'too-short':
      '이력서와 비교하기에는 텍스트가 너무 짧아요. 채용 공고 전체를 붙여넣으세요. 입력한 텍스트는 그대로 있어요.',
    'too-long':
      '텍스트가 너무 길어요. 페이지의 나머지는 빼고 채용 공고만 붙여넣으세요. 입력한 텍스트는 그대로 있어요.',
    'not-text': '텍스트 파일이 아니에요. 파일을 열어 텍스트를 복사한 다음 여기에 붙여넣으세요.',
  },
  warnings: {
    'hidden-text': '채용 공고에 보이지 않는 문자가 있어서 뺐어요.',
    instructions: (words) =>
      `채용 공고에 AI에게 내리는 지시가 있어요: “${words}”. 일반 텍스트로만 다루고 따르지 않아요.`,
    shortened: (read) => `채용 공고가 아주 길어요. 처음 ${number(read)}자만 읽어요.`,
  },
  demands: '공고가 요구하는 것',
  noDemands: '이 채용 공고에서 요건을 찾지 못했어요. 아래에서 추가할 수 있어요.',
  shown: (count) =>
    count === 0
      ? '이력서에서 찾은 요건이 없어요. 그래도 갖추고 있을 수 있으니 아래 질문에 답해 보세요.'
      : plural(count, {
          other:
            '이력서에서 이 중 #개를 찾았어요. 다른 요건도 갖추고 있을 수 있으니 아래 질문에 답해 보세요.',
        }),
  shownAfter: (count) => plural(count, { other: '수락한 제안을 더하면 #개예요.' }),
  states: {
    present: '이력서에 있음',
    'other-name': '이력서에 다른 말로 있음',
    weak: '더 보여 줄 수 있나요?',
    perhaps: '이력서에 있을 수 있음',
    unsure: '갖추고 있나요?',
    missing: '갖추고 있나요?',
    unread: '아직 확인 안 함',
  },
  otherLanguage:
    '이력서와 이 채용 공고의 언어가 달라요. 다른 언어끼리 비교하려면 AI 모델이 필요해요. AI 모델이 없으면 이름, 연수, 언어 수준만 비교할 수 있어요.',
  niceToHave: '우대 사항',
  soft: '성향·태도',
  quote: '채용 공고 내용',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, { other: '공고에 맞는 경력 최소 #개월' })
      : plural(years, { other: '공고에 맞는 경력 최소 #년' })
  },
  takeOut: '이 목록에서 삭제',
  addLabel: '요건 추가',
  add: '추가',
  groups: { must: '필수 요건', nice: '우대 사항', own: '직접 추가함' },
  perhapsHere: '여기일 수 있어요:',
  isItThis: '이 내용이 맞나요?',
  yes: '예',
  no: '아니요',
  about: (action, words) => `${action}: ${words}`,
  writeUse: '어디에서 썼는지 적기',
  writeFact: '이력서에 적기',
  weakPart: '이력서에 일부가 있어요. 더 쓸 수 있나요?',
  weakListed: '이력서에는 목록에만 있어요. 어디에서 썼나요?',
  weakYears: '연수가 더 있나요?',
  weakDegree: '이력서에는 다른 학위나 교육이 있어요. 이 학위나 그에 준하는 것이 있나요?',
  weakLanguage: '얼마나 잘하나요? 수준을 적으세요.',
  saidYes: '맞다고 답했어요.',
  saidNo: '아니라고 답했어요.',
  saidNoToLine: '이력서의 한 줄에 아니라고 답했어요.',
  changeAnswer: '답변 변경',
  showLine: '미리보기에서 보기',
  moreLines: (count) => plural(count, { other: '#줄 더보기' }),
  moreAbout: (words) => `“${words}” 자세히`,
  times: (times) => plural(times, { other: '채용 공고에 #번 나와요.' }),
  findEvidence: 'AI로 근거 찾기',
  findEvidenceAgain: '근거 다시 찾기',
  evidenceHint: 'AI 모델은 요건마다 이력서의 내용을 인용해야 해요.',
  quotedBy: (model) => `이력서에서 인용문을 찾은 모델: ${model}.`,
  notReliedOn: 'AI 모델의 인용문을 믿을 수 없어서, 단어로 찾은 결과를 보여 드려요.',
  interview: '면접 준비하기',
  writeLetter: '이 공고의 커버레터 쓰기',
  suggestions: '제안',
  order: '이력서 순서 바꾸기',
  noSuggestions: '이력서의 순서가 이미 이 공고에 맞아요.',
  ownWords: '내가 쓴 텍스트의 순서만 바뀌고, 추가되는 내용은 없어요.',
  was: (place) => `원래 ${number(place)}번째`,
  answers: (words) => `맞는 요건: ${words}`,
  accept: '수락',
  acceptAll: '모두 수락',
  dismiss: '거절',
  accepted: '수락함',
  dismissed: '거절함',
  undo: '실행 취소',
  counts: (all, accepted) =>
    all === 0
      ? '아직 제안 없음'
      : [
          plural(all, { other: '제안 #개' }),
          accepted === 0 ? '아직 수락 안 함' : plural(accepted, { other: '#개 수락함' }),
          accepted === 0 ? '수락하기 전에는 변경되지 않음' : '완료하면 저장됨',
        ].join(' · '),
  finish: '완료',
  finishTitle: '변경 내용 저장',
  keepAs: '저장할 곳',
  asCopy: '새 이력서',
  asSame: '이 이력서',
  copyHint: '원래 이력서는 그대로예요. 새 이력서는 원래 이력서와 채용 공고에 연결되어 있어요.',
  sameHint: '저장하면 수락한 제안이 이 이력서에 추가돼요. 편집기에서 실행 취소할 수 있어요.',
  nameLabel: '새 이력서 이름',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: '저장',
  keepAndWrite: '저장하고 커버레터 쓰기',
  nothingAccepted: '수락한 제안이 없어서 이 이력서에 저장할 내용이 없어요.',
  keptCopy: '새 이력서로 저장했어요',
  keptSame: '이 이력서에 저장했어요',
  changedMeanwhile:
    '그사이 이력서가 변경되어 제안이 더 이상 맞지 않아요. 변경된 내용은 없어요. 다시 검토하세요.',
  tabOnly: {
    blocked:
      '브라우저가 저장을 허용하지 않아서 채용 공고가 이 탭에만 있어요. 끝날 때까지 탭을 열어 두세요.',
    full: '기기의 저장 공간이 부족해서 채용 공고가 이 탭에만 있어요. 공간을 확보하고 탭을 열어 두세요.',
    failed:
      '브라우저가 채용 공고를 저장하지 못해서 이 탭에만 있어요. 탭을 열어 두세요. 자동으로 계속 시도해요.',
  },
  track: '지원 내역으로 관리하기',
  trackHint: '이 채용 공고와 이력서로 지원 내역에 추가해요.',
  forApplication: (job) => `이 이력서가 지원 내역에 기록돼요: ${job}`,
  notNoted: '이력서는 저장했지만 지원 내역에 기록하지 못했어요. 지원 내역에서 직접 선택하세요.',
  otherJob: (job) => `이 이력서를 다른 채용 공고와 비교하고 있어요. 지원 내역의 공고: ${job}`,
  useJob: '지원 내역의 채용 공고 사용',
  jobReplaced: '채용 공고를 바꿨어요',
}
