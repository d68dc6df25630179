import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Korean. */
export const workspaceSignIn: typeof english = {
  title: '로그인',
  text: '멤버가 조직의 ID 제공업체(OpenID Connect)로 로그인할 수 있게 해요.',
  managedText:
    '로그인 방법은 서버 관리자가 정해요. 여기에서는 워크스페이스마다 ID 제공업체를 따로 둘 수 없어요.',
  issuer: '발급자(issuer)',
  clientId: '클라이언트 ID',
  clientSecret: '클라이언트 비밀번호',
  secretHint: '비워 두면 지금 비밀번호를 그대로 써요.',
  domains: '이메일 도메인',
  domainsHint: '여러 개는 쉼표로 구분하세요.',
  isOpen: '이 도메인을 쓰는 사람은 누구나 참여할 수 있음',
  role: '새 멤버의 역할',
  redirectUri: '리디렉션 URI',
  signInUrl: '로그인 링크',
  save: '저장',
  saved: '저장했어요.',
  refused:
    '저장한 것이 없어요. 발급자, 비밀번호, 도메인을 확인하세요. 제공업체에 연결할 수 있고 OpenID Connect를 지원해야 해요.',
  verified: '확인됨',
  notVerified: '확인 안 됨',
  verifyText: 'DNS에 이 TXT 레코드가 있으면 도메인이 유효해요:',
  verify: '다시 확인',
  remove: '제공업체 삭제',
  removed: '멤버는 이제 이 제공업체로 로그인할 수 없어요. 멤버 자격은 그대로예요.',
  provisioning: '멤버 프로비저닝(SCIM)',
  provisioningText: '디렉터리가 멤버를 추가하고 내보내요. 누구의 계정도 삭제되지 않아요.',
  provisioningOff: '이 서버에서는 프로비저닝이 꺼져 있어요. 서버 관리자가 허용할 수 있어요.',
  url: 'SCIM 주소',
  makeToken: '토큰 만들기',
  token: '토큰',
  tokenHint: '토큰은 소유자만 만들 수 있어요. 소유자로 있는 동안 작동해요.',
  tokenRevoked: '토큰을 더 이상 쓸 수 없어요.',
}
