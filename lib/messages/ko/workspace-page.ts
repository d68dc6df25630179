import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the page of one workspace, in Korean. */
export const workspacePage: typeof english = {
  reauthentication:
    '워크스페이스의 모든 사람에게 영향을 주는 변경이에요. 먼저 본인인지 확인할게요.',
  members: {
    title: '멤버',
    you: '나',
    roleOf: (name) => `${name} 님의 역할`,
    saved: (name, role) => `${name} 님의 새 역할: ${role}`,
    rolesTitle: '역할',
    roles: {
      owner: '모든 일을 할 수 있고, 워크스페이스를 넘기거나 삭제할 수 있어요.',
      admin: '문서를 편집하고 멤버, 키, 링크를 관리해요.',
      member: '문서를 만들고 편집하고 공유해요.',
      coach: '문서를 읽고 댓글과 수정 제안을 남기지만 편집은 할 수 없어요.',
      viewer: '문서를 읽기만 해요.',
    },
    makeOwner: '소유자로 지정',
    makeOwnerTitle: (name) => `${name} 님을 소유자로 지정할까요?`,
    makeOwnerText:
      '상대방이 워크스페이스를 삭제하거나 나를 내보내는 것까지 여기서 모든 일을 할 수 있게 돼요. 내가 소유자인 동안에만 되돌릴 수 있어요.',
    remove: '내보내기',
    removeTitle: (name) => `${name} 님을 내보낼까요?`,
    removeText:
      '바로 접근할 수 없게 되고, 여기에서 만든 API 키와 SCIM 연결도 작동하지 않아요. 문서는 남아요.',
    removed: (name) => `${name} 님을 내보냈어요.`,
    handOver: '넘기기',
    handOverTitle: (name) => `이 워크스페이스를 ${name} 님에게 넘길까요?`,
    handOverText:
      '상대방이 소유자가 되고, 나는 관리자가 돼요. 나는 되돌릴 수 없고, 소유자만 되돌릴 수 있어요.',
    handedOver: (name) => `워크스페이스의 새 소유자: ${name} 님`,
  },
  invitations: {
    title: '초대',
    text: '이메일로 초대하세요. 링크는 받은 주소에서만 쓸 수 있어요.',
    none: '열린 초대가 없어요.',
    invite: '초대하기',
    role: '역할',
    submit: '초대 보내기',
    sent: (email) => `${email} 주소로 초대를 보냈어요.`,
    link: '초대 링크',
    linkText: '이메일을 보내지 않았어요. 지금 링크를 복사해서 직접 보내세요.',
    again: '다시 보내기',
    withdraw: '철회',
    withdrawn: (email) => `${email} 초대는 더 이상 쓸 수 없어요.`,
    alreadyMember: '이미 멤버인 사람이에요.',
    full: '이 워크스페이스의 멤버나 열린 초대가 최대 수에 이르렀어요.',
  },
  usage: {
    title: '사용량',
    documents: '문서',
    of: (count, limit) => `${limit}개 중 ${count}개`,
    plan: '요금제',
    shared: 'AI와 문서는 소유자 계정의 한도에 포함돼요.',
  },
  log: {
    title: '기록',
    text: '이 워크스페이스에서 누가 무엇을 했는지, 최신순이에요. 아무도 바꿀 수 없어요.',
    filter: '표시',
    all: '모두',
    none: '이런 기록이 없어요.',
    former: '이전 멤버',
    formerOf: (name) => `${name} (이전 멤버)`,
    intact: (count) =>
      plural(count, {
        other: '확인함: 기록 #개, 바뀌거나 빠진 것이 없어요.',
      }),
    broken: (entry) =>
      `${entry}번 기록이 바뀌었거나 빠졌어요. 기록을 다운로드하고 서버 관리자에게 알려 주세요.`,
    kinds: {
      'workspace-created': '워크스페이스 생성',
      'workspace-renamed': '워크스페이스 이름 변경',
      'brand-changed': '브랜드 변경됨',
      'workspace-exported': '모두 다운로드',
      'member-joined': '멤버 참여',
      'member-role-changed': '역할 변경',
      'member-removed': '멤버 내보냄',
      'member-left': '멤버 나감',
      'ownership-handed-over': '워크스페이스 넘김',
      'invitation-sent': '초대 보냄',
      'invitation-withdrawn': '초대 철회',
      'key-created': 'API 키 생성',
      'key-revoked': 'API 키 폐기',
      'share-created': '공유 링크 생성',
      'share-changed': '공유 링크 변경',
      'share-revoked': '공유 링크 폐기',
      'document-trashed': '문서를 휴지통으로 이동',
      'document-erased': '문서 영구 삭제',
      'document-exported': '문서 다운로드',
      'audit-exported': '기록 다운로드',
      'sign-in-changed': '로그인 변경됨',
      'sign-in-removed': '로그인 서비스 삭제됨',
      'provisioning-token-created': 'SCIM 토큰 생성됨',
      'provisioning-token-revoked': 'SCIM 토큰 폐기됨',
    },
  },
  download: {
    title: '모두 다운로드',
    text: '이 워크스페이스의 모든 문서를 버전, 사진, PDF와 함께 받아요. 어떤 계정에서도 복원할 수 있어요.',
    leave: '이 페이지를 떠났다가 다시 와서 다운로드해도 돼요.',
  },
  leave: {
    title: '워크스페이스 나가기',
    text: '다시 초대받을 때까지 안에 있는 모든 것에 접근할 수 없어요.',
    confirm: (name) => `${name}에서 나갈까요?`,
    lastOwner: '소유자가 나뿐이에요. 먼저 워크스페이스를 넘기거나 삭제하세요.',
  },
  deletion: {
    title: '워크스페이스 삭제',
    text: '모든 멤버에게서 문서, 버전, 링크, 키를 모두 삭제해요. 되돌릴 수 없어요.',
    typeName: (name) => `확인을 위해 ${name} 이름을 입력하세요`,
    mismatch: '워크스페이스 이름이 아니에요.',
  },
}
