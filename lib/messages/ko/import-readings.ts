import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('ko')

/** Messages of the review of an imported file about reading it in another way, in Korean. */
export const importReadings: typeof english = {
  readAnotherWay: '다른 방식으로 읽기',
  offer:
    '항목이 뒤섞였거나 빠졌나요? 이 파일을 다른 방식으로 읽을 수 있어요. 실행 취소도 가능해요.',
  at: (at, of) => `${number(of)}가지 방식 중 ${number(at)}번째.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    plural(now, { other: `${section}: 항목 ${number(before)}개 → #개` }),
  leftOver: (now, before) => plural(now, { other: `남은 줄 ${number(before)}줄 → #줄` }),
  values: (count) => plural(count, { other: '입력란 #개가 달라요.' }),
  lost: (count) =>
    plural(count, {
      other: '변경한 내용 중 #건은 여기에 들어갈 자리가 없어요. 실행 취소하면 다시 나타나요.',
    }),
  same: '열을 그곳에 두어도 달라지지 않아요. 다른 위치를 시도해 보세요.',
  failed: '파일을 다시 읽지 못했어요. 변경된 내용은 없어요. 다시 시도하세요.',
  markColumn: '날짜 열 표시',
  columnHint: '날짜와 옆 텍스트 사이에 선을 두세요. 슬라이더를 쓰거나 페이지를 누르면 돼요.',
  columnPlace: '선',
  columnAt: (percent) => `왼쪽에서 ${number(percent)}%`,
  readWithColumn: '다시 읽기',
  reading: '읽는 중…',
  cancel: '취소',
}
