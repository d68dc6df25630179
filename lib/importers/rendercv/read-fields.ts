import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { linkCells, lostLinks, readInline, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataLine } from '../structured/structured-types'
import type { FieldPlan } from './entry-plans'

const listOf = (value: JsonValue | undefined): JsonValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Parts an enumeration at its commas and semicolons, but not within brackets. */
export function splitWords(text: string): string[] {
  const parts = text.match(/(?:\([^()]*\)|[^,;])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** A line that begins with the sign or the number of an item; any other goes on with the one above it. */
const itemStart = /^\s*(?:[-*•+]|\d{1,3}[.)])\s/

/**
 * Returns a highlight and the items nested in it: RenderCV takes a dash between spaces for the sign of one, but it
 * stands between two numbers for "to".
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

/** Texts as bullets; items that a text holds itself are bullets behind it. */
function bulletLines(texts: readonly string[]): { lines: DataLine[]; links: string[] } {
  const read = texts.flatMap(nestedItems).map(readInline)
  return {
    lines: read.map((line) => ({ ...line, bullet: true })),
    links: read.flatMap(({ links }) => lostLinks(links)),
  }
}

/**
 * Returns the cells of one field of an entry, and the addresses behind its words. A value of another type than the field
 * has stays to be placed.
 */
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

/** A date by itself says when an entry was, whatever its start and end say. */
function withoutRange(entry: JsonObject, fields: readonly FieldPlan[]): readonly FieldPlan[] {
  if (scalarText(entry.date) === '') return fields
  return fields.map(
    ([key, target, form]): FieldPlan =>
      key === 'start_date' || key === 'end_date' ? [key, null, form] : [key, target, form],
  )
}

/**
 * Returns an entry: its fields in the order of the plan, then what no field of it holds. A start without an end goes on.
 * An address behind the first field is that of the entry where it has no other.
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
