import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Korean. */
export const workspaces: typeof english = {
  title: '워크스페이스',
  intro: '다른 사람과 함께 이력서를 만들어요. 내 문서는 계속 비공개예요.',
  list: '내 워크스페이스',
  none: '아직 참여한 워크스페이스가 없어요.',
  roles: {
    owner: '소유자',
    admin: '관리자',
    member: '멤버',
    coach: '상담사',
    viewer: '읽기 전용',
  },
  create: {
    title: '새 워크스페이스',
    text: '내가 소유자가 되고, 다른 사람을 초대할 수 있어요.',
    name: '이름',
    missing: '이름을 입력하세요.',
    submit: '워크스페이스 만들기',
    done: (name) => `‘${name}’ 워크스페이스를 만들었어요.`,
    limit: '이미 워크스페이스 20개에 참여하고 있어서 더는 안 돼요. 먼저 하나에서 나가세요.',
  },
  invitation: {
    title: '워크스페이스에 초대되었어요',
    titleOf: (name) => `‘${name}’ 초대`,
    by: (inviter) => `${inviter} 님이 초대했어요.`,
    role: (role) => `내 역할: ${role}.`,
    forEmail: (email) =>
      `이 초대는 ${email} 주소에 보낸 거예요. 이 주소를 사용하면 다시 여기로 돌아와요.`,
    text: '멤버들에게 내 이름과 이메일 주소가 보여요. 워크스페이스에서 만든 것은 멤버들도 열 수 있어요. 내 문서는 계속 비공개예요.',
    accept: '초대 수락',
    joined: (name) => `이제 ‘${name}’ 멤버예요.`,
    gone: '이미 사용했거나 취소되었거나 만료된 초대예요. 새 초대를 요청하세요.',
    otherAccount: (invited, own) =>
      `이 초대는 ${invited} 주소에 보낸 것인데, 지금은 ${own} 주소로 로그인되어 있어요. 초대받은 주소로 로그인하세요.`,
    otherAddress:
      '다른 이메일 주소로 보낸 초대이거나, 내 주소가 아직 확인되지 않았어요. 초대받은 주소로 로그인하세요.',
    limit: '이 워크스페이스가 가득 찼거나, 이미 20개에 참여하고 있어요. 바뀐 것은 없어요.',
  },
  signedOut: '초대받은 이메일 주소를 사용하세요. 그러면 다시 여기로 돌아와요.',
  lastOwner:
    '다른 멤버가 있는 워크스페이스의 유일한 소유자예요. 삭제된 것은 없어요. 먼저 다른 멤버에게 넘기거나 워크스페이스를 삭제하세요.',
}
