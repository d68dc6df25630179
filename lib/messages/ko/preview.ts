import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages of the preview, in Korean. */
export const preview: typeof english = {
  region: 'PDF 미리보기',
  pages: '페이지',
  asText: '텍스트로 된 이력서. 편집하려면 텍스트를 선택하세요.',
  asTextToRead: '텍스트로 된 이력서',
  loading: '미리보기를 준비하는 중…',
  pageNumber: (page, pages) => `${number(page)}/${number(pages)}페이지`,
  tools: '확대/축소',
  zoomIn: '확대',
  zoomOut: '축소',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: '실제 크기로 보기',
  fitWidth: '너비 맞춤',
  tapToEdit: '줄을 누르면 편집할 수 있어요. 두 번 누르면 확대하거나 축소해요.',
  tapToZoom: '두 번 누르면 확대하거나 축소해요.',
  changePhoto: '사진 변경',
  openLink: (url) => `Ctrl 또는 ⌘을 누른 채 클릭해서 열기: ${url}`,
  exampleNote: '예시예요. 입력을 시작하면 사라지고, 이력서에는 들어가지 않아요.',
  tryAgain: '다시 시도',
  paintFailed:
    '이 브라우저가 페이지를 표시하지 못했어요. 입력한 내용은 안전하고, PDF는 다운로드할 수 있어요.',
  failed: {
    'unknown-kind': '아직 인쇄할 수 없는 종류의 문서예요. 입력한 내용은 안전해요.',
    'too-large':
      '이력서가 PDF로 만들기에 너무 길어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 가장 긴 부분을 줄이세요.',
    'font-unavailable':
      '글꼴을 불러오지 못했어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 연결을 확인하고 다시 시도하세요.',
    'layout-failed':
      '마지막 변경 내용을 표시하지 못했어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 마지막 편집을 바꾸거나 실행 취소하세요.',
    'engine-crashed':
      '미리보기가 멈췄어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 다시 시도하세요.',
    'photo-unavailable':
      '사진을 불러오지 못했어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 연결을 확인하고 다시 시도하세요.',
    'deadline-passed':
      '미리보기가 너무 오래 걸렸어요. 입력한 내용은 안전하지만, 미리보기는 최신 상태가 아니에요. 가장 긴 부분을 줄이거나 다시 시도하세요.',
  },
  notPrinted: (place: string) =>
    `“${place}”을(를) 인쇄할 수 없어요. 사라진 내용은 없지만, 미리보기는 최신 상태가 아니에요. 이 텍스트를 바꾸면 미리보기가 돌아와요.`,
  notPrintedHere: '이 텍스트를 인쇄할 수 없어요. 사라진 내용은 없어요. 바꾸면 미리보기가 돌아와요.',
  showText: '텍스트 보기',
  thumbnailFailed: '이 이력서의 미리보기 없음',
}
