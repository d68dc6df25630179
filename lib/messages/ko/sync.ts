import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages about what is in the account and what is only here, in Korean. */
export const sync: typeof english = {
  state: {
    'memory-only': '이 탭에만 있음',
    'on-device': '이 기기에 저장됨',
    saving: '저장 중…',
    'in-account': '계정에 저장됨',
    offline: '오프라인, 이 기기에 저장됨',
    retrying: '이 기기에 저장됨, 다시 시도 중',
    expired: '다시 로그인: 이 기기에 저장됨',
    conflict: '다른 곳에서 변경됨: 검토',
    refused: '이 기기에만 저장됨',
  },
  writing: {
    offline: '오프라인, 이 기기에 저장 중…',
    retrying: '이 기기에 저장 중…',
    expired: '다시 로그인: 여기에 저장 중…',
    refused: '이 기기에 저장 중…',
  },
  inTab: {
    expired: '다시 로그인: 이 탭에만 있음',
    refused: '이 탭에만 있음',
  },
  short: {
    'memory-only': '이 탭에만',
    'on-device': '이 기기에 있음',
    saving: '저장 중…',
    'in-account': '계정에 있음',
    offline: '오프라인',
    retrying: '기기에 있음',
    expired: '로그인',
    conflict: '검토',
    refused: '기기에 있음',
  },
  spoken: {
    'memory-only': '지금은 저장할 수 없어요. 변경 내용이 이 탭에만 있어요.',
    'in-account': '모두 계정에 저장되었어요.',
    offline: '오프라인 상태예요. 모두 이 기기에 저장되고 나중에 전송돼요.',
    retrying: '서버가 응답하지 않아요. 모두 이 기기에 저장되어 있고, 자동으로 계속 시도해요.',
    expired:
      '로그인 세션이 만료되었어요. 모두 이 기기에 저장되어 있어요. 계속하려면 다시 로그인하세요.',
    conflict: '이 이력서가 다른 기기에서도 변경되었어요. 검토할 내용이 있어요.',
    refused: '계정이 이 이력서를 이대로 받을 수 없어요. 이 기기에 저장되어 있어요.',
  },
  refusedTitle: '아직 계정에 없음',
  refused: {
    invalid:
      '계정이 이 이력서를 이대로 받을 수 없어요. 모두 이 기기에 저장되어 있어요. 마지막 변경을 실행 취소하거나 너무 긴 부분을 줄이세요. 다음에 변경할 때 다시 시도해요.',
    'too-large':
      '이 이력서는 계정에서 허용하는 크기보다 커요. 모두 이 기기에 저장되어 있어요. 내용을 줄이거나 삭제하세요. 다음에 변경할 때 다시 시도해요.',
    'newer-version':
      '계정에 있는 이 이력서는 더 새로운 버전의 Vitae에서 썼어요. 모두 이 기기에 저장되어 있어요. 이 페이지를 새로고침해서 최신 버전을 사용하세요.',
    limit:
      '계정이 가득 찼어요. 이 이력서는 이 기기에 저장되어 있어요. 휴지통에서 이력서 하나를 영구 삭제하면 이 이력서가 계정에 저장돼요.',
    role: '이 워크스페이스에서의 역할로는 이 이력서를 변경할 수 없어요. 쓴 내용은 이 기기에 저장되어 있어요. 이력서를 내 문서로 복사하거나 관리자에게 다른 역할을 요청하세요.',
    'merge-limit':
      '여기와 다른 곳에서 쓴 내용을 합치면 이력서 하나에 담을 수 없어요. 둘 다 저장되어 있어요. 여기에서 쓴 내용은 이 기기에, 다른 내용은 계정에 있어요. 여기에서 내용을 줄이세요. 다음에 변경할 때 다시 시도해요.',
  },
  reload: '새로고침',
  conflictTitle: '여기와 다른 곳에서 변경됨',
  conflictText: (count) =>
    count === 1
      ? '이 기기와 다른 기기에서 함께 변경된 곳이 있어요. 두 버전이 모두 있어요. 이력서에 남길 것을 선택하세요.'
      : plural(count, {
          other:
            '이 기기와 다른 기기에서 함께 변경된 곳이 #곳 있어요. 두 버전이 모두 있어요. 이력서에 남길 것을 선택하세요.',
        }),
  mine: '이 기기에서 씀',
  theirs: '다른 곳에서 씀',
  changedSince: '이후 여기에서 씀',
  holdsNow: '현재 이력서에 있음',
  fieldGone: '더 이상 이력서에 없는 위치',
  taken: '삭제됨',
  empty: '비어 있음',
  keepChoices: '선택한 내용 저장',
  decideLater: '나중에 결정',
  settled: '선택한 내용을 저장했어요.',
  nothingToDecide: '결정할 내용이 없어요.',
  conflictsLoading: '이력서를 여는 중…',
  notSettled: '선택한 내용을 저장하지 못했어요. 두 버전이 모두 그대로 있어요. 다시 시도하세요.',
  cameBack: (title) =>
    `“${title}” 문서를 한 기기에서는 삭제하고 다른 기기에서는 편집했어요. 편집한 내용 그대로 다시 나타났어요.`,
  movedBeside: (title) =>
    `“${title}” 문서가 다른 곳에서 영구 삭제되었어요. 여기에서 쓴 내용은 별도의 이력서로 저장했어요.`,
  shareLink: '공유 링크 만들기',
  shareLinkHint: '언제든지 끝낼 수 있는 이력서 페이지',
  shareLinkGuestHint: '링크를 만들려면 계정이 필요해요. 이력서는 계정으로 옮겨져요.',
  downloadSeveral: '여러 개 다운로드',
  link: '링크',
  copyLink: '링크 복사',
  copied: '링크를 복사했어요',
  notCopied: '브라우저가 복사를 허용하지 않았어요. 링크를 선택해서 직접 복사하세요.',
  openLink: '열기',
  shareFailed: {
    'not-sent':
      '아직 계정에 없는 내용이 있어서 PDF가 최신 상태가 아닐 수 있어요. 변경 내용은 이 기기에 저장되어 있어요. 맨 윗줄에 “계정에 저장됨”이 표시되면 다시 시도하세요.',
    offline: '오프라인 상태예요. 사라진 내용은 없어요. 온라인일 때 다시 시도하세요.',
    'not-signed-in':
      '로그인 세션이 만료되었어요. 모두 이 기기에 저장되어 있어요. 먼저 다시 로그인하세요.',
    'too-many-requests':
      '짧은 시간에 요청이 너무 많았어요. 사라진 내용은 없어요. 1분 뒤에 다시 시도하세요.',
    failed: '링크를 만들지 못했어요. 사라진 내용은 없어요. 잠시 후 다시 시도하세요.',
  },
}
