import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('ko')

const pages = (count: number) => plural(count, { other: '#페이지' })

/** Names the settings that a CV was fitted with. */
const settings = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `글자 크기 ${number(size, { maximumFractionDigits: 1 })}pt, 줄 간격 ${number(lineHeight, { maximumFractionDigits: 2 })}, 간격 ${number(spacing, { style: 'percent' })}, 여백 ${number(margin, { maximumFractionDigits: 1 })}mm`

/** Messages of fitting a CV to a number of pages, in Korean. */
export const fitArea: typeof english = {
  title: '페이지에 맞추기',
  pages: '채울 페이지 수',
  auto: '자동',
  off: '끔',
  choice: (count) => number(count),
  hint: '이력서가 정한 페이지 수를 채우도록 간격, 여백, 줄 간격, 글자 크기를 조정하고, 변경할 때마다 다시 맞춰요. 잘리는 내용은 없어요. 아래 슬라이더를 움직이면 이 기능이 꺼져요.',
  autoHint:
    '글자 크기 9.5pt 이상, 넉넉한 여백으로 읽기 편하게 담을 수 있으면 한 페이지로 맞춰요. 그렇지 않으면 직접 정한 설정을 쓰고, 마지막 페이지에 몇 줄만 남는 일을 되도록 피하거나 더 채워요. 아래에서 크기나 간격을 바꾸면 이 기능이 꺼져요.',
  autoOwn: (count) => `직접 정한 설정으로 ${pages(count)}예요.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `${pages(count)}에 맞췄어요: ${settings(size, lineHeight, spacing, margin)}.`,
  working: '맞추는 중…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `${pages(count)}에 들어가요: ${settings(size, lineHeight, spacing, margin)}.`,
  takesLess: (count) =>
    `가장 여유 있게 설정해도 ${pages(count)}만 채워져요. 텍스트를 더 넣을 수 있어요.`,
  keep: '이 설정 유지',
  tooLong: (lines, count) =>
    plural(lines, {
      other: `가장 촘촘하게 설정해도 ${pages(count)}보다 약 #줄 길어요. 직접 정한 설정을 썼고, 잘린 내용은 없어요. 항목을 줄여 보세요.`,
    }),
  oldest: '가장 오래된 항목',
  longest: '가장 긴 항목',
  unnamed: '제목 없는 항목',
}
