import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '@/lib/resume/json-value'
import { linkCells, lostLinks, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataTarget } from '../structured/structured-types'
import type { SectionPlan } from './sections'

/** Returns the text of a value; a URL is wrapped in an object in versions 4 and 5. */
export function wordsOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && value !== 0) return String(value)
  if (!isJsonObject(value)) return ''
  return wordsOf(value.href) || wordsOf(value.url)
}

/** Reads a description: HTML in 4 and 5, Markdown in 3. Keeps URLs that its text lacks. */
export function readDescription(label: string, text: string, target: DataTarget): DataCell[] {
  const { lines, links } = readMarkup(text)
  return [
    { label, value: lines, target },
    ...linkCells(label, target === 'text' ? lostLinks(links) : links),
  ]
}

/** Returns the label that 4 and 5 show for a URL, unless the URL contains it. */
function labelOf(label: string, value: JsonValue | undefined): DataCell[] {
  const words = isJsonObject(value) ? wordsOf(value.label) : ''
  return words === '' || wordsOf(value).includes(words)
    ? []
    : [{ label, value: words, target: null }]
}

/** Reads a date range, which version 3 stores as two values. */
function datesOf(label: string, { start, end }: JsonObject): DataCell[] {
  return [
    { label, value: wordsOf(start), target: 'startDate' },
    { label, value: wordsOf(end), target: 'endDate' },
  ]
}

/** HTML fields other than descriptions: those of cover letters (5). */
const richKeys: ReadonlySet<string> = new Set(['recipient', 'content'])

function cellsOf(label: string, value: JsonValue | undefined, target: DataTarget): DataCell[] {
  if (Array.isArray(value)) return value.flatMap((one) => cellsOf(label, one, target))
  if (isJsonObject(value) && ('start' in value || 'end' in value)) return datesOf(label, value)
  const words = wordsOf(value)
  if (target === 'text' || richKeys.has(label)) return readDescription(label, words, target)
  // Numeric levels are drawn as dots, so they have no text to import.
  const own = { label, value: words, target: typeof value === 'number' ? null : target }
  return [own, ...labelOf(label, value)]
}

/** Whether an item or section is switched off, in any version. */
export const isHidden = (value: JsonObject) => value.visible === false || value.hidden === true

const keysOfRole = ['position', 'period', 'description'] as const

/**
 * Splits a job with several positions (5) into entries; text about the whole job stays unplaced.
 */
function withRoles(item: JsonObject): { item: JsonObject; ofAll: DataCell[] }[] {
  const roles = objectsIn(item.roles)
  if (roles.length === 0) return [{ item, ofAll: [] }]
  const ofAll = keysOfRole.flatMap((key) => readDescription(key, wordsOf(item[key]), null))
  return roles.map((role, at) => ({
    item: { ...item, ...Object.fromEntries(keysOfRole.map((key) => [key, role[key] ?? ''])) },
    ofAll: at === 0 ? ofAll : [],
  }))
}

/**
 * Reads the items of a section. Values of hidden items become unplaced lines.
 * @param isShown whether the section is visible
 */
export function readItems(
  items: JsonValue | undefined,
  plan: SectionPlan,
  isShown: boolean,
): DataEntry[] {
  if (!Array.isArray(items)) return []
  return items
    .filter(isJsonObject)
    .flatMap(withRoles)
    .map(({ item, ofAll }): DataEntry => {
      const hasSummary = wordsOf(item.summary) !== ''
      const cells = plan.keys.flatMap(([key, to]) => {
        const isBeside = key === 'description' && hasSummary && plan.besideSummary !== undefined
        return cellsOf(key, item[key], isBeside ? (plan.besideSummary ?? null) : to)
      })
      const isListed = isShown && !isHidden(item)
      const placed = isListed ? cells : cells.map((cell): DataCell => ({ ...cell, target: null }))
      const { date } = item
      // 3 has no "present": a start without an end is ongoing.
      return {
        cells: [...placed, ...ofAll],
        isOpen: isJsonObject(date) && wordsOf(date.end) === '',
      }
    })
}
