import { formatters } from '../format'

const { number, plural } = formatters('en')

const pages = (count: number) => plural(count, { one: '# page', other: '# pages' })

/** Messages of fitting a CV to a number of pages. They load with the design panel. */
export const fitArea = {
  title: 'Fit to pages',
  // Translators: label of the choice: automatic, 1, 2 or 3 pages, off.
  pages: 'Length',
  // Translators: as many pages as suit the CV. Short for automatic.
  auto: 'Auto',
  off: 'Off',
  choice: (count: number) => number(count),
  hint: 'Adjusts spacing, margins, line height and font size until the CV fills this many pages, and again after each change. Nothing is cut off. Moving a slider below turns this off.',
  autoHint:
    'Fits the CV on one page while text stays at 9.5 pt or larger. If it can’t, your own settings apply. Changing size or spacing below turns this off.',
  // Translators: a whole sentence on its own. The CV needs no fitting, or cannot be fitted with ease.
  autoOwn: (count: number) => `Set on ${pages(count)} with your own settings.`,
  autoFits: (count: number, size: number, lineHeight: number, spacing: number, margin: number) =>
    `Fitted to ${pages(count)}: font size ${number(size, { maximumFractionDigits: 1 })} pt, line height ${number(lineHeight, { maximumFractionDigits: 2 })}, spacing ${number(spacing, { style: 'percent' })}, margins ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Fitting…',
  fits: (count: number, size: number, lineHeight: number, spacing: number, margin: number) =>
    `Fits on ${pages(count)} with font size ${number(size, { maximumFractionDigits: 1 })} pt, line height ${number(lineHeight, { maximumFractionDigits: 2 })}, spacing ${number(spacing, { style: 'percent' })} and margins ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count: number) =>
    `Even with the loosest settings, it fills only ${pages(count)}. There is room for more text.`,
  keep: 'Keep these settings',
  tooLong: (lines: number, count: number) =>
    `Even with the tightest settings, it’s about ${plural(lines, { one: '# line', other: '# lines' })} too long for ${pages(count)}. Your own settings are used, and nothing was cut off. Shorten some entries.`,
  oldest: 'Oldest entries',
  longest: 'Longest entries',
  unnamed: 'Untitled entry',
}
