import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { number } = formatters('ko')

/** Tips beside the fields of a CV, in Korean. */
export const checks: typeof english = {
  advice: {
    'missing-name': (_) => '이름을 추가하세요. 이력서의 제목이 돼요.',
    'missing-contact': (_) => '기업이 연락할 수 있도록 이메일 주소나 전화번호를 추가하세요.',
    'email-shape': ({ text }) => `“${text}”: 이메일 주소가 아닌 것 같아요.`,
    'end-before-start': (_) => '종료일이 시작일보다 빨라요.',
    'date-in-words': ({ text }) =>
      `“${text}” 날짜는 입력한 그대로 표시돼요. 다른 날짜는 이 이력서의 날짜 형식을 따라요.`,
    'long-bullet': ({ count }) =>
      `이 글머리 항목은 ${number(count)}자예요. 둘로 나누면 더 읽기 쉬워요.`,
    'long-summary': ({ count }) =>
      `이 텍스트는 ${number(count)}자예요. 몇 문장으로 줄이면 더 잘 읽혀요.`,
    'education-without-end': (_) => '종료일이 없으면 재학 중으로 표시돼요.',
    'duplicate-entry': (_) => '같은 항목이 두 번 있어요.',
    'link-not-clickable': ({ text }) =>
      `“${text}” 링크는 PDF에서 클릭할 수 없어요. https://로 시작하는 링크를 쓰세요.`,
    'empty-entry': (_) => '이 항목은 비어 있어서 이력서에 나오지 않아요.',
  },
}
