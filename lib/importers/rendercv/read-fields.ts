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

/**
 * Splits a highlight and its nested items: RenderCV treats a dash between spaces as a bullet;
 * between two numbers it is a range.
 */
function nestedItems(text: string): string[] {
  const items: string[] = []
  for (const line of text.split(/\r\n?|\n/)) {
    const last = items.length - 1
    const goesOn = last >= 0 && line.trim() !== '' && items[last] !== '' && !itemStart.test(line)
    if (goesOn) items[last] += ` ${line}`
    else items.push(line.trim())
  }
  return items
    .flatMap((item) => item.replace(/\s+/g, ' ').split(/(?<!\d) - | - (?!\d)/))
    .map((item) => item.replace(/^\s*[-*•+] /, ''))
    .filter((item) => item.trim() !== '')
}

/** Returns texts as bullets, nested items following them. */
function bulletLines(texts: readonly string[]): { lines: DataLine[]; links: string[] } {
  const read = texts.flatMap(nestedItems).map(readInline)
  return {
    lines: read.map((line) => ({ ...line, bullet: true })),
    links: read.flatMap(({ links }) => lostLinks(links)),
  }
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
