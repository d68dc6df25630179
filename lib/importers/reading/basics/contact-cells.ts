import { type ContactLabel, contactLabel } from '../../lexicon/labels'
import type { SourceLink } from '../../source/source-types'
import type { LineView, PieceView } from '../sections/line-view'
import type { Section } from '../sections/sections'
import {
  cutStretch,
  emptyStretch,
  joinStretches,
  type Stretch,
  splitStretch,
  trimStretch,
} from '../sections/stretch'
import { emailAddress } from './addresses'
import { indexOfLink } from './index-of-link'
import { type LabelKind, labelBefore } from './label-before'

/** A contact item: the text between separators in its column, with the label before it. */
export type ContactCell = {
  stretch: Stretch
  label: LabelKind | null
  /** Text of the label, which is not content. */
  labelStretch: Stretch | null
  piece: PieceView
  line: LineView
  section: Section
}

const separators =
  /\s+[|•·–—∙⋄◦\u2022]\s+|\s*[|•]\s*|\s·\s|\s\/\s(?=[^\d\s])|(?<=[^\d\s])\s\/\s|\s{3,}|;\s+/gu

/** A separator at the start of a line, where the line was broken. */
const leadingSigns = /^[\s,;|•·∙⋄◦]+/u
const trailingSigns = /[\s,;|•·∙⋄◦]+$/u

const labelled = /^([^:：]{1,28}?)\s*[:：]\s*(?!\/\/)(?=\S)/u
const bareLabel = /^([^:：]{1,28}?)\s*[:：]?$/u

function splitLabel(
  stretch: Stretch,
): { label: LabelKind; labelStretch: Stretch; rest: Stretch } | null {
  const match = labelled.exec(stretch.text)
  const value = match ? stretch.text.slice(match[0].length) : ''
  const label = match?.[1] ? labelBefore(match[1], value) : null
  if (!match || !label) return null
  return {
    label,
    labelStretch: cutStretch(stretch, 0, match[0].length),
    rest: cutStretch(stretch, match[0].length),
  }
}

const labelBehindComma = /,\s+(?=([^:：,]{1,28}?)\s*[:：]\s*(?!\/\/)\S)/gu

/** A phone number with the extension on the next line: "555-019-4325 ext." */
const phoneBeforeExtension = /^[+\d][\d\s()./-]{5,}\s?(?:x|ext|app|poste|durchwahl|вн)\.?$/iu

/** Returns the label type of a text that is only a label: "E-mail", "Phone:". */
function labelAlone(text: string): ContactLabel | null {
  const match = bareLabel.exec(text)
  return match?.[1] ? contactLabel(match[1]) : null
}

/** Splits a text at commas that are followed by a label: "E-mail: …, Phone: …". */
function splitAtLabels(stretch: Stretch): Stretch[] {
  const at = [...stretch.text.matchAll(labelBehindComma)]
    .filter((match) => contactLabel(match[1] ?? '') !== null)
    .map(({ index }) => index)
  return [0, ...at].map((from, order) => cutStretch(stretch, from, at[order]))
}

/** Whether a cell starts the line right after the one that the other cell ends. */
const isNextLine = (before: ContactCell, cell: ContactCell) =>
  cell.line.page === before.line.page &&
  cell.line.y > before.line.y &&
  cell.line.y - before.line.y < 1.9 * cell.line.size &&
  before.piece === before.line.pieces.at(-1) &&
  cell.piece === cell.line.pieces[0]

/** Whether a phone number is broken across two cells. */
function isBrokenPhone(before: ContactCell, cell: ContactCell): boolean {
  const head = before.stretch.text
  const { text } = cell.stretch
  const isPrefix = /^\+\d[\d\s()-]{0,8}$/.test(head) && /^[\d(]/.test(text)
  const isBody = /^\+?[\d\s()./-]{6,}$/.test(head) && /^[\d\s-]{1,6}$/.test(text)
  const isExtension = phoneBeforeExtension.test(head) && /^\d{1,6}$/.test(text)
  return isNextLine(before, cell) && (isPrefix || isBody || isExtension)
}

/** Whether a date of birth is broken before its year. */
const isBrokenBirthDate = (before: ContactCell, cell: ContactCell) =>
  before.label === 'birthDate' &&
  /\p{L}[\p{L}.]*$/u.test(before.stretch.text) &&
  /^\d{4}$/.test(cell.stretch.text) &&
  isNextLine(before, cell)

/** Whether a cell follows a label that ends a line of several cells. */
const isBehindLabel = (cells: readonly ContactCell[], cell: ContactCell) => {
  const [other, before] = [cells.at(-2), cells.at(-1)]
  return (
    before !== undefined &&
    before.stretch.text === '' &&
    other?.line === before.line &&
    isNextLine(before, cell)
  )
}

/** Tolerance in points for two pieces to share an edge. */
const sameEdge = 14

/** Returns whether a cell is below another, in its column or at the start of the next line. */
function standsBelow(before: ContactCell, cell: ContactCell): boolean {
  const isNear =
    before.line.page === cell.line.page &&
    cell.line.y > before.line.y &&
    cell.line.y - before.line.y < 1.9 * cell.line.size
  const isInColumn =
    Math.abs(before.piece.x - cell.piece.x) < sameEdge ||
    Math.abs(before.piece.right - cell.piece.right) < sameEdge
  return isNear && (isInColumn || isNextLine(before, cell))
}

/** Returns whether two texts are the parts of one broken e-mail address. */
function areOneEmail(head: string, text: string): boolean {
  const start = /\S+$/u.exec(head)?.[0] ?? ''
  const end = /^\S+/u.exec(text)?.[0] ?? ''
  const isWhole = emailAddress.exec(start + end)?.[0].length === start.length + end.length
  // A text before an address may end a sentence; one with a trailing hyphen continues.
  const isOpen = emailAddress.test(end)
    ? /[-_]$/.test(start)
    : /@/.test(start) && (/[-._@]$/.test(start) || !/\.\p{L}{2,}$/u.test(start))
  return start.length > 2 && isWhole && (isOpen || /^[-._@]/.test(end))
}

/** Whether a cell continues a URL or e-mail address broken in a narrow column. */
function goesOn(before: ContactCell, cell: ContactCell): boolean {
  if (!cell.section.measures.broken) return false
  const { text } = cell.stretch
  const head = before.stretch.text
  if (before.section !== cell.section || cell.label || /\s/.test(text) || cell.line.bullet)
    return false
  if (cell.line.pieces.length > 1 || before.line.page !== cell.line.page) return false
  if (
    Math.abs(before.piece.x - cell.piece.x) >= 14 ||
    cell.line.y - before.line.y >= 1.9 * cell.line.size
  )
    return false
  if (cell.line.y <= before.line.y || /\s/.test(head)) return false
  const isAddress = /[@/]|\.\p{L}{2,}/u
  if (!isAddress.test(head + text)) return false
  return (
    /[-./@_]$/.test(head) ||
    /^[-./@_]/.test(text) ||
    (/@/.test(head) && !/\.\p{L}{2,}$/u.test(head))
  )
}

/** Whether a label is linked; in flowing text `mailto:` and `tel:` links count as well. */
const hasAddress = (label: Stretch, { isFlowing }: PieceView, links: readonly SourceLink[]) =>
  indexOfLink(label, links, isFlowing ? /^(?:https?|mailto|tel):/i : undefined) >= 0

function cellsOfLine(
  line: LineView,
  section: Section,
  skip: ReadonlySet<LineView | PieceView>,
  links: readonly SourceLink[],
): ContactCell[] {
  const cells: ContactCell[] = []
  let waiting: { label: ContactLabel; labelStretch: Stretch } | null = null
  for (const piece of line.pieces.filter((one) => !skip.has(one))) {
    for (const part of splitStretch(piece.stretch, separators).flatMap(splitAtLabels)) {
      const stretch = trimStretch(part, leadingSigns, trailingSigns)
      if (stretch.text === '') continue
      const alone = labelAlone(stretch.text)
      if (alone) {
        const label = { label: alone, labelStretch: stretch }
        cells.push({ stretch: emptyStretch, ...label, piece, line, section })
        // The label's value is its link target.
        waiting = hasAddress(stretch, piece, links) ? null : label
        continue
      }
      const own = splitLabel(stretch)
      if (own)
        cells.push({
          stretch: own.rest,
          label: own.label,
          labelStretch: own.labelStretch,
          piece,
          line,
          section,
        })
      else {
        if (waiting) cells.pop()
        const { label, labelStretch } = waiting ?? { label: null, labelStretch: null }
        cells.push({ stretch, label, labelStretch, piece, line, section })
      }
      waiting = null
    }
  }
  return cells
}

/** Joins a cell with the last one if a line break split them; null if not. */
function joinBroken(
  cells: readonly ContactCell[],
  cell: ContactCell,
  links: readonly SourceLink[],
): ContactCell | null {
  const before = cells.at(-1)
  if (!before || cell.label) return null
  const { stretch, label, labelStretch } = before
  const joinedWith = (gap: string) => ({
    ...before,
    stretch: joinStretches(stretch, cell.stretch, gap),
    line: cell.line,
  })
  if (isBehindLabel(cells, cell) && isLabelAlone(before, links))
    return { ...cell, label, labelStretch }
  if (isBrokenPhone(before, cell) || isBrokenBirthDate(before, cell)) return joinedWith(' ')
  return stretch.text !== '' && goesOn(before, cell) ? joinedWith('') : null
}

/** Number of cells searched backwards for the start of an address, more than columns have. */
const maxCellsBetween = 100

/** Returns the index of the cell whose e-mail address this one continues, or -1. */
function headOfEmail(cells: readonly ContactCell[], cell: ContactCell): number {
  if (cell.label) return -1
  const first = Math.max(0, cells.length - maxCellsBetween)
  const found = cells
    .slice(first)
    .findLastIndex(
      (before) => standsBelow(before, cell) && areOneEmail(before.stretch.text, cell.stretch.text),
    )
  return found < 0 ? -1 : first + found
}

/**
 * Splits lines of contacts into cells. A label applies to the text after it on its line, or else to
 * the line below in its column.
 * @param skip lines and pieces with other content, such as the name
 * @param links a linked label has its value in the link
 */
export function contactCells(
  sections: readonly Section[],
  skip: ReadonlySet<LineView | PieceView>,
  links: readonly SourceLink[] = [],
): ContactCell[] {
  const cells: ContactCell[] = []
  for (const section of sections) {
    for (const line of section.lines) {
      if (skip.has(line)) continue
      for (const cell of cellsOfLine(line, section, skip, links)) {
        const at = headOfEmail(cells, cell)
        const head = cells[at]
        const whole = head ? null : joinBroken(cells, cell, links)
        if (head) cells[at] = { ...head, stretch: joinStretches(head.stretch, cell.stretch, '') }
        else if (whole) cells[cells.length - 1] = whole
        else cells.push(cell)
      }
    }
  }
  return labelBelow(cells, links)
}

/** Whether a label has neither text nor a link after it. */
const isLabelAlone = (
  { stretch, labelStretch, piece }: ContactCell,
  links: readonly SourceLink[],
) => stretch.text === '' && (!labelStretch || !hasAddress(labelStretch, piece, links))

/** Assigns a label without a value to the cell below it. */
function labelBelow(cells: readonly ContactCell[], links: readonly SourceLink[]): ContactCell[] {
  const taken = new Set<ContactCell>()
  const labels = cells.filter((cell) => isLabelAlone(cell, links))
  const below = new Map<ContactCell, ContactCell>()
  for (const label of labels) {
    const next = cells.find(
      (cell) =>
        cell.stretch.text !== '' &&
        !cell.label &&
        cell.line.page === label.line.page &&
        cell.line.y > label.line.y &&
        cell.line.y - label.line.y < 2.2 * cell.line.size &&
        Math.abs(cell.piece.x - label.piece.x) < 14,
    )
    if (!next || taken.has(next)) continue
    taken.add(next)
    below.set(next, label)
  }
  return cells.map((cell) => {
    const label = below.get(cell)
    return label ? { ...cell, label: label.label, labelStretch: label.labelStretch } : cell
  })
}
