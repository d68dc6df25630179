import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import { leftoverCells, scalarText } from '../structured/leftover-cells'
import { linkCells, readInline, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataLine } from '../structured/structured-types'
import type { FieldPlan } from './entry-plans'

const listOf = (value: JsonValue | undefined): JsonValue[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Parts an enumeration at its commas and semicolons, but not within brackets. */
export function splitWords(text: string): string[] {
  const parts = text.match(/(?:\([^()]*\)|[^,;])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Texts as bullets; a list that a text holds itself goes on as bullets, too. */
function bulletLines(texts: readonly string[]): { lines: DataLine[]; links: string[] } {
  const read = texts.map((text) => {
    const { lines, links } = readMarkup(text)
    return { lines: lines.map((line) => ({ text: line.text, bullet: true })), links }
  })
  return { lines: read.flatMap(({ lines }) => lines), links: read.flatMap(({ links }) => links) }
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
    return { cells: [{ label: key, value: lines, target }], links }
  }
  const inline = readInline(text)
  const words = form === 'words' ? splitWords(inline.text) : [inline.text]
  const lines = words.map((word) => ({ text: word, bullet: false }))
  return { cells: [{ label: key, value: lines, target }], links: inline.links }
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
