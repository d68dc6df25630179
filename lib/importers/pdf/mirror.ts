import type { RawItem, RawPage } from './raw-types'

/** Right-to-left letters; numbers are left-to-right in every script. */
const rightToLeft = /(?!\p{Nd})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu
const latin = /\p{Script=Latin}/gu

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0

export const isRightToLeft = (text: string): boolean => count(text, rightToLeft) > 0

/** Whether most letters of a document are right-to-left. */
export function isMostlyRightToLeft(pages: readonly RawPage[]): boolean {
  let right = 0
  let left = 0
  for (const { text } of pages.flatMap(({ items }) => items)) {
    right += count(text, rightToLeft)
    left += count(text, latin)
  }
  return right > 50 && right > 0.4 * (right + left)
}

/** Moves a dash next to a number to its other side in a right-to-left line. */
function moveDash(text: string): string {
  return text
    .replace(/^([‒–—-]\s+)(\S.*)$/u, (_, dash: string, rest: string) => `${rest} ${dash.trim()}`)
    .replace(/^(\S.*\p{Nd})(\s+[‒–—-])$/u, (whole, rest: string, dash: string) =>
      /^[‒–—-]/.test(text) ? whole : `${dash.trim()} ${rest}`,
    )
}

/**
 * Corrects "February – 2019 until now" to "February 2019 – until now": pdf.js misplaces a dash
 * between a number and right-to-left letters.
 */
function moveDashAfterYear(text: string): string {
  return text.replace(/([\p{L}׳'.])\s+([‒–—-])\s+(\p{Nd}{4})\s+(?=\p{L})/gu, '$1 $3 $2 ')
}

function mirrorItem(item: RawItem, width: number): RawItem {
  return {
    ...item,
    x: width - item.right,
    right: width - item.x,
    spaced: item.spacedRight,
    spacedRight: item.spaced,
    text: count(item.text, rightToLeft) > 0 ? moveDashAfterYear(item.text) : moveDash(item.text),
  }
}

/** Mirrors a page horizontally, so that later steps can assume left-to-right order. */
export function mirrorPage(page: RawPage): RawPage {
  const { width } = page
  const flip = <T extends { x: number; width: number }>(box: T) => ({
    ...box,
    x: width - box.x - box.width,
  })
  return {
    ...page,
    items: page.items.map((item) => mirrorItem(item, width)),
    hidden: page.hidden.map((item) => mirrorItem(item, width)),
    dots: page.dots.map(flip),
    rules: page.rules.map(flip),
    panels: page.panels.map(flip),
    links: page.links.map((link) => ({ ...link, box: flip(link.box) })),
  }
}

const isSign = ({ text }: RawItem) => /^[\s+.,:/@()-]+$/.test(text)

const isLeftToRight = (item: RawItem) =>
  (count(item.text, rightToLeft) === 0 && /[\p{L}\p{N}]/u.test(item.text)) || isSign(item)

const hasLatin = ({ text }: RawItem) => count(text, latin) > 0

/** Minimum gap in ems for a space between items. */
const spaceGap = 0.12

/**
 * Whether a left-to-right run ends before the next item: a spaced sign between numbers takes the
 * direction of the line (Unicode Bidirectional Algorithm, N1).
 */
function endsBefore(last: RawItem, next: RawItem, after: RawItem | undefined): boolean {
  if (next.x - last.right >= 0.8 * last.size) return true
  if (!isSign(next) || (hasLatin(last) && after !== undefined && hasLatin(after))) return false
  const areApart = (a: RawItem, b: RawItem) => b.spaced || b.x - a.right > spaceGap * b.size
  return areApart(last, next) || after === undefined || areApart(next, after)
}

/** Returns the end of the left-to-right run that starts at an index. */
function endOfRun(items: readonly RawItem[], start: number): number {
  let end = start
  for (let next = items[end + 1]; next && isLeftToRight(next); next = items[end + 1]) {
    const last = items[end]
    if (!last || endsBefore(last, next, items[end + 2])) break
    end++
  }
  return end
}

const arabic = /\p{Script=Arabic}/u

/**
 * Restores a phone number drawn in a right-to-left line: the plus is at the wrong end, and after
 * Arabic letters the groups are reversed (W2, W6).
 * @param isAfterArabic whether the preceding letters are Arabic
 */
export function restorePhone(text: string, isAfterArabic: boolean): string {
  const [, number = '', plus = ''] = /^(\d[\d -]{6,}\d)(\+?)$/.exec(text) ?? []
  // Blanks between groups take the direction of the line (N1).
  const sign = number.includes(' ') ? ' ' : '-'
  const groups = number.split(sign)
  const isTurned =
    (isAfterArabic || sign === ' ') &&
    groups.length > 1 &&
    (plus !== '' || (/^0/.test(groups.at(-1) ?? '') && !/^0/.test(number)))
  if (number === '' || (plus === '' && !isTurned)) return text
  return plus + (isTurned ? groups.toReversed().join(sign) : number)
}

function turnPhones(items: readonly RawItem[]): void {
  let isAfterArabic = false
  let right = 0
  for (const item of items) {
    // Another column or cell.
    if (item.x - right > item.size) isAfterArabic = false
    right = item.right
    const text = item.text.trim()
    item.text = item.text.replace(text, () => restorePhone(text, isAfterArabic))
    if (/\p{L}/u.test(text)) isAfterArabic = arabic.test(text)
  }
}

/**
 * Restores the order of left-to-right runs within a mirrored line, judged by the drawing order in
 * the file. Digit groups after Arabic letters are not included (Unicode Bidirectional Algorithm, W2
 * and W4).
 * @param items of one line, at mirrored positions; modified in place
 */
export function orderLeftToRightRuns(items: RawItem[]): void {
  let at = 0
  while (at < items.length) {
    const first = items[at]
    const end = first && isLeftToRight(first) && !isSign(first) ? endOfRun(items, at) : at
    if (first && end > at) {
      const left = first.x
      const right = items[end]?.right ?? first.right
      const run = items.slice(at, end + 1)
      const isFromRight = run.every(
        (item, index) => index === 0 || item.order > (run[index - 1]?.order ?? 0),
      )
      for (const item of isFromRight ? [] : run) {
        const { x } = item
        item.x = left + right - item.right
        item.right = left + right - x
        const { spaced } = item
        item.spaced = item.spacedRight
        item.spacedRight = spaced
      }
    }
    at = end + 1
  }
  items.sort((a, b) => a.x - b.x)
  turnPhones(items)
}

const swapped: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }

/** Swaps brackets that close before they open, as mirrored ones do. */
export function swapBrackets(text: string): string {
  return /^[^([]*[)\]][^)\]]*[([]/.test(text)
    ? text.replace(/[()[\]]/g, (one) => swapped[one] ?? one)
    : text
}
