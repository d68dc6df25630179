import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of a CV that follows another one, in Korean. */
export const family: typeof english = {
  changed: (name, count) =>
    `이 이력서는 “${name}” 이력서의 변경 내용을 이어받아요. ${plural(count, {
      other: '아직 여기에 없는 변경이 #건 있어요.',
    })}`,
  see: '변경 내용 보기',
  title: (name) => `“${name}”의 변경 내용`,
  hint: '여기에서 바꾸거나 추가하거나 뺀 내용은 그대로 남아요. 모두 실행 취소할 수 있어요.',
  coming: '새로 이어받을 내용',
  held: '양쪽에서 변경됨',
  heldHint: '선택할 때까지 직접 쓴 내용이 그대로 남아요.',
  here: '이 이력서',
  there: (name) => `“${name}”`,
  keep: '내 내용 유지',
  take: '이 텍스트 사용',
  bringOver: (count) => plural(count, { other: '변경 #건 반영' }),
  brought: '변경 내용을 반영했어요.',
  upToDate: (name) => `“${name}”의 내용이 이 이력서에 모두 있어요.`,
  tooLong: '둘을 합치면 이력서 하나에 담기에는 너무 길어요. 변경된 내용은 없어요.',
  stop: '이어받기 중지',
  stopped: (name) => `이 이력서는 이제 “${name}” 이력서의 변경 내용을 이어받지 않아요.`,
}
