import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Korean. */
export const apiKeys: typeof english = {
  title: 'API 키',
  text: '프로그램이 내 이력서를 읽고 변경할 수 있게 해요. 프로그램마다 키를 하나씩 만드세요.',
  docs: 'API 문서',
  none: 'API 키가 없어요.',
  make: '키 만들기',
  name: '이름',
  nameHint: '키를 어디에 쓸지 적으세요.',
  nameMissing: '키 이름을 입력하세요.',
  scopesTitle: '권한',
  scopes: {
    read: { label: '읽기', hint: '이력서와 커버레터, 그 버전과 PDF.' },
    write: { label: '읽기와 변경', hint: '만들기, 편집, 삭제도 가능.' },
    ai: { label: 'AI 사용', hint: '제안은 하루 사용 한도에 포함돼요.' },
    admin: {
      label: '관리',
      hint: '키 만들기와 폐기, 데이터 내보내기. 비밀번호와 이메일은 제외.',
    },
  },
  scopesMissing: '권한을 하나 이상 선택하세요.',
  expires: '유효 기간',
  lives: { '30': '30일', '90': '90일', '365': '1년', never: '만료 없음' },
  submit: '키 만들기',

  madeTitle: (name) => `${name}의 키`,
  madeText: '지금 복사하세요. 다시 보여 드리지 않아요.',
  madeLabel: '키',
  copy: '복사',
  copied: '복사됨',
  kept: '보관했어요',

  starts: (prefix) => `${prefix}…`,
  neverUsed: '사용한 적 없음',
  usedToday: '오늘 사용함',
  usedYesterday: '어제 사용함',
  used: (date) => `${date}에 마지막으로 사용함`,
  endsToday: '오늘 만료',
  ends: (date) => `${date}에 만료`,
  ended: '만료됨',
  endless: '만료 없음',
  revoke: '폐기',
  revokeNamed: (name) => `폐기: ${name}`,
  revoked: (name) => `“${name}” 키는 더 이상 쓸 수 없어요.`,
  full: '계정에 만들 수 있는 키를 모두 만들었어요. 새로 만들려면 하나를 폐기하세요.',
}
