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
  alone:
    '이 이력서는 다른 이력서와 연결되어 있지 않아요. 공고에 맞추거나 다른 언어로 쓰는 연결된 이력서는 사본으로 시작해요. 여기에서 고친 내용을 반영할 수 있고, 따로 쓴 표현은 그대로 남아요.',
  follows: '기본 이력서:',
  inTrash: '이 이력서가 이어받는 이력서는 휴지통에 있어요. 복원하거나 이어받기를 중지하세요.',
  notHere: '이 이력서가 이어받는 이력서는 이 기기에도 이 계정에도 없어요.',
  followers: (count) =>
    plural(count, { other: '이력서 #개가 이 이력서의 변경 내용을 이어받아요:' }),
  current: '최신 상태',
  line: '연결된 모든 이력서의 이 줄',
  lineHint: '입력란에 커서를 두면 연결된 모든 이력서의 내용을 볼 수 있어요.',
  statuses: {
    main: '기본 이력서',
    follows: '이어받음',
    own: '별도 표현',
    'only-here': '이 이력서에만 있음',
    'out-of-date': '최신 아님',
    held: '별도 표현, 이후 기본 이력서 변경됨',
    missing: '이 이력서에 없음',
  },
  emptyLine: '비어 있음',
  everywhere: '모든 이력서에 사용',
  followAgain: '기본 이력서 다시 이어받기',
  takeThere: '기본 이력서 표현으로 바꾸기',
  sent: (name) => `“${name}”에 추가했어요.`,
  sentTo: (count) => plural(count, { other: '이력서 #개를 변경했어요.' }),
  notSent: '다른 이력서를 변경하지 못했어요. 변경된 내용은 없어요. 열어서 이유를 확인하세요.',
  ownTitle: '이 이력서에만 있는 내용',
  ownHint: '여기에서 바꾸거나 추가하거나 뺀 내용이에요. 기본 이력서가 바뀌어도 그대로 남아요.',
  noneOwn: '여기의 모든 내용을 기본 이력서에서 이어받아요.',
  sendToMain: '기본 이력서에 추가',
  putBack: '다시 넣기',
  heldTranslation: '번역이 최신이 아님',
  original: (name) => `“${name}”의 원문`,
  propose: '번역 제안 받기',
  proposing: '번역 중…',
  proposal: '번역 제안',
  useProposal: '이 번역 사용',
  notProposed: 'AI 모델이 확인할 수 있는 번역을 보내지 않았어요. 이 줄은 직접 쓰세요.',
  stop: '이어받기 중지',
  stopped: (name) => `이 이력서는 이제 “${name}” 이력서의 변경 내용을 이어받지 않아요.`,
}
