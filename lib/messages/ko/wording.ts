import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the dialog that improves the wording of one text, in Korean. */
export const wording: typeof english = {
  title: '표현 다듬기',
  open: '표현 다듬기',
  shortcut: '이 텍스트의 표현 다듬기',
  noText: '먼저 글머리 항목이나 소개에 커서를 두세요.',
  text: '현재 텍스트',
  empty: '아직 쓴 내용이 없어요.',
  previous: '이전 글머리 항목',
  next: '다음 글머리 항목',
  ways: {
    rewrite: '다시 쓰기',
    shorten: '줄이기',
    split: '나누기',
    'stronger-verb': '더 강한 동사',
    summarise: '이력서를 바탕으로 쓰기',
  },
  way: '다듬을 방법',
  ask: '제안 받기',
  askAgain: '다른 제안 받기',
  asking: 'AI 모델을 기다리는 중이에요. 최대 20초 걸려요.',
  stop: '중지',
  unchanged: '제안을 선택하기 전에는 변경되지 않아요.',
  checks: '이 기기에서 점검',
  noChecks: '이 텍스트에서 고칠 곳을 찾지 못했어요.',
  none: {
    guest:
      'AI 제안을 받으려면 로그인하고 설정의 AI에서 AI 키를 추가하세요. 나머지 기능은 AI 모델 없이도 쓸 수 있어요.',
    account:
      'AI 제안을 받으려면 설정의 AI에서 AI 키를 추가하세요. 나머지 기능은 AI 모델 없이도 쓸 수 있어요.',
    unknown: '계정에 연결하지 못했어요. 사라진 내용은 없어요. 온라인일 때 다시 시도하세요.',
  },
  signIn: '로그인',
  settings: '설정 열기',
  choices: '제안',
  take: '이 텍스트 사용',
  passes: '이력서에 근거가 있어요. 실제로 한 일과 맞는지 확인하세요.',
  held: (count) => plural(count, { other: '이력서에 근거가 없는 제안 #개를 차단했어요.' }),
  dropped: (count) =>
    plural(count, {
      other: '제안 #개를 뺐어요: 상투적이거나, 핵심 용어가 빠졌거나, 너무 많이 바뀌었어요.',
    }),
  nothing:
    'AI 모델에서 보여 드릴 만한 제안을 받지 못했어요. 텍스트는 변경되지 않았어요. 다른 방법을 선택해 보세요.',
  outdated:
    '그사이 텍스트가 변경되어 제안이 더 이상 맞지 않아요. 변경된 내용은 없어요. 다시 요청하세요.',
  taken: '텍스트를 바꿨어요. 실행 취소할 수 있어요.',
  failed: {
    'not-sent':
      '최근 변경 내용이 아직 계정에 없어서 요청을 보내지 않았어요. 사라진 내용은 없어요. 잠시 후 다시 시도하세요.',
    offline: '오프라인 상태예요. 사라진 내용은 없어요. 온라인일 때 다시 시도하세요.',
    'new-version':
      'Vitae 새 버전이 나왔어요. 페이지를 새로고침하고 다시 시도하세요. 사라진 내용은 없어요.',
    'not-signed-in': '로그아웃되었어요. 로그인하고 다시 시도하세요. 사라진 내용은 없어요.',
    'too-many-requests':
      'AI 요청 여러 건이 이미 진행 중이에요. 1분 뒤에 다시 시도하세요. 변경된 내용은 없어요.',
    other: '문제가 생겼어요. 변경된 내용은 없어요. 잠시 후 다시 시도하세요.',
  },
}
