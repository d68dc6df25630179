import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages of the download of several CVs and letters as one file, in Korean. */
export const bulkExport: typeof english = {
  documents: '이력서와 커버레터',
  limit: (max) => `한 번에 최대 ${number(max)}개`,
  selected: (count) => `${number(count)}개 선택됨`,
  selectAll: '모두 선택',
  selectNone: '선택 해제',
  nothingSelected: '이력서나 커버레터를 하나 이상 선택하세요.',
  tooManySelected: (max) =>
    `${number(max)}개까지 선택하세요. 나머지는 나중에 다운로드할 수 있어요.`,
  lettersLeftOut: '커버레터는 제외돼요. 누구인지 항상 드러나기 때문이에요.',
  leave: '이 창을 닫고 계속 작업할 수 있어요. 파일이 준비될 때까지 이 페이지를 떠나지 마세요.',
  ready: '다운로드가 준비됐어요.',
  skipped: (count) => `파일에 없는 문서: ${number(count)}개. 삭제됐거나 만들지 못했어요.`,
  another: '다른 문서 선택',
  notSent:
    '작성한 내용이 아직 모두 전송되지 않아서 파일이 최신 상태가 아닐 수 있어요. 변경 내용은 이 기기에 저장되어 있어요. 잠시 후 다시 시도하세요.',
  notThere:
    '선택한 것 중 일부가 다른 곳에서 삭제되었거나 휴지통으로 이동했어요. 만들어진 파일은 없어요. 선택을 확인하고 다시 시도하세요.',
  tooMany:
    '지난 24시간 동안 준비한 다운로드가 너무 많아요. 사라진 내용은 없어요. 나중에 다시 시도하세요.',
}
