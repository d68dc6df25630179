import type { BulletLevel } from '@/lib/resume/bullet-levels'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { linkCells, lostLinks, readInline, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataLine } from '../structured/structured-types'
import type { FieldPlan } from './entry-plans'

const listOf = (value: JsonValue | undefined): JsonValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Splits a list at commas and semicolons, except within brackets. */
export function splitWords(text: string): string[] {
  const parts = text.match(/(?:\([^()]*\)|[^,;])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Matches a line that starts with a bullet or number; other lines continue the one above. */
const itemStart = /^\s*(?:[-*•+]|\d{1,3}[.)])\s/

type Item = { text: string; level: BulletLevel }

/**
 * Splits a highlight and its nested items: RenderCV treats a dash between spaces as a nested bullet; between two numbers it
 * is a range. Items below a text are nested in it, and those further in than the first one of a list.
 */
function nestedItems(text: string): Item[] {
  const lines: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const last = lines.length - 1
    const goesOn = last >= 0 && line.trim() !== '' && lines[last] !== '' && !itemStart.test(line)
    if (goesOn) lines[last] += ` ${line}`
    else lines.push(line.trimEnd())
  }
  const [first = ''] = lines
  const indentOf = (line: string) => line.length - line.trimStart().length
  return lines
    .flatMap((line, at) => {
      const isNested = at > 0 && (!itemStart.test(first) || indentOf(line) > indentOf(first))
      const parts = line
        .trim()
        .replace(/\s+/g, ' ')
        .split(/(?<!\d) - | - (?!\d)/)
      return parts.map(
        (part, index): Item => ({ text: part, level: isNested || index > 0 ? 1 : 0 }),
      )
    })
    .map((item) => ({ ...item, text: item.text.replace(/^\s*[-*•+] /, '') }))
    .filter((item) => item.text.trim() !== '')
}

/** Returns texts as bullets, nested items following them. */
function bulletLines(texts: readonly string[]): { lines: DataLine[]; links: string[] } {
  const read = texts
    .flatMap(nestedItems)
    .map(({ text, level }) => ({ ...readInline(text), level, bullet: true }))
  return { lines: read, links: read.flatMap(({ links }) => lostLinks(links)) }
}

/** Returns the cells of a field, and its links. A value of an unexpected type remains unplaced. */
export function fieldCells(
  [key, target, form]: FieldPlan,
  value: JsonValue | undefined,
): { cells: DataCell[]; links: readonly string[] } {
  if (form === 'bullets') {
    const items = listOf(value)
    const texts = items.map(scalarText).filter((text) => text !== '')
    const { lines, links } = bulletLines(texts)
    const others = items.filter((item) => typeof item === 'object')
    return {
      cells: [{ label: key, value: lines, target }, ...leftoverCells(key, others)],
      links,
    }
  }
  const text = scalarText(value)
  if (text === '') return { cells: leftoverCells(key, value), links: [] }
  if (form === 'text') {
    const { lines, links } = readMarkup(text)
    return { cells: [{ label: key, value: lines, target }], links: lostLinks(links) }
  }
  const inline = readInline(text)
  const words = splitWords(inline.text).map((word) => ({ text: word, bullet: false }))
  const lines = form === 'words' ? words : [inline]
  const links = target === 'summary' ? lostLinks(inline.links) : inline.links
  return { cells: [{ label: key, value: lines, target }], links }
}

/** Ignores start and end if the entry has a `date`, which takes precedence. */
function withoutRange(entry: JsonObject, fields: readonly FieldPlan[]): readonly FieldPlan[] {
  if (scalarText(entry.date) === '') return fields
  return fields.map(
    ([key, target, form]): FieldPlan =>
      key === 'start_date' || key === 'end_date' ? [key, null, form] : [key, target, form],
  )
}

/**
 * Reads an entry: planned fields in order, then other values unplaced. A start without an end is
 * ongoing. A link on the first field becomes the entry's URL if it has none.
 */
export function readEntry(entry: JsonObject, plan: readonly FieldPlan[]): DataEntry {
  const fields = withoutRange(entry, plan)
  const [name, ...read] = fields.map((field) => fieldCells(field, entry[field[0]]))
  const known = new Set(fields.map(([key]) => key))
  const rest = Object.entries(entry).filter(([key]) => !known.has(key))
  const mayHoldUrl = known.has('url') && scalarText(entry.url) === ''
  const ofName = name?.links ?? []
  const others = [...ofName.slice(mayHoldUrl ? 1 : 0), ...read.flatMap(({ links }) => links)]
  return {
    cells: [
      ...(name?.cells ?? []),
      ...(mayHoldUrl ? ofName.slice(0, 1) : []).map((value) => ({
        label: 'link',
        value,
        target: 'url',
      })),
      ...read.flatMap(({ cells }) => cells),
      ...linkCells('link', others),
      ...rest.flatMap(([key, value]) => leftoverCells(key, value)),
    ],
    isOpen: scalarText(entry.end_date) === '' && scalarText(entry.date) === '',
  }
}
