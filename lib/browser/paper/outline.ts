import type { PaperBox, PaperRole } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Text of one field inside a block. */
export type OutlinePart = { address: FieldAddress; text: string }

/** Block of the paper for screen readers, in reading order. */
export type OutlineBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; parts: OutlinePart[] }
  | { kind: 'paragraph'; parts: OutlinePart[] }
  | { kind: 'list'; items: OutlinePart[][] }

const headingLevels: Partial<Record<PaperRole, 1 | 2 | 3>> = {
  title: 1,
  'section-heading': 2,
  'entry-heading': 3,
}

const textOf = (box: PaperBox) =>
  box.lines
    .map((line) => line.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Returns true if both are in the same printed row, such as a position and its employer. */
function sharesRow(before: PaperBox, after: PaperBox): boolean {
  const last = before.lines.at(-1)
  const [first] = after.lines
  if (!last || !first || before.page !== after.page) return false
  return last.y < first.y + first.height && first.y < last.y + last.height
}

type Group = { role: PaperRole; parts: OutlinePart[]; last: PaperBox }

/** Groups boxes that are read as one: parts of a field over pages, and fields in one row. */
function groupBoxes(boxes: readonly PaperBox[]): Group[] {
  const groups: Group[] = []
  for (const box of boxes) {
    const text = textOf(box)
    if (text === '') continue
    const group = groups.at(-1)
    const part = group?.parts.at(-1)
    if (group && part && part.address === box.address && group.role === box.role) {
      part.text = `${part.text} ${text}`
      group.last = box
    } else if (group && group.role === box.role && sharesRow(group.last, box)) {
      group.parts.push({ address: box.address, text })
      group.last = box
    } else {
      groups.push({ role: box.role, parts: [{ address: box.address, text }], last: box })
    }
  }
  return groups
}

/**
 * Returns headings, lists and paragraphs of the paper from its box map: the same text in the same order as in the PDF.
 */
export function outlineOf(boxes: readonly PaperBox[]): OutlineBlock[] {
  const blocks: OutlineBlock[] = []
  for (const { role, parts } of groupBoxes(boxes)) {
    const level = headingLevels[role]
    const before = blocks.at(-1)
    if (level) blocks.push({ kind: 'heading', level, parts })
    else if (role !== 'bullet') blocks.push({ kind: 'paragraph', parts })
    else if (before?.kind === 'list') before.items.push(parts)
    else blocks.push({ kind: 'list', items: [parts] })
  }
  return blocks
}
