import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages of the account menu and the sign-out dialog, in Korean. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `계정: ${email}`,
    signIn: '로그인',
    signInAgain: '다시 로그인',
    requests: '요청',
    workspaces: '워크스페이스',
    settings: '설정',
    signOut: '로그아웃',
  },

  guestCvs: {
    title: (email) => `이력서를 ${email}(으)로 옮길까요?`,
    text: (count) =>
      `계정 없이 이 기기에서 작성한 이력서: ${number(count)}개. 옮기지 않으면 여기에 남아요.`,
    move: '옮기기',
    stay: '나중에',
    failed: '처리하지 못했어요. 잃은 것은 없어요. 이력서는 아직 이 기기에 있어요. 다시 시도하세요.',
  },

  signOut: {
    title: '로그아웃',
    text: '이력서는 계정에 남아 있고, 로그인하면 다시 볼 수 있어요.',
    forget: '이 기기에서 내 이력서도 삭제',
    forgetHint:
      '다른 사람도 쓰는 기기라면 선택하세요. 아직 계정에 없는 이력서는 먼저 계정에 저장돼요. 끝나지 않은 가져오기와 채용 공고도 삭제돼요.',
    submit: '로그아웃',
    cancel: '로그인 유지',
    working: '마지막 변경 내용을 저장하고 로그아웃하는 중…',
    unsent:
      '일부 변경 내용이 이 기기에만 있을 수 있어요. 계정에 모두 저장되었는지 확인하지 못했어요. 삭제된 내용은 없고, 아직 로그인되어 있어요.',
    tryAgain: '다시 시도',
    keep: '로그아웃하고 이력서 남겨 두기',
    removeAnyway: '로그아웃하고 이력서 삭제',
    failed:
      '서버에 연결하지 못했어요. 삭제된 내용은 없고, 아직 로그인되어 있어요. 온라인일 때 다시 시도하세요.',
    elsewhereTitle: '로그아웃하는 중',
    elsewhere: '다른 탭에서 로그아웃하고 있어요. 여기에 입력한 내용은 먼저 계정에 저장돼요.',
  },
}
