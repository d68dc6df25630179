import { formatters } from '../format'

const { number, plural } = formatters('en')

const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })

/** Words of fitting a CV to its pages. They come with the design panel and are no part of the catalogue. */
export const fitArea = {
  title: 'Fit to pages',
  pages: 'Pages to fill',
  off: 'Off',
  choice: (count: number) => number(count),
  hint: 'Turns spacing, margins, line height and type size until the CV fills so many pages, and again after each change. Nothing is cut, and your own measures below stay as they are.',
  working: 'Fitting the pages',
  fits: (count: number, size: number, lineHeight: number, spacing: number, margin: number) =>
    `Set on ${pages(count)} with ${number(size, { maximumFractionDigits: 1 })} pt type, line height ${number(lineHeight, { maximumFractionDigits: 2 })}, ${number(spacing, { style: 'percent' })} space and ${number(margin, { maximumFractionDigits: 1 })} mm margins.`,
  takesLess: (count: number) =>
    `Even at its loosest it takes only ${pages(count)}: there is room for more.`,
  keep: 'Take these measures as my own',
  tooLong: (lines: number, count: number) =>
    `Even at its tightest it is about ${plural(lines, { one: '# line', other: '# lines' })} too long for ${pages(count)}. It is shown with your own measures, and nothing was cut.`,
  oldest: 'Oldest entries',
  longest: 'Longest entries',
  unnamed: 'Entry without a name',
}
