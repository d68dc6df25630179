import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Korean. */
export const language: typeof english = {
  language: '언어',
  notFetched: '이 언어를 불러오지 못했어요. 연결을 확인하고 다시 시도하세요.',
  unconfirmed: (name) => `아직 원어민이 확인하지 않은 언어예요: ${name}.`,
  suggest: '수정 제안',
  title: '수정 제안',
  intro: '화면에 보이는 그대로 텍스트를 찾고, 어떻게 바꾸면 좋을지 적으세요.',
  find: '화면의 텍스트',
  nothing: 'Vitae에 이 말이 들어 있는 텍스트가 없어요.',
  now: '현재',
  better: '제안',
  copy: '수정 제안 복사',
  copied: '복사했어요. 서버 관리자에게 보내세요.',
  notCopied: '브라우저가 복사를 허용하지 않았어요.',
}
