import type { Role, WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { isHungSign } from '../blocks/bullets'
import type { PaperBox, PaperLine } from '../pdf-types'
import type { PrintedPaper } from './printed-paper'

/** Rounding tolerance of the layout in points. */
const slack = 0.6

/** Maximum height in points of a rule or fill above a heading's text. */
const headingPadding = 9

/** Maximum share of a page for a kept entry that must stay whole. */
const maxWholeShare = 0.22

/** Extent of ink above and below the baseline, as shares of the line height. */
const ink = { above: 0.5, under: 0.12 }

type Printed = { box: PaperBox; line: PaperLine }

const printedLines = ({ boxes }: PrintedPaper): Printed[] =>
  boxes.flatMap((box) => box.lines.map((line) => ({ box, line })))

function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Returns text outside the margins, except hanging bullet signs. */
export function strayItems({ pages, box, top }: PrintedPaper): string[] {
  const [width, height] = box.size
  return pages.flatMap((items, page) =>
    items
      .filter(
        ({ text, x, y, width: length }) =>
          (x < box.side - slack && !isHungSign(text, x)) ||
          (x + length > width - box.side + slack && !isHungSign(text, width - x - length)) ||
          y < (page === 0 ? top : box.margin) ||
          y > height - box.bottom + 0.01,
      )
      .map(({ text, x, y }) => `page ${page + 1} at ${x.toFixed(1)}, ${y.toFixed(1)}: ${text}`),
  )
}

/** Returns lines that overlap the ink of another field. */
export function overlaps(paper: PrintedPaper): string[] {
  const found: string[] = []
  const byPage = groupBy(printedLines(paper), ({ box }) => box.page)
  for (const [page, lines] of byPage) {
    const inks = lines.map(({ box, line }) => ({
      address: box.address,
      left: line.x,
      right: line.x + line.width,
      top: line.baseline - line.height * ink.above,
      bottom: line.baseline + line.height * ink.under,
    }))
    for (const [at, one] of inks.entries()) {
      for (const other of inks.slice(at + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (across > slack * 2 && down > slack)
          found.push(`page ${page + 1}: ${one.address} on ${other.address}`)
      }
    }
  }
  return found
}

/** Returns paragraphs and bullets with a single line on one of their pages. */
export function lonelyLines({ boxes }: PrintedPaper): string[] {
  const fields = groupBy(
    boxes.filter(({ role }) => role === 'bullet' || role === 'paragraph'),
    ({ address }) => address,
  )
  return [...fields.values()]
    .filter((parts) => parts.length > 1 && parts.some(({ lines }) => lines.length < 2))
    .map((parts) => `${parts[0]?.address}: ${parts.map(({ lines }) => lines.length).join(' + ')}`)
}

/** Returns all boxes of an entry in printed order. */
function boxesOf(entry: WorkEntry | Role, boxes: readonly PaperBox[]) {
  const parts = 'roles' in entry ? [entry, ...entry.roles] : [entry]
  const own = new Set(parts.flatMap((part) => [part.id, ...part.highlights.map(({ id }) => id)]))
  return boxes.filter(({ address }) => own.has(address.split('/')[0] ?? ''))
}

/** Returns whether roles of an employer are entries of their own, each with the employer's name. */
const isApart = (entry: WorkEntry | Role, boxes: readonly PaperBox[]) =>
  'roles' in entry && boxes.filter(({ address }) => address === `${entry.id}/name`).length > 1

/** Returns work entries and their roles. */
const withRoles = (work: readonly WorkEntry[]): (WorkEntry | Role)[] =>
  work.flatMap((entry) => [entry, ...entry.roles])

/** Returns headings of sections and entries that a page break separates from their content. */
export function strandedHeadings({ boxes }: PrintedPaper, { content }: ResumeDocument): string[] {
  const found: string[] = []
  for (const [at, box] of boxes.entries()) {
    const next = boxes[at + 1]
    if (box.role === 'section-heading' && next?.page !== box.page) found.push(box.address)
  }
  for (const entry of withRoles(content.work)) {
    if (isApart(entry, boxes)) continue
    const own = boxesOf(entry, boxes)
    const head = own.filter(({ address }) => address.startsWith(`${entry.id}/`))
    const title = head.filter(({ address }) => !address.endsWith('/summary'))
    const first = own.find((box) => !title.includes(box))
    const pages = new Set([...title, ...(first ? [first] : [])].map(({ page }) => page))
    if (pages.size > 1) found.push(`${entry.id}: its title is on other pages than what follows`)
  }
  return found
}

/** Minimum lines below a heading before a page break inside its section. */
const minLines = { entries: 3, list: 2 }

/** Maximum empty space for those lines, as a factor. */
const maxEmpty = 4.5

/** Returns lines below each other, in points from the top of the page. */
function baselinesOf(boxes: readonly PaperBox[]): number[] {
  const all = boxes.flatMap(({ lines }) => lines.map(({ baseline }) => baseline))
  return all.toSorted((a, b) => a - b).filter((one, at, list) => one - (list[at - 1] ?? -9) > 3)
}

/** Returns section headings with too few lines below them at the foot of a page, if the section continues. */
export function thinStarts(
  { boxes: all, box }: PrintedPaper,
  { content }: ResumeDocument,
  columns: 1 | 2,
): string[] {
  const bottom = box.size[1] - box.bottom
  return columnsOf(all, columns).flatMap((boxes) =>
    boxes.flatMap((heading, at) => {
      if (heading.role !== 'section-heading') return []
      // Nothing is above it on its page: moving it would not help.
      if (heading.page > 0 && heading.y <= box.margin + headingPadding) return []
      if (heading.address === 'section:work/title' && content.work[1]?.breakBefore) return []
      const end = boxes.findIndex((other, i) => i > at && other.role === 'section-heading')
      const body = boxes.slice(at + 1, end < 0 ? undefined : end)
      const here = body.filter(({ page }) => page === heading.page)
      if (here.length === body.length) return []
      const kind = body.some(({ role }) => role === 'entry-heading') ? 'entries' : 'list'
      const lines = baselinesOf(here).length
      const height = Math.max(...here.flatMap((one) => one.lines.map((line) => line.height)))
      const room = bottom - heading.y - heading.height
      if (lines >= minLines[kind] || room > maxEmpty * minLines[kind] * height) return []
      return [`${heading.address}: ${lines} of ${minLines[kind]} lines on page ${heading.page + 1}`]
    }),
  )
}

/** Returns kept entries that fit on a page, but are split. */
export function tornEntries({ boxes, box }: PrintedPaper, { content }: ResumeDocument): string[] {
  const found: string[] = []
  for (const entry of withRoles(content.work)) {
    // A role with a page break splits its kept employer.
    if (
      !entry.keepTogether ||
      isApart(entry, boxes) ||
      ('roles' in entry && entry.roles.some((r) => r.breakBefore))
    )
      continue
    const pages = groupBy(boxesOf(entry, boxes), ({ page }) => page)
    if (pages.size < 2) continue
    const heights = [...pages.values()].map((parts) => {
      const top = Math.min(...parts.map(({ y }) => y))
      return Math.max(...parts.map(({ y, height }) => y + height)) - top
    })
    const height = heights.reduce((sum, one) => sum + one, 0)
    if (height < maxWholeShare * box.contentHeight) {
      found.push(`${entry.id}: ${height.toFixed(0)} of ${box.contentHeight.toFixed(0)} pt`)
    }
  }
  return found
}

/** Maximum points of a contact's icon, and the inset of a heading on a fill. */
const iconRoom = 22

/** Returns the boxes of each column: contacts are in the side one, work in the other. */
function columnsOf(boxes: readonly PaperBox[], columns: 1 | 2): PaperBox[][] {
  const work = boxes.find(({ address }) => address === 'section:work/title')
  const mail = boxes.find(({ address }) => address === 'basics/email')
  if (columns === 1 || !work || !mail) return [[...boxes]]
  const isSide = ({ x }: PaperBox) =>
    mail.x > work.x ? x > mail.x - iconRoom : x < work.x - iconRoom
  return [boxes.filter((box) => !isSide(box)), boxes.filter(isSide)]
}

/** Returns pages after the first on which a column does not begin at the margin, or that have no text. */
export function brokenMargins({ boxes, box, pages }: PrintedPaper, columns: 1 | 2): string[] {
  const empty = pages.flatMap((items, page) =>
    items.length === 0 ? [`page ${page + 1}: empty`] : [],
  )
  const late = columnsOf(boxes, columns).flatMap((own, column) =>
    pages.flatMap((_, page) => {
      const tops = own.filter((one) => page > 0 && one.page === page).map(({ y }) => y)
      const top = Math.min(...tops)
      const isRight = top >= box.margin - 0.1 && top <= box.margin + headingPadding
      if (tops.length === 0 || isRight) return []
      return [`page ${page + 1}, column ${column + 1}: begins at ${top.toFixed(1)}`]
    }),
  )
  return [...empty, ...late]
}
