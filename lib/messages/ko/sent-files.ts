import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages about PDFs that were sent for an application, in Korean. */
export const sentFiles: typeof english = {
  title: '보낸 파일',
  none: '이력서나 커버레터를 보낼 때 PDF를 여기에 보관하세요. 나중에 무엇을 바꾸든 그대로 남아요.',
  kinds: { resume: '이력서', letter: '커버레터' },
  fileNames: { resume: '이력서', letter: '커버레터' },
  sentOn: (day) => `${day}에 보냄`,
  editedSince: {
    resume: '그 뒤에 이 이력서를 수정했어요.',
    letter: '그 뒤에 이 커버레터를 수정했어요.',
  },
  open: '열기',
  openNamed: (name) => `${name} 열기`,
  download: '다운로드',
  downloadNamed: (name) => `${name} 다운로드`,
  more: (name) => `${name} 더보기`,
  compare: '지금과 비교',
  remove: '이 목록에서 삭제',
  removed: (name) => `삭제됨: ${name}`,
  states: {
    missing: '이 파일은 이 기기에 없어요.',
    missingInAccount:
      '이 파일은 이 기기에 없고, 계정에서도 가져오지 못했어요. 보관한 기기에는 아직 있을 수 있어요.',
    waiting: '지금은 이 기기에만 있어요. 온라인이 되면 계정에 저장돼요.',
    refused: '이 기기에만 있어요. 계정에 이 파일을 저장할 수 없어요.',
    tooMany: '이 기기에만 있어요. 계정에 보낸 파일을 더 저장할 공간이 없어요.',
  },
  tryAgain: '다시 시도',
  viewer: {
    loading: 'PDF를 여는 중…',
    failed: '이 PDF를 표시하지 못했어요. 다운로드는 할 수 있어요.',
    page: (page) => `${number(page)}페이지`,
  },
  comparison: {
    title: (name) => `${name} 및 현재 버전`,
    loading: '비교하는 중…',
    failed: '둘을 비교하지 못했어요. 바뀐 것은 없어요. 다시 시도하세요.',
    gone: '이 PDF를 만든 문서가 더는 없어요. PDF는 그대로 남아요.',
    same: '보냈을 때와 내용이 같아요.',
  },
  mark: {
    action: '보냄으로 표시',
    title: '무엇을 보냈나요?',
    text: '지금 PDF를 만들어 그대로 보관해요.',
    noCv: '이력서 없음',
    noLetter: '커버레터 없음',
    day: '보낸 날짜',
    save: '보낸 파일로 보관',
    saving: 'PDF를 만드는 중…',
    nothing: '아직 이력서나 커버레터가 없어요. 먼저 작성하세요.',
    nothingChosen: '이력서나 커버레터를 선택하세요.',
    noDay: '날짜를 선택하세요.',
    done: (name) => `보낸 파일로 보관함: ${name}`,
  },
  keep: {
    text: '이 PDF를 보낸 지원 내역과 함께 그대로 보관해요.',
    which: '지원',
    another: '새 지원',
    employer: '회사',
    noEmployer: '회사를 입력하세요.',
  },
  failed: {
    'not-set': 'PDF를 만들지 못했어요. 바뀐 것은 없어요. 다시 시도하세요.',
    'not-here':
      '계정에서 이 문서를 가져오지 못했어요. 바뀐 것은 없어요. 온라인일 때 다시 시도하세요.',
    'too-large':
      '이 PDF는 4MB보다 커서 여기에 보관할 수 없어요. 바뀐 것은 없어요. 다운로드해서 직접 보관하세요.',
    'no-room':
      '이 브라우저에 파일을 저장할 공간이 없어요. 바뀐 것은 없어요. 공간을 확보하거나 로그인한 뒤 다시 시도하세요.',
    'not-reached':
      '이 브라우저에 파일을 저장할 수 없고, 계정에도 연결할 수 없어요. 바뀐 것은 없어요. 온라인일 때 다시 시도하세요.',
    refused: '계정에 이 파일을 저장할 수 없어요. 바뀐 것은 없어요. 다운로드해서 직접 보관하세요.',
    'too-many':
      '이 지원에는 보낸 파일이 100개 있어서 더 추가할 수 없어요. 바뀐 것은 없어요. 몇 개를 삭제한 뒤 다시 시도하세요.',
    'no-application': '이 지원을 열지 못했어요. 바뀐 것은 없어요. 다시 시도하세요.',
  },
}
