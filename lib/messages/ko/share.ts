import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('ko')

export const share: typeof english = {
  title: '공유 링크',
  intro:
    '링크가 있는 사람은 누구나 이 문서의 페이지를 텍스트와 PDF로 열 수 있어요. 비밀번호를 설정하면 비밀번호도 알아야 해요. 링크는 언제든지 끝낼 수 있어요.',
  signUp: '계정 만들기',
  loading: '링크를 불러오는 중…',
  newLink: '새 링크',
  yourLinks: '내 링크',
  forWhom: '받는 사람 (선택)',
  forWhomHint: '나에게만 보여요. 받는 사람마다 링크를 따로 만들면 누가 봤는지 알 수 있어요.',
  shows: '페이지에 표시할 내용',
  newest: '항상 최신 버전',
  asItIsNow: '지금 상태의 문서',
  withResume: '이 커버레터의 이력서와 함께',
  create: '링크 만들기',
  limitReached: '링크가 100개 있어요. 계정의 최대 개수예요. 먼저 하나를 끝내 주세요.',
  unnamed: '이름 없는 링크',
  views: (count) => plural(count, { other: '조회 #회' }),
  downloads: (count) => plural(count, { other: '다운로드 #회' }),
  created: (date) => `${date} 생성`,
  until: (date) => `${date}까지 유효`,
  ended: (date) => `${date} 종료`,
  fixed: '고정 버전',
  hasPassword: '비밀번호 있음',
  qrCode: 'QR 코드',
  settings: '설정',
  end: '링크 끝내기',
  endQuestion: '이 링크를 끝낼까요? 링크가 있는 모든 사람에게 페이지가 바로 사라져요.',
  keep: '유지',
  hasEnded: '링크를 끝냈어요',
  offerDownload: 'PDF 다운로드 허용',
  offerDownloadHint: '허용하지 않아도 페이지에 보이는 내용은 읽고 복사할 수 있어요.',
  allowComments: '댓글 허용',
  allowCommentsHint:
    '이 링크가 있는 사람은 누구나 댓글을 달고 다른 표현을 제안하고, 이 링크로 달린 댓글을 모두 볼 수 있어요. 읽기 쉬운 주소의 페이지에는 댓글이 없어요.',
  hasComments: '댓글 있음',
  askPassword: '비밀번호 요구',
  password: '새 비밀번호',
  passwordHint: '4자 이상. 지금 비밀번호를 유지하려면 비워 두세요.',
  passwordMissing: '4자 이상의 비밀번호를 입력해 주세요.',
  lastDay: '마지막 날',
  lastDayHint: '끝이 없는 링크로 하려면 비워 두세요.',
  leaveOut: '페이지와 PDF에서 빼기',
  contacts: { phone: '전화', email: '이메일', address: '도로명과 우편번호' },
  slug: '읽기 쉬운 주소 (선택)',
  slugHint:
    '검색 엔진에서 페이지를 찾을 수 있게 돼요. 영문 소문자 a–z, 숫자, 하이픈. 이전 주소는 30일 더 쓸 수 있어요.',
  slugTaken: '이미 쓰이는 주소예요. 다른 주소를 시도해 주세요.',
  slugWrong: '영문 소문자 a–z, 숫자, 하이픈으로 3–60자를 써 주세요.',
  slugWithPassword:
    '비밀번호가 있는 페이지에는 읽기 쉬운 주소를 쓸 수 없어요. 하나를 선택해 주세요.',
  save: '저장',
  saved: '링크를 저장했어요',
}
