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
  compareFile: 'LinkedIn에서 내보낸 파일이나 다른 파일과 비교',
  compareFileHint: '파일은 이 기기에서 읽고, 어디에도 전송하거나 저장하지 않아요.',
  readingFile: '파일을 읽는 중…',
  comparedWith: (name) => `“${name}” 파일과도 비교했어요.`,
  fileUnreadable: (name) =>
    `“${name}” 파일을 읽지 못했어요. 이 파일을 빼고 이력서를 비교했어요. LinkedIn의 ZIP 파일이나 PDF로 시도하세요.`,
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
