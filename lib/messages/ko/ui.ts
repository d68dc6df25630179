import type { ui as english } from '../en/ui'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the controls themselves, in Korean. */
export const ui: typeof english = {
  close: '닫기',
  skipToContent: '본문으로 건너뛰기',
  clear: '지우기',
  dismiss: '닫기',
  notices: '메시지',
  notFetched: '불러오지 못했어요. 사라진 내용은 없어요. 연결을 확인하고 다시 시도하세요.',
  fetching: '다시 불러오는 중…',
  tryAgain: '다시 시도',
  required: '필수',
  move: (name) => `옮기기: ${name}`,
  moveHelp:
    'Enter를 누르고 화살표 키로 옮긴 다음 다시 Enter를 누르세요. 취소하려면 Esc를 누르세요. 클릭하거나 누르면 한 칸씩 위나 아래로 옮길 수 있어요.',
  moveUp: '위로 옮기기',
  moveDown: '아래로 옮기기',
  lifted: (position, count) => `집었어요. ${number(count)}개 중 ${number(position)}번째.`,
  moved: (position, count) => `${number(count)}개 중 ${number(position)}번째.`,
  dropped: (position, count) => `옮겼어요. ${number(count)}개 중 ${number(position)}번째.`,
  cancelled: '옮기기를 취소했어요.',
  formatting: '서식',
  bold: '굵게',
  italic: '기울임',
  link: '링크',
  linkAddress: '웹 주소, 이메일, 전화번호',
  linkApply: '링크 넣기',
  linkRemove: '링크 삭제',
  linkRefused: 'PDF에서는 웹(https), 이메일, 전화번호 링크만 열 수 있어요.',
  fieldFull: (limit) =>
    plural(limit, {
      other: '입력란에는 #자까지 넣을 수 있어서 들어가지 않아요. 사라진 내용은 없어요.',
    }),
}
