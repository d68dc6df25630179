import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('ko')

const inMinutes = (minutes: number) => plural(minutes, { other: '#분' })

const footer = (place: string) =>
  `\n\n—\nVitae ${place}\n누군가 이곳에서 이 주소를 사용해서 보내 드린 이메일이에요.`

/** The texts of the emails about sign-in, in Korean. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `Vitae 인증 코드: ${code}`,
    text:
      `인증 코드: ${code}\n\n가입 중인 페이지에 입력하세요. ${inMinutes(minutes)} 동안 쓸 수 있어요.\n\n본인이 요청하지 않았다면 이 이메일을 무시해도 돼요. 코드를 입력하지 않으면 계정이 만들어지지 않아요.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: '이미 Vitae 계정이 있어요',
    text:
      `누군가 이 주소로 가입하려고 했지만, 이미 이 주소의 계정이 있어요. 변경된 내용은 없어요.\n\n본인이라면 로그인하세요: ${signIn}\n비밀번호를 잊었나요? ${reset}\n\n본인이 아니라면 아무것도 하지 않아도 돼요.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `Vitae 이메일 주소 확인 코드: ${code}`,
    text:
      `확인 코드: ${code}\n\n계정 설정에 입력하세요. ${inMinutes(minutes)} 동안 쓸 수 있어요.\n\n본인이 요청하지 않았다면 이 이메일을 무시해도 돼요. 코드를 입력하지 않으면 아무것도 변경되지 않아요.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Vitae에서 이 주소가 입력되었어요',
    text:
      '다른 계정에 로그인한 사람이 이 주소를 쓰려고 했어요. 이 주소에는 이미 다른 계정이 있어요. 변경된 내용은 없어요.\n\n본인이라면 이 주소로 로그인하세요.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'Vitae 계정의 이메일이 변경되었어요',
    text:
      '이제부터 계정에 관한 이메일은 다른 주소로 보내고, 로그인할 때도 그 주소를 써요.\n\n본인이 변경하지 않았다면 다른 사람이 계정에 로그인한 상태예요. 즉시 서버 관리자에게 연락하세요.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Vitae 새 비밀번호를 정하세요',
    text:
      `이 링크를 열어 새 비밀번호를 정하세요:\n\n${link}\n\n링크는 ${inMinutes(minutes)} 동안 한 번만 쓸 수 있어요. 비밀번호를 바꾸면 모든 기기에서 다시 로그인해야 해요.\n\n본인이 요청하지 않았다면 이 이메일을 무시해도 돼요. 비밀번호는 그대로예요.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} 님이 Vitae 워크스페이스에 초대했어요`,
    text:
      `${inviter} 님이 ‘${workspace}’ 워크스페이스에 초대했어요. 멤버들은 이력서를 함께 만들어요. 내 문서는 계속 비공개예요.\n\n이 링크를 열어 초대를 수락하세요:\n\n${link}\n\n링크는 ${day}까지 이 이메일 주소로 한 번만 쓸 수 있어요.\n\n보낸 사람을 모른다면 이 이메일을 무시해도 돼요. 링크를 열지 않으면 아무 일도 일어나지 않아요.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Vitae 비밀번호가 변경되었어요',
    text:
      `계정의 비밀번호가 변경되었고, 다른 기기에서는 모두 로그아웃되었어요.\n\n본인이 변경하지 않았다면 지금 새 비밀번호를 정하세요: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Vitae 로그인 방법이 변경되었어요',
    text:
      `${
        {
          'totp-on': '2단계 인증이 켜졌어요. 이제 로그인할 때 인증 앱의 코드가 필요해요.',
          'totp-off': '2단계 인증이 꺼졌어요. 이제 로그인할 때 인증 앱의 코드가 필요 없어요.',
          'passkey-added': '계정에 패스키가 추가되었어요.',
          'passkey-removed': '계정에서 패스키가 삭제되었어요.',
          'provider-linked': '계정에 다른 로그인 방법이 추가되었어요.',
          'provider-unlinked': '계정에서 로그인 방법 하나가 삭제되었어요.',
        }[what]
      }\n\n본인이 변경하지 않았다면 비밀번호를 변경하세요. 그러면 다른 기기에서 모두 로그아웃돼요.` +
      footer(place),
  }),
}
