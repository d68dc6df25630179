import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages about the suggestions of an AI model for a job, in Korean. */
export const wordings: typeof english = {
  title: 'AI 제안',
  guest:
    '소개와 글머리 항목에 AI 제안을 받으려면 로그인하세요. 여기의 나머지 기능은 계정 없이도 쓸 수 있어요.',
  signIn: '로그인',
  notSetUp:
    'AI 모델이 더 나은 표현을 제안할 수 있어요. 아직 설정된 모델이 없어요. 여기의 나머지 기능은 AI 모델 없이도 쓸 수 있어요.',
  settings: 'AI 설정하기',
  hint: '제안마다 이력서와 대조하고, 수락하기 전에는 변경되지 않아요.',
  yourModel: '내 AI 모델',
  strength: '변경 정도',
  strengths: { light: '조금', normal: '보통', bold: '많이' },
  strengthHints: {
    light: '순서를 바꾸고 단어 몇 개를 바꿔요. 최대 40%의 단어가 바뀌어요.',
    normal: '공고에 맞는 점이 더 잘 드러나는 곳을 고쳐 써요. 최대 70%의 단어가 바뀌어요.',
    bold: '자유롭게 고쳐 써요. 제안을 하나씩 꼼꼼히 검토하세요.',
  },
  ask: '제안 받기',
  askAgain: '새 제안 받기',
  sending: '보내는 중…',
  waiting: '시작 대기 중…',
  stages: {
    reading: '채용 공고 읽는 중',
    drafting: '제안 쓰는 중',
    checking: '이력서와 대조하는 중',
    verifying: '이력서에서 근거 찾는 중',
  },
  underWay: '계속 작업하거나 이 페이지를 닫아도 괜찮아요. 요청은 계속 진행돼요.',
  cancel: '중지',
  retry: '다시 시도',
  unreached: '서버에 연결할 수 없어요. 연결되면 바로 이어서 진행해요.',
  errors: {
    'not-signed-in':
      '로그아웃되었어요. 다시 로그인하세요. 여기에서 작업한 내용은 이 기기에 저장되어 있어요.',
    'not-found':
      '이 이력서가 아직 계정에 없어요. “계정에 저장됨”이 표시될 때까지 기다린 다음 다시 시도하세요.',
    gone: '이 이력서가 계정에서 삭제되었어요. 여기에서 작업한 내용은 이 기기에 저장되어 있어요.',
    'too-many-requests':
      '진행 중이거나 저장된 AI 요청이 너무 많아요. 하나가 끝날 때까지 기다린 다음 다시 시도하세요.',
    invalid: '이 채용 공고를 쓸 수 없었어요. 텍스트는 저장되어 있어요. 확인하고 다시 시도하세요.',
    unreached: '서버에 연결할 수 없어요. 온라인일 때 다시 시도하세요.',
  },
  forgotten: '이 AI 요청은 만료되었어요. 요청은 며칠 뒤에 삭제돼요. 다시 요청하세요.',
  none: 'AI 모델에서 보여 드릴 만한 제안을 받지 못했어요. 이력서는 변경되지 않았어요.',
  dropped: (count) =>
    plural(count, {
      other: '#개를 더 뺐어요: 그대로이거나, 너무 다르거나, AI가 바꿀 수 없는 텍스트예요.',
    }),
  acceptPassing: (count) => plural(count, { other: '이력서에 근거가 있는 #개 수락' }),
  passes: '이력서에 근거가 있어요. 실제로 한 일과 맞는지 확인하세요.',
  passesUnshown:
    '이력서와 어긋나는 내용은 없지만, 모든 말이 이력서에 있지는 않아요. 사실인지 확인하세요.',
  ownPasses: '직접 쓴 표현이고, 새로운 사실은 없어요.',
  ownBacked: '직접 쓴 표현이고, 이력서에 근거가 있어요.',
  ownUnsupported: '아직 이력서에 없는 내용이 들어 있어요.',
  asksOwn: (words) =>
    words.length === 0
      ? '직접 쓴 표현이에요. 이력서보다 더 많은 내용을 담고 있을 수 있어요.'
      : `직접 쓴 표현이에요. 이력서에 없던 내용: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: '네, 사실이에요.',
  blocked: '차단됨',
  blockedHint: '사실이라면 텍스트를 수정하세요. 직접 쓴 표현은 차단되지 않아요.',
  stale: '이력서의 텍스트가 변경되어 제안이 더 이상 맞지 않아요.',
  inPlace: (place) => `이력서 위치: ${place}`,
  why: (reason) => `밝힌 이유: ${reason}`,
  edit: '수정',
  editLabel: '직접 쓴 표현',
  editDone: '완료',
  original: '제안으로 되돌리기',
  checking: '대조 중…',
  held: '이 제안들은 더 이상 이력서에 근거가 없어서 저장하지 않았어요:',
  heldStale: '이력서의 텍스트가 변경되었어요.',
  heldHint: '아직 저장된 내용은 없어요. 나머지를 저장하거나, 돌아가서 검토하세요.',
  notChecked: '변경된 내용은 없어요. 수락한 제안은 그대로 있어요.',
}
