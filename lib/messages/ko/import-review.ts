import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the review of an imported file, in Korean. */
export const importReview: typeof english = {
  title: '가져오기 검토',
  heading: (name) => `검토: ${name}`,
  pasted: '붙여넣은 텍스트',
  onThisDevice: '이 기기에서 읽었어요. 파일은 어디에도 전송되지 않아요.',
  stages: {
    opening: '파일 여는 중',
    reading: '페이지 읽는 중',
    understanding: '섹션별로 나누는 중',
  },
  pageOf: (done, of) => `${number(of)}페이지 중 ${number(done)}페이지`,
  cancel: '읽기 중지',
  back: '나중에 마무리',
  discard: '버리기',
  discarded: (name) => `버렸어요: ${name}. 원본 파일은 그대로예요.`,
  create: '이력서 만들기',
  moreActions: '다른 작업',
  addToExisting: '기존 이력서에 추가…',
  undo: '실행 취소',
  redo: '다시 실행',
  counts: (unsure, unplaced) =>
    [
      unsure === 0 ? '확인할 내용 없음' : plural(unsure, { other: '#개 확인 필요' }),
      unplaced === 0 ? '남은 줄 없음' : plural(unplaced, { other: '남은 줄 #줄' }),
    ].join(' · '),
  nothingStored: '“이력서 만들기”를 누르기 전에는 이력서가 만들어지지 않아요.',
  moreFiles: (count) => plural(count, { other: '검토할 파일 #개 더 있음' }),
  tabOnly: {
    blocked:
      '브라우저가 저장을 허용하지 않아서, 이 검토 내용은 탭을 닫기 전까지 이 탭에만 있어요. 아직 사라진 내용은 없어요. 떠나기 전에 이력서를 만들고 다운로드하세요.',
    full: '기기의 저장 공간이 부족해서, 최근 검토 내용이 이 탭에만 있어요. 아직 사라진 내용은 없어요. 이력서를 만들고 다운로드하거나 공간을 확보하세요.',
    failed:
      '지금은 저장할 수 없어서, 최근 검토 내용이 이 탭에만 있어요. 아직 사라진 내용은 없고, 자동으로 계속 시도해요.',
  },
  tabs: '보기',
  fields: '입력란',
  page: '페이지',
  pageLabel: (page) => `파일의 ${number(page)}페이지`,
  textLabel: '파일의 텍스트',
  pageFailed: '여기에 페이지를 표시할 수 없어요. 입력란에는 모두 들어 있어요.',
  checkThis: '확인 필요',
  nextToCheck: '다음 확인 항목',
  looksRight: '맞아요',
  valueMenu: (field) => `${field}: 더보기`,
  moveTo: '옮기기',
  moveElsewhere: '다른 곳…',
  lettersToHeadline: (letters) => `“${letters}” 부분을 한 줄 소개로 옮기기`,
  splitHere: '여기에서 새 항목 시작',
  drop: '삭제',
  dropped: (text) => `삭제했어요: “${text}”`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: 더보기`,
  joinPrevious: '이전 항목과 합치기',
  moveEntry: '다른 섹션으로 옮기기',
  dropEntry: '항목 삭제',
  entry: (at) => `항목 ${number(at)}`,
  sectionMenu: (name) => `${name}: 더보기`,
  sectionIs: '이 섹션의 종류',
  dropSection: '섹션 삭제',
  sectionTitle: '제목',
  addField: '입력란 추가',
  addEntry: '항목 추가',
  ownSection: '맞춤 섹션',
  details: '세부 정보',
  profiles: '온라인 프로필',
  unplaced: (count) => plural(count, { other: '남은 줄 #줄' }),
  unplacedHint: '아직 어느 입력란에도 없어서 이력서에 들어가지 않아요.',
  putIn: '입력란에 추가…',
  dropLine: '삭제',
  droppedTitle: (count) => plural(count, { other: '#개 삭제됨' }),
  bringBack: '복원',
  help: {
    ask: 'AI로 이 줄들 정리하기',
    hint: (model) =>
      `이 줄들과 앞뒤 줄, 항목 이름이 전송돼요. 받는 곳: ${model}. 이름이나 연락처로 인식된 줄, 삭제한 줄, 파일 자체는 전송되지 않아요.`,
    yourModel: '내 AI 모델',
    stop: '중지',
    stages: {
      waiting: '시작 대기 중',
      reading: '읽는 중',
      drafting: '들어갈 자리를 찾는 중',
      checking: '답변 확인 중',
    },
    stay: '1분쯤 걸릴 수 있어요. 끝날 때까지 아무것도 변경되지 않아요. 이 검토 화면을 떠나면 중지돼요.',
    placed: (count) =>
      plural(count, {
        other:
          '파일에 있는 말 그대로 #개를 추가하고 “확인 필요”로 표시했어요. 실행 취소할 수 있어요.',
      }),
    unchanged: '변경된 내용은 없어요.',
    nothing:
      'AI 모델이 이 줄들에 맞는 입력란을 찾지 못했어요. 변경된 내용은 없어요. 직접 추가하세요.',
  },
  placeTitle: '어디에 들어가나요?',
  section: '섹션',
  newSection: (name) => `${name}(새 섹션)`,
  entryLabel: '항목',
  newEntry: '새 항목',
  field: '입력란',
  place: '여기로 옮기기',
  cutTitle: '내용이 다 들어가지 않아요',
  cutText: '이력서에 담을 수 있는 양을 넘어서 다음 텍스트가 빠져요:',
  createAnyway: '빼고 만들기',
  keepLooking: '검토로 돌아가기',
  tooLarge:
    '이력서 하나에 담을 수 있는 양보다 많아요. 사라진 내용은 없어요. 필요 없는 내용을 삭제하고 다시 시도하세요.',
  created: '이력서를 만들었어요.',
  nextFile: '다음 파일',
  pairTitle: '기존 이력서에 추가',
  whichCv: '추가할 이력서',
  noCv: '이 기기에 아직 이력서가 없어요.',
  nothingNew: '이 이력서에 이미 모두 있어요.',
  pairHint:
    '새 내용은 선택되어 있어요. 기존 텍스트를 바꾸는 내용은 선택되어 있지 않으니, 원하는 것만 선택하세요.',
  adds: '추가',
  changes: '기존 텍스트 변경',
  apply: (count) => plural(count, { other: '#개 추가' }),
  applied: '추가했어요. 실행 취소할 수 있어요.',
  notApplied: '그사이 이력서가 변경되어 추가하지 않았어요. 목록을 다시 확인하세요.',
  failedTitle: (name) => `읽지 못했어요: ${name}`,
  failures: {
    empty: '빈 파일이에요. 만든 프로그램에서 다시 저장한 다음 시도하세요.',
    'wrong-type':
      '이름과 다른 종류의 파일이거나 읽을 수 없는 형식이에요. PDF, Word(docx), OpenDocument, RTF, 웹페이지, Markdown, 텍스트를 읽을 수 있어요.',
    'legacy-word':
      '옛 Word 파일(doc)이에요. Word나 LibreOffice에서 열어 docx나 PDF로 저장한 다음 다시 시도하세요.',
    macros:
      '매크로가 들어 있어요. 매크로 파일은 열지 않아요. docx나 PDF로 저장한 다음 다시 시도하세요.',
    'too-large':
      '10MB보다 크거나, 압축을 풀면 훨씬 커지거나, 이력서라고 보기에는 텍스트가 너무 많아요. 그림 없이 이력서만 저장하거나 텍스트를 붙여넣으세요.',
    'too-long': '50페이지가 넘어요. 이력서 페이지만 저장한 다음 다시 시도하세요.',
    password: '비밀번호로 보호되어 있어요. 비밀번호 없이 저장한 다음 다시 시도하세요.',
    'no-text':
      '스캔본이나 사진이에요. 그림 속 텍스트는 읽을 수 없어요. 이력서를 쓴 프로그램에서 PDF로 내보내거나, 문자 인식(OCR)을 거친 텍스트를 붙여넣으세요.',
    damaged: '파일이 불완전하거나 손상되었어요. 다시 다운로드하거나 복사해서 시도하세요.',
    unsafe:
      '공격에만 쓰이는 내용이 들어 있어서 열지 않았어요. 다른 프로그램으로 다시 저장하거나 텍스트를 붙여넣으세요.',
    'no-resume': '읽을 수는 있지만 이력서로 보이는 내용이 없어요.',
    'gave-up':
      '읽는 데 시간이나 메모리가 너무 많이 들어서 중지했어요. 새 PDF로 저장하거나 텍스트를 붙여넣으세요.',
  },
  nothingLost: '변경되거나 사라진 내용은 없어요. 파일은 그대로예요.',
  tryAgain: '다시 시도',
  chooseOther: '다른 파일 선택',
  toDashboard: '내 이력서로 돌아가기',
  stoppedTitle: '가져오기를 중지했어요',
  stopped: '파일을 읽지 않았어요. 변경된 내용은 없어요.',
  goneTitle: '진행 중인 가져오기가 없어요',
  gone: '파일을 선택해서 시작하세요. 찾고 있는 가져오기는 이미 이력서가 되었거나, 버렸거나, 다른 브라우저에 있거나, 이 브라우저에 저장되지 못했을 수 있어요. 원본 파일은 그대로예요.',
}
