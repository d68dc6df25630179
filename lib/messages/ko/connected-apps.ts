import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Korean. */
export const connectedApps: typeof english = {
  title: '연결된 앱',
  text: '이력서 작업을 허용한 앱이에요. 앱은 표현을 제안하고, 무엇을 넣을지는 직접 정해요.',
  none: '연결된 앱이 없어요.',
  address: '앱에 입력할 주소',
  since: (date) => `${date}에 연결됨`,
  disconnect: '연결 해제',
  disconnectNamed: (name) => `연결 해제: ${name}`,
  disconnected: (name) => `“${name}” 앱의 연결을 해제했어요.`,
  question: (name) => `“${name}” 앱이 계정을 사용하도록 허용할까요?`,
  unverified: '앱이 스스로 정한 이름이에요. 확인된 이름이 아니에요.',
  account: (email) => `내 계정: ${email}`,
  goesTo: (host) => `다음으로 이동할 곳: ${host}`,
  writeHint: '표현을 제안하고, 디자인을 바꾸고, 지원 내역을 업데이트해요.',
  mayNot:
    '이력서나 커버레터에 글을 쓰거나 무언가를 삭제할 수 없어요. 설정에서 언제든지 연결을 해제할 수 있어요.',
  allow: '허용',
  deny: '허용 안 함',
  full: '계정에 연결할 수 있는 앱을 모두 연결했어요. 설정에서 하나의 연결을 해제한 다음 다시 시도하세요.',
  invalid: '이 앱이 잘못된 요청을 보냈어요. 아무것도 허용되지 않았어요.',
  unknownTitle: '이 앱은 연결할 수 없어요',
  unknown:
    '이 앱 또는 앱이 응답을 기다리는 주소를 알 수 없어요. 아무것도 허용되지 않았어요. 앱에서 Vitae 연결을 지운 다음 다시 추가하세요.',
}
