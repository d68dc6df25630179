import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Messages of the fields of a LinkedIn profile, in Korean. */
export const linkedIn: typeof english = {
  title: 'LinkedIn용으로 복사',
  about:
    '이력서를 LinkedIn 프로필 항목에 맞춰 보여 드려요. LinkedIn으로는 아무것도 보내지 않아요. 텍스트를 하나씩 복사해서 붙여 넣으세요.',
  summary: '소개',
  skill: '기술',
  startMonth: '시작 월',
  startYear: '시작 연도',
  endMonth: '종료 월',
  endYear: '종료 연도',
  month: '월',
  year: '연도',
  elsewhere: 'LinkedIn에 항목이 없음',
  copy: '복사',
  copied: '복사됨',
  copyField: (label) => `복사: ${label}`,
  copiedField: (label) => `복사됨: ${label}`,
  lengthOf: (count, limit) => `글자 수: ${number(count)}/${number(limit)}`,
  tooLong: (over, line) =>
    `초과한 글자 수: ${number(over)}. ${number(line)}번째 줄에서 한도에 도달해요.`,
  tooManySkills: (count, limit) =>
    `기술: ${number(count)}. LinkedIn에는 ${number(limit)}개까지 넣을 수 있어요.`,
}
