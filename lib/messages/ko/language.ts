import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Korean. */
export const language: typeof english = {
  language: '언어',
  notFetched: '이 언어를 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주세요.',
  unconfirmed: (name) => `아직 원어민이 ‘${name}’을(를) 확인하지 않았습니다.`,
  suggest: '수정 제안',
  title: '수정 제안',
  intro: '화면에 보이는 그대로 텍스트를 찾고, 어떻게 바뀌어야 하는지 적어 주세요.',
  find: '화면의 텍스트',
  nothing: 'Vitae에 이 단어가 들어 있는 텍스트가 없습니다.',
  now: '현재',
  better: '제안',
  copy: '수정 제안 복사',
  copied: '복사했습니다. 이 서버를 운영하는 사람에게 보내 주세요.',
  notCopied: '브라우저에서 복사를 허용하지 않았습니다.',
}
