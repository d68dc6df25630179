import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the dashboard about CVs that follow another one, in Korean. */
export const familyList: typeof english = {
  group: (name) => `“${name}” 이력서와 변경 내용을 이어받는 이력서`,
  withoutMain: '같은 이력서의 변경 내용을 이어받는 이력서',
  linked: (name, count) =>
    plural(count, { other: `이력서 #개가 “${name}” 이력서의 변경 내용을 이어받아요.` }),
  mainMissing: (count) =>
    count === 1
      ? '이 이력서가 이어받는 이력서가 여기에 없어요. 휴지통에 있을 수 있어요.'
      : plural(count, {
          other: '이 이력서 #개가 이어받는 이력서가 여기에 없어요. 휴지통에 있을 수 있어요.',
        }),
  stale: (count) => plural(count, { other: '#개는 최신이 아님' }),
  updateAll: '모두 업데이트',
  showAll: (count) => plural(count, { other: '이력서 #개 모두 표시' }),
  outOfDate: (count) => plural(count, { other: '반영할 변경 #건' }),
  updateTitle: (name) => `“${name}”의 변경 내용`,
  updateHint:
    '변경 내용을 반영할 이력서를 선택하세요. 그 이력서에서 바꾸거나 추가하거나 뺀 내용은 그대로 남고, 반영은 실행 취소할 수 있어요.',
  changes: (count) => plural(count, { other: '변경 #건' }),
  see: '변경 내용 보기',
  held: (count) =>
    plural(count, {
      other: '양쪽에서 변경된 줄이 #개 있어요. 선택할 때까지 직접 쓴 내용이 그대로 남아요.',
    }),
  decide: '지금 선택',
  bringInto: (count) => plural(count, { other: '이력서 #개에 반영' }),
  updated: (count) => plural(count, { other: '이력서 #개를 업데이트했어요.' }),
  newLinked: '연결된 새 이력서',
  follow: '다른 이력서에 연결…',
  stop: '이어받기 중지',
  stopped: (name) => `이 이력서는 이제 “${name}” 이력서의 변경 내용을 이어받지 않아요.`,
  notLinked:
    '두 이력서 중 하나를 읽지 못했어요. 변경된 내용은 없어요. 둘 다 열어서 이유를 확인하세요.',
  followTitle: (name) => `“${name}” 이력서를 다른 이력서에 연결`,
  followHint:
    '내용은 바뀌지 않아요. 양쪽에서 같은 줄은 앞으로 변경 내용을 이어받아요. 거기에서 고친 내용을 여기에 반영할 수 있어요.',
  followWhich: '기본 이력서',
  same: (count) => plural(count, { other: '같은 줄이 #개 있어요' }),
  differ: (count) => plural(count, { other: '다른 줄 #개는 그대로 남아요' }),
  link: '연결',
  linkedTo: (name) => `이제 “${name}” 이력서의 변경 내용을 이어받아요.`,
  leaveTitle: (name) => `“${name}” 이력서를 휴지통으로 옮길까요?`,
  leaveText: (count) =>
    plural(count, { other: '이력서 #개가 이 이력서의 변경 내용을 이어받아요. 어떻게 할까요?' }),
  leaveChoices: {
    keep: '그대로 두기',
    promote: '하나를 나머지의 기본 이력서로 만들기',
    trash: '함께 휴지통으로 이동',
  },
  leaveHints: {
    keep: '내용은 바뀌지 않아요. 이 이력서를 복원하면 변경 내용을 다시 이어받아요.',
    promote: '내용은 바뀌지 않아요.',
    trash: '휴지통에서 복원할 수 있어요.',
  },
  promoteWhich: '나머지의 기본 이력서',
}
