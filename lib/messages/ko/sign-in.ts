import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of signing in and up, in Korean. */
export const signIn: typeof english = {
  home: 'Vitae, 홈으로',
  name: '이름',
  email: '이메일',
  password: '비밀번호',
  newPassword: '새 비밀번호',
  passwordHint: '12자 이상. 서로 관련 없는 단어 몇 개를 이으면 기억하기 쉬워요.',
  showPassword: '비밀번호 표시',
  hidePassword: '비밀번호 숨기기',
  code: '코드',
  recoveryCode: '복구 코드',
  working: '잠시만요…',
  or: '또는',
  withoutAccount: '계정 없이 계속',
  missing: {
    name: '이름을 입력하세요.',
    email: '이메일 주소를 입력하세요.',
    password: '비밀번호를 입력하세요.',
    code: '코드를 입력하세요.',
  },

  signIn: {
    title: '로그인',
    submit: '로그인',
    withPasskey: '패스키 사용',
    withProvider: (name) => `${name} 계정으로 계속`,
    organisation: '조직으로 로그인',
    organisationUnknown: '이 주소로 로그인하는 조직이 여기 없어요. 다른 방법으로 로그인하세요.',
    managed: '로그인 페이지로 이동',
    managedText: '별도 페이지에서 로그인하고 바로 돌아와요.',
    remember: '이 기기에서 로그인 유지',
    forgot: '비밀번호를 잊었나요?',
    noAccount: '아직 계정이 없나요?',
    signUp: '계정 만들기',
  },
  providerQuestion: {
    title: (name) => `‘${name}’에 로그인할까요?`,
    text: (host) => `${host}에서 로그인한 다음 여기로 돌아와요.`,
    replaces: (email) =>
      `${email}(으)로 로그인되어 있어요. 다른 계정으로 돌아오면 이 기기에서 그 계정으로 바뀌어요.`,
  },
  again: {
    title: '다시 로그인',
    text: '로그인 세션이 만료되었어요. 입력한 내용은 이 기기에 저장되고, 로그인하면 바로 계정에 저장돼요.',
    somebodyElse: '다른 계정으로 로그인',
    cannot: '이 계정에 더 이상 로그인할 수 없어요',
    cannotText:
      '계정이 삭제되었거나 로그인할 수 없게 되었더라도 이 기기의 이력서는 그대로 쓸 수 있어요. 계정 없이 여기에 두거나 파일 하나로 다운로드하세요. 계정에만 있는 이력서는 이 기기에 없어요.',
    keepHere: '계정 없이 이력서 유지',
    downloadHere: '내 이력서 다운로드',
    cannotFailed: '처리하지 못했어요. 삭제된 내용은 없어요. 다시 시도하세요.',
  },
  secondStep: {
    title: '2단계 인증',
    text: '인증 앱의 6자리 코드를 입력하세요.',
    recoveryText: '복구 코드 중 하나를 입력하세요. 코드는 한 번씩만 쓸 수 있어요.',
    trust: '이 기기에서 30일 동안 코드 묻지 않기',
    submit: '다음',
    useRecovery: '복구 코드 사용',
    useApp: '인증 앱 사용',
    back: '로그인으로 돌아가기',
  },

  signUp: {
    title: '계정 만들기',
    introduction:
      '계정이 있으면 모든 기기에서 이력서와 이전 버전을 볼 수 있어요. 계정 없이도 이력서를 쓰고 다운로드할 수 있어요.',
    comeAlong: '여기에서 쓴 내용은 계정으로 옮겨져요.',
    countComesAlong: (count) =>
      plural(count, { other: '이 기기의 이력서 #개가 계정으로 옮겨져요.' }),
    nothingYet: '쓴 내용은 계정에 저장돼요.',
    withoutMail:
      '이 서버는 이메일을 보낼 수 없어요. 계정은 바로 쓸 수 있지만, 비밀번호를 잊으면 서버 관리자만 재설정할 수 있어요.',
    submit: '계정 만들기',
    managed: '계정 만들기 페이지로 이동',
    haveAccount: '이미 계정이 있나요?',
    signIn: '로그인',
    maybeThere:
      '로그인하지 못했어요. 전에 이 주소를 쓴 적이 있다면 그때의 비밀번호로 로그인하세요.',
    closedTitle: '새 계정을 받지 않아요',
    closedText:
      '이 서버는 새 계정을 받지 않아요. 계정 없이도 Vitae를 쓸 수 있고, 이력서는 이 기기에 남아요.',
    inviteTitle: '초대받은 사람만 가입할 수 있어요',
    inviteText:
      '이 서버에 계정을 만들려면 초대가 필요해요. 초대를 받았다면 그 안의 링크를 여세요. 계정 없이도 Vitae를 쓸 수 있고, 이력서는 이 기기에 남아요.',
    invitationGoneTitle: '더 이상 유효하지 않은 초대예요',
    invitationGoneText:
      '이미 사용되었거나 만료되었어요. 초대한 사람에게 새 초대를 요청하세요. 이력서는 이 기기에 남아요.',
    invited: '이 주소로 초대를 받았어요.',
    readingInvitation: '초대를 확인하는 중…',
  },
  confirm: {
    title: '이메일을 확인하세요',
    text: (email) =>
      `${email} 주소로 이메일을 보내고 있어요. 이메일에 있는 6자리 코드를 입력하세요. 코드는 10분 동안 쓸 수 있어요.`,
    help: '이메일이 오지 않나요? 스팸함과 주소를 확인하세요.',
    submit: '확인',
    resend: '새 코드 보내기',
    resent: '새 코드를 보내고 있어요. 이전 코드는 더 이상 쓸 수 없어요.',
    otherAddress: '다른 주소 사용',
  },

  forgot: {
    title: '비밀번호 재설정',
    text: '새 비밀번호를 정할 수 있는 링크를 이메일로 보내 드려요.',
    submit: '링크 보내기',
    back: '로그인으로 돌아가기',
    sentTitle: '이메일을 확인하세요',
    sentText: (email) =>
      `${email} 주소의 계정이 있다면 링크가 든 이메일이 곧 도착해요. 링크는 60분 동안 한 번만 쓸 수 있어요.`,
    checkAddress: '주소 변경',
    managedText: '로그인 페이지에서 코드를 보내 드려요. 그 코드로 새 비밀번호를 정하세요.',
    managed: '로그인 페이지로 이동',
    withoutMailTitle: '이메일이 설정되지 않았어요',
    withoutMailText:
      '이 서버는 링크를 보낼 수 없어요. 서버 관리자가 다음 명령으로 링크를 만들어 전달할 수 있어요:',
    withoutMailNote: '이 기기의 이력서는 그대로예요.',
  },
  reset: {
    title: '새 비밀번호 정하기',
    text: '모든 기기에서 로그아웃돼요. 기기에 저장된 내용은 그대로 남아요.',
    submit: '새 비밀번호 저장',
    doneTitle: '비밀번호를 변경했어요',
    doneText: '모든 기기에서 로그아웃되었어요. 새 비밀번호로 로그인하세요.',
    signIn: '로그인',
    goneTitle: '더 이상 유효하지 않은 링크예요',
    goneText: '이미 사용되었거나 만료되었어요. 변경된 내용은 없어요.',
    askAgain: '새 링크 받기',
  },

  failures: {
    wrongCredentials: '이메일이나 비밀번호가 맞지 않아요.',
    wrongPassword: '비밀번호가 맞지 않아요.',
    unknownPasskey: '여기에 등록되지 않은 패스키예요. 다른 방법으로 로그인하세요.',
    wrongCode: '코드가 맞지 않아요. 확인하고 다시 입력하세요. 몇 번 더 시도할 수 있어요.',
    codeGone: '코드가 만료되었거나 너무 여러 번 시도했어요. 처음부터 다시 하세요.',
    email: '이메일 주소가 아닌 것 같아요.',
    passwordTooShort: '너무 짧아요. 12자 이상으로 정하세요.',
    passwordTooLong: '너무 길어요. 128자 이하로 정하세요.',
    passwordTooCommon: '많은 사람이 써서 추측하기 쉬운 비밀번호예요. 다른 것으로 정하세요.',
    signupClosed: '지금 이 서버는 새 계정을 받지 않아요.',
    tooMany: (wait) => `시도 횟수가 너무 많아요. ${wait} 다시 시도하세요.`,
    offline: '오프라인 상태예요. 입력한 내용은 그대로 있어요. 온라인일 때 다시 시도하세요.',
    unavailable: '지금 서버가 처리할 수 없어요. 변경된 내용은 없어요. 잠시 후 다시 시도하세요.',
    unclear: '서버의 답변이 분명하지 않아요. 입력한 내용은 그대로 있어요. 잠시 후 다시 시도하세요.',
    proofNeeded: '변경된 내용은 없어요. 먼저 본인인지 확인하세요.',
    forbidden: '여기에서는 할 수 없어요. 변경된 내용은 없어요.',
    notSignedIn: '로그아웃되었어요. 다시 로그인한 다음 여기에서 계속하세요.',
    passkeyCancelled: '선택한 패스키가 없어요.',
    passkeyThere: '이 기기에 이미 이 계정의 패스키가 있어요.',
    passkeyFailed: '브라우저가 여기에서 패스키를 쓰지 못했어요.',
  },
  wait: {
    soon: '잠시 후',
    seconds: (count) => plural(count, { other: '#초 뒤에' }),
    minutes: (count) => plural(count, { other: '#분 뒤에' }),
    hours: (count) => plural(count, { other: '#시간 뒤에' }),
  },
  providerErrors: {
    'provider-cancelled': '그곳에서 로그인을 취소했어요. 변경된 내용은 없어요.',
    'provider-failed':
      '로그인 서비스의 답변이 예상과 달라요. 다시 시도하거나 다른 방법으로 로그인하세요.',
    expired: '너무 오래 걸렸어요. 처음부터 다시 하세요.',
    'not-linked':
      '이미 이 주소의 계정이 있어요. 먼저 그 계정에 로그인한 다음 설정에서 로그인 서비스를 연결하세요.',
    'other-account':
      '여기에 다른 계정으로 로그인되어 있어요. 먼저 로그아웃한 다음 다시 시도하세요.',
    'linked-elsewhere': '이미 다른 계정에 연결되어 있어요.',
    'no-address':
      '로그인 서비스가 확인된 이메일 주소를 알려 주지 않았어요. 다른 방법으로 로그인하세요.',
    'not-admitted': '조직에서 접근 권한을 주지 않았어요. 관리하는 사람에게 문의하세요.',
    'signup-closed': '지금 이 서버는 새 계정을 받지 않아요.',
    'too-many-requests': '시도 횟수가 너무 많아요. 몇 분 뒤에 다시 시도하세요.',
  },
}
