import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages of the check for contradictions between the CVs and letters of one person, in Korean. */
export const contradictions: typeof english = {
  open: '이력서끼리 내용이 맞는지 확인',
  agree: '이력서와 자기소개서의 내용이 서로 맞아요. 어긋나는 곳이 없어요.',
  tooFew: '아직 비교할 것이 없어요. 이 기기에 이력서나 자기소개서가 두 개 있어야 해요.',
  found: (count) => `찾은 차이: ${number(count)}개`,
  onlyNewest: (count) => `최근 이력서와 자기소개서 ${number(count)}개만 비교했어요.`,
  present: '현재',
  kinds: {
    name: '이름',
    email: '이메일',
    phone: '전화번호',
    start: '시작',
    end: '종료',
    title: '직함',
    employer: '회사',
    degree: '학위',
    institution: '학교',
    number: '숫자',
  },
}
