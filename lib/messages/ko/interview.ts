import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the screen that prepares an interview, and of the stories told there, in Korean. */
export const interview: typeof english = {
  title: '면접 준비',
  heading: (job) => (job === '' ? '면접 준비' : `면접: ${job}`),
  questionsTab: '질문',
  storiesTab: '경험담',
  prepare: '면접 준비하기',
  chooseCv: {
    title: '어떤 이력서로 지원하나요?',
    text: '지원할 이력서를 선택하세요. 공고가 요구하는 것 옆에 이력서의 줄이 표시돼요.',
    none: '이 기기에 아직 이력서가 없어요.',
    create: '이력서 만들기',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { other: '이력서에 있음 #개' }),
      near > 0 && plural(near, { other: '있을 수 있음 #개' }),
      gaps > 0 && plural(gaps, { other: '찾지 못함 #개' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: '이력서에 있음',
    partly: '이력서에 일부 있음',
    gap: '이력서에서 찾지 못함',
  },
  mayAsk: '나올 수 있는 질문',
  aboutCv: '이력서에 대한 질문',
  noneAboutCv: '경력을 날짜와 함께 이력서에 추가하면 그에 대한 질문이 여기에 표시돼요.',
  usual: '자주 나오는 질문',
  mention: '이야기할 수 있는 내용',
  findMore: 'AI로 질문 더 찾기',
  findAgain: '질문 다시 찾기',
  modelHint: 'AI 모델은 질문과 인용문을 고를 뿐, 직접 쓰지 않아요.',
  chosenBy: (model) =>
    `일부 질문을 고른 모델: ${model}. 인용문은 모두 본인의 글이나 채용 공고에서 왔어요.`,
  noMore: 'AI 모델이 확인할 수 있는 질문을 찾지 못했어요.',
  stories: '내 경험담',
  storiesHint:
    '일하면서 겪은 순간을 본인의 말로 적어요. 이력서나 공유 링크에는 절대 들어가지 않고, AI 모델로 전송되지도 않아요. 백업, JSON 파일, 면접 자료에만 들어 있어요.',
  writeStory: '경험담 쓰기',
  chooseStory: '경험담 선택',
  noStories: '아직 경험담이 없어요. 여기나 질문 옆에서 써 보세요.',
  searchStories: '경험담 검색',
  noneFound: '이 단어가 있는 경험담이 없어요.',
  untitledStory: '제목 없는 경험담',
  fields: {
    title: { label: '제목', example: '예: 펌프가 멈춘 밤' },
    situation: { label: '상황', example: '언제 어디서, 무슨 일이 있었나요?' },
    task: { label: '과제', example: '무엇을 해야 했나요?' },
    action: { label: '행동', example: '차례대로 무엇을 했나요?' },
    result: { label: '결과', example: '어떻게 됐나요?' },
  },
  done: '완료',
  deleteStory: '경험담 삭제',
  storyDeleted: '경험담을 삭제했어요',
  lines: '이력서의 줄',
  linesHint: '이 줄에 대한 질문에 이 경험담이 표시돼요.',
  addLine: '줄 추가',
  searchLines: '이력서 검색',
  noLineFound: '이력서에 이 단어가 있는 줄이 없어요.',
  lineGone: '이제 이력서에 없는 줄',
  untie: (line) => `빼기: ${line}`,
  notForThis: (story) => `이 질문에서 빼기: ${story}`,
  keptIn: (cv) => `경험담은 이 이력서의 원본인 “${cv}” 이력서에 저장돼요.`,
  onlyHere: '이 이력서에만 있음:',
  moveToMaster: '모든 버전에 사용',
  making: 'PDF 만드는 중…',
  sheet: {
    fileName: '면접',
    story: (name) => `경험담: ${name}`,
  },
}
