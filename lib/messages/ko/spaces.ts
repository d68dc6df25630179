import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages about the space that a page shows, in Korean. */
export const spaces: typeof english = {
  personal: '개인',
  label: (name) => `워크스페이스: ${name}`,
  unnamed: '워크스페이스',
  manage: '워크스페이스 관리',
  roles: {
    owner: '소유자',
    admin: '관리자',
    member: '멤버',
    coach: '상담사',
    viewer: '읽기 전용',
  },
  saved: {
    state: '워크스페이스에 저장됨',
    short: '워크스페이스',
    spoken: '모두 워크스페이스에 저장되어 있어요.',
  },
  empty: '이 워크스페이스에는 아직 문서가 없어요. 멤버는 안에 있는 문서를 모두 열 수 있어요.',
  readOnly: (role) =>
    `내 역할: ${role}. 이 워크스페이스의 문서를 읽을 수는 있지만 변경할 수는 없어요.`,
  mayComment: (role) =>
    `내 역할: ${role}. 이 워크스페이스의 문서를 읽고 댓글을 달 수는 있지만 변경할 수는 없어요.`,
  openDocuments: '문서 열기',
  toDocuments: '문서로 이동',
  signIn: '이 워크스페이스를 열려면 로그인하세요. 문서는 멤버만 볼 수 있어요.',
  ended: {
    title: '이 워크스페이스를 사용할 수 없어요',
    text: '삭제되었거나, 더 이상 멤버가 아니에요.',
    nothing: '잃어버린 내용은 없어요. 이 기기에서 쓴 내용은 모두 이미 전송되었어요.',
    unsent: (count) =>
      `전송되지 않은 변경이 있는 문서: ${number(count)}개. 변경한 내용은 아직 이 기기에 있어요. 내 문서로 복사하거나 다운로드하세요.`,
    copy: '내 문서로 복사',
    download: '다운로드',
    remove: '이 기기에서 삭제',
    removeTitle: '변경한 내용을 이 기기에서 삭제할까요?',
    removeText: '다른 곳에는 저장되어 있지 않아요. 되돌릴 수 없어요.',
    failed: '실패했어요. 모두 아직 이 기기에 있어요. 다시 시도하세요.',
    toOwn: '내 문서로 이동',
    leftWords: '더 이상 열 수 없는 워크스페이스에 이 기기에만 있는 변경이 있어요.',
    review: '검토',
  },
  copyTo: '복사할 곳',
  copiedTo: (title, name) => `‘${title}’을(를) ‘${name}’에 복사했어요.`,
  notCopied: (title) =>
    `‘${title}’을(를) 복사하지 못했어요. 변경된 내용은 없어요. 다시 시도하세요.`,
  open: '열기',
  errors: {
    'workspace-not-found':
      '이 워크스페이스가 삭제되었거나, 더 이상 멤버가 아니에요. 쓴 내용은 아직 이 기기에 있어요.',
    'role-missing': '이 워크스페이스에서의 역할로는 할 수 없어요. 변경된 내용은 없어요.',
    'personal-only': '내 문서에서만 할 수 있어요. 변경된 내용은 없어요.',
  },
}
