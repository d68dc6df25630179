import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Formats "2 CVs and 1 letter"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { other: '이력서 #개' })
  const letters = plural(letter, { other: '커버레터 #개' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes}, ${letters}`
}

/** Messages of the dashboard, in Korean. */
export const dashboard: typeof english = {
  title: '내 이력서',
  home: 'Vitae, 홈으로',
  lists: { label: '페이지', cvs: '이력서', applications: '지원' },
  newCv: '새 이력서',
  openFile: '파일 열기',
  search: '내 이력서 검색',
  sortBy: '이력서 정렬',
  sorts: { updated: '최근 편집순', created: '최근 생성순', title: '이름순' },
  searched: {
    all: {
      found: (counts) => `찾음: ${countKinds(counts)}`,
      nothing: (query) => `“${query}” 검색 결과가 없어요.`,
    },
    searching: {
      found: (counts) => `지금까지 찾음: ${countKinds(counts)}`,
      nothing: (query) => `모든 이력서와 커버레터에서 “${query}” 검색 중…`,
    },
    device: {
      found: (counts) => `이 기기에서 찾음: ${countKinds(counts)}`,
      nothing: (query) =>
        `이 기기에서 “${query}” 검색 결과가 없어요. 계정에만 있는 문서는 지금 검색할 수 없어요. 온라인일 때 다시 시도하세요.`,
    },
  },
  clearSearch: '모든 이력서 보기',
  loading: '이력서를 불러오는 중…',
  ofKind: {
    resume: {
      untitled: '제목 없는 이력서',
      newName: '이력서 이름',
      unreadable:
        '이 이력서를 여기에 표시할 수 없어요. 변경된 내용은 없어요. 열어서 이유를 확인하세요.',
      notBrought:
        '계정에서 이 이력서를 가져오지 못했어요. 변경된 내용은 없어요. 온라인일 때 다시 시도하세요.',
      notRenamed:
        '이력서 이름을 변경하지 못했어요. 변경된 내용은 없어요. 열어서 이유를 확인하세요.',
      notCopied:
        '이 이력서를 읽지 못해서 복제하거나 다운로드하지 못했어요. 열어서 이유를 확인하세요.',
    },
    letter: {
      untitled: '제목 없는 커버레터',
      newName: '커버레터 이름',
      unreadable:
        '이 커버레터를 여기에 표시할 수 없어요. 변경된 내용은 없어요. 열어서 이유를 확인하세요.',
      notBrought:
        '계정에서 이 커버레터를 가져오지 못했어요. 변경된 내용은 없어요. 온라인일 때 다시 시도하세요.',
      notRenamed:
        '커버레터 이름을 변경하지 못했어요. 변경된 내용은 없어요. 열어서 이유를 확인하세요.',
      notCopied:
        '이 커버레터를 읽지 못해서 복제하거나 다운로드하지 못했어요. 열어서 이유를 확인하세요.',
    },
  },
  more: (title) => `${title}: 더보기`,
  open: '열기',
  rename: '이름 변경',
  tailor: '공고에 맞추기',
  writeLetter: '커버레터 쓰기',
  letter: '커버레터',
  fileNames: { resume: '이력서', letter: '커버레터' },
  duplicate: '복제',
  copyOf: (title) => `${title} 사본`,
  duplicated: (title) => `만들었어요: ${title}`,
  downloadJson: { resume: 'JSON Resume로 다운로드', letter: 'JSON으로 다운로드' },
  trash: '휴지통으로 이동',
  trashed: (title) => `휴지통으로 옮겼어요: ${title}`,
  notHereYet: '계정에 있음, 아직 이 기기에는 없음',
  notErased: (title) =>
    `“${title}” 문서는 다른 곳에서 변경되어 삭제하지 않았어요. 확인한 다음 다시 삭제하세요.`,
  forJob: (job) => `지원: ${job}`,
  pages: (count) => plural(count, { other: '#페이지' }),
  editedToday: (time) => `오늘 ${time}`,
  editedYesterday: (time) => `어제 ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `${date}에 휴지통으로 이동`,
  trashTitle: '휴지통',
  trashLink: (count) => plural(count, { other: '휴지통(#)' }),
  trashNote: '이력서와 커버레터는 영구 삭제할 때까지 여기에 있어요.',
  trashNoteAccount: '이력서와 커버레터는 모든 기기에서 30일 동안 여기에 있다가 영구 삭제돼요.',
  daysLeft: (count) => (count === 0 ? '오늘 삭제됨' : plural(count, { other: '#일 남음' })),
  trashEmpty: '휴지통이 비어 있어요.',
  backToCvs: '내 이력서로 돌아가기',
  restore: '복원',
  restoreNamed: (title) => `복원: ${title}`,
  restored: (title) => `복원했어요: ${title}`,
  erase: '영구 삭제',
  eraseNamed: (title) => `영구 삭제: ${title}`,
  erased: (title) => `곧 영구 삭제돼요: ${title}`,
  emptyTitle: '첫 이력서를 만들어 보세요',
  emptyText: {
    device: '입력하는 대로 실제 PDF를 볼 수 있어요. 계정은 필요 없고, 쓴 내용은 이 기기에 남아요.',
    tab: '입력하는 대로 실제 PDF를 볼 수 있어요. 지금 이 브라우저에는 저장할 수 없으니, 탭을 닫기 전에 다운로드하세요.',
    account: '입력하는 대로 실제 PDF를 볼 수 있어요. 쓴 내용은 계정과 이 기기에 저장돼요.',
    accountOnly: '입력하는 대로 실제 PDF를 볼 수 있어요. 쓴 내용은 계정에 저장돼요.',
  },
  start: '쓰기 시작',
  importTitle: '내 이력서 가져오기',
  importText:
    'PDF, Word 파일이나 다른 서비스에서 내보낸 파일을 선택하거나, 이 페이지 아무 곳에나 끌어다 놓으세요. 검토를 마치면 이력서가 만들어져요. 파일은 이 기기에서 읽고, 어디에도 전송하지 않아요.',
  chooseFile: '파일 선택',
  pasteText: '텍스트 붙여넣기',
  pasteTitle: '이력서를 텍스트로 붙여넣기',
  pasteLabel: '이력서 텍스트',
  pasteHint: '줄과 제목을 그대로 두세요. 검토를 마치면 이력서가 만들어져요.',
  pasteRead: '텍스트 가져오기',
  waiting: (count) => plural(count, { other: '검토를 기다리는 가져오기가 #건 있어요.' }),
  goOn: '검토',
  startEmpty: '빈 이력서로 시작',
  dropHere: '이력서를 여기에 놓으세요: PDF, Word, 텍스트, LinkedIn, JSON Resume, 백업',
  importing: '파일을 읽는 중…',
  imported: (count) => plural(count, { other: '이력서 #개를 추가했어요' }),
  alreadyHere: (count) =>
    count === 1 ? '이미 있는 이력서예요' : plural(count, { other: '이력서 #개는 이미 있어요' }),
  droppedFile: '끌어다 놓은 파일',
  refusedTitle: (name) => `읽지 못했어요: ${name}.`,
  refused: {
    folder:
      '폴더이거나, 이 브라우저에 읽기 권한이 없어요. 폴더를 열어서 안에 있는 파일을 선택하세요.',
    unreadable: '브라우저가 파일을 이 페이지에 넘겨주지 않았어요. 여기에서 파일을 선택하세요.',
    'too-large': '이력서나 백업이라고 보기에는 너무 커요.',
    'too-many': '백업이라고 보기에는 파일이 너무 많이 들어 있어요.',
    'not-json': 'JSON Resume 파일도, Vitae에서 만든 백업도 아니에요.',
    damaged: '압축 파일이 불완전하거나 손상되었어요. 다시 다운로드하거나 복사해서 시도하세요.',
    password:
      '비밀번호로 보호되어 있어요. 압축을 풀거나 비밀번호 없이 저장한 다음 다시 시도하세요.',
    'nothing-inside': '안에 이력서가 없어요.',
    'not-a-resume': '일부가 JSON Resume 형식과 맞지 않아요:',
    'newer-version':
      '더 새로운 버전의 Vitae에서 만들었어요. 이 페이지를 새로고침해서 최신 버전을 사용하세요.',
  },
  problems: {
    'wrong-type': '값의 종류가 맞지 않음',
    'too-long': '너무 김',
    'too-many': '항목이 너무 많음',
    'too-deep': '단계가 너무 깊음',
    'too-large': '너무 큼',
    'forbidden-key': '허용되지 않는 이름이 있음',
    'not-allowed': '허용되지 않는 값이 있음',
    'newer-version': '더 새로운 버전에서 만듦',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: '파일 전체',
  moreProblems: (count) => plural(count, { other: '외 #곳' }),
  nothingChanged: '내 이력서는 변경되지 않았어요.',
  dismiss: '이 메시지 닫기',
  downloadAll: '이 기기의 문서 모두 다운로드',
  downloadAllHere: '이 탭의 문서 모두 다운로드',
  downloadingAll: '다운로드 준비 중…',
  downloadedAll: (count) => plural(count, { other: '문서 #개를 파일 하나로 다운로드했어요' }),
  downloadFailed: '파일을 만들지 못했어요. 사라진 내용은 없어요. 잠시 후 다시 시도하세요.',
  onThisDevice: '이 기기에 있음',
  inThisTab: '이 탭에만 있음',
  inAccount: '계정에 있음',
  inAccountText:
    '이력서는 쓰는 대로 이 기기에 저장되고 계정으로 전송되어, 모든 기기에서 볼 수 있어요. 아직 계정에 없는 내용이 있으면 맨 윗줄에 표시돼요.',
  accountOffer: '계정이 있으면 모든 기기에서 이력서와 이전 버전을 볼 수 있어요.',
  createAccount: '계정 만들기',
  onlyHere: (count) => plural(count, { other: '문서 #개가 이 기기에만 있어요' }),
  leftBehind:
    '로그아웃했어요. 브라우저 저장 공간이 응답하지 않아서, 이력서가 이 기기에 남아 있을 수 있어요. 다른 사람도 쓰는 기기라면 Vitae 탭을 모두 닫고 브라우저 설정에서 이 사이트의 데이터를 삭제하세요.',
  settings: '설정',
  theme: '테마',
  themes: { system: '기기 설정', light: '라이트', dark: '다크' },
  timeZone: '시간대',
  deviceTimeZone: (name) => `기기와 동일(${name})`,
}
