import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('ja')

const pages = (count: number) => plural(count, { other: '#ページ' })
const decimal = (value: number, digits: number) => number(value, { maximumFractionDigits: digits })

const measures = (size: number, lineHeight: number, spacing: number, margin: number) =>
  `文字サイズ${decimal(size, 1)}pt、行間${decimal(lineHeight, 2)}、間隔${number(spacing, { style: 'percent' })}、余白${decimal(margin, 1)}mm`

/** Messages of fitting a CV to a number of pages, in Japanese. They load with the design panel. */
export const fitArea: typeof english = {
  title: 'ページに収める',
  pages: '収めるページ数',
  auto: '自動',
  off: 'オフ',
  choice: (count) => number(count),
  hint: 'レジュメがこのページ数にちょうど収まるよう、間隔、余白、行間、文字サイズを調整します。変更のたびに調整し直し、内容が切れることはありません。下のスライダーを動かすとオフになります。',
  autoHint:
    '読みやすさを保てる場合（文字9.5pt以上、十分な余白）は、レジュメを1ページに収めます。それ以外は自分の設定を使い、最後のページが数行だけになるのをできるだけ避けるか、より埋まるようにします。下のサイズや間隔を変更するとオフになります。',
  autoOwn: (count) => `自分の設定のまま、${pages(count)}になっています。`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `${pages(count)}に収めました：${measures(size, lineHeight, spacing, margin)}。`,
  working: '調整中…',
  fits: (count, size, lineHeight, spacing, margin) =>
    `${measures(size, lineHeight, spacing, margin)}で、${pages(count)}に収まります。`,
  takesLess: (count) =>
    `最もゆったりした設定でも、${pages(count)}しか埋まりません。まだ書き足せます。`,
  keep: 'この設定を使う',
  tooLong: (lines, count) =>
    `最も詰めた設定でも、${pages(count)}から約${plural(lines, { other: '#行' })}あふれます。自分の設定が使われ、内容は切れていません。項目を短くしてください。`,
  oldest: '最も古い項目',
  longest: '最も長い項目',
  unnamed: '無題の項目',
}
