import { isJsonObject, type JsonObject, type JsonValue, objectsIn } from '@/lib/resume/json-value'
import { linkCells, lostLinks, readMarkup } from '../structured/read-markup'
import type { DataCell, DataEntry, DataTarget } from '../structured/structured-types'
import type { SectionPlan } from './sections'

type Plan = SectionPlan & { besideSummary?: DataTarget }

/** The text of a value; an address stands in an object of its own in 4 and 5. */
export function wordsOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && value !== 0) return String(value)
  if (!isJsonObject(value)) return ''
  return wordsOf(value.href) || wordsOf(value.url)
}

/** Reads a description, which is HTML in 4 and 5, and Markdown in 3; addresses that no text holds stay to be placed. */
export function readDescription(label: string, text: string, target: DataTarget): DataCell[] {
  const { lines, links } = readMarkup(text)
  return [
    { label, value: lines, target },
    ...linkCells(label, target === 'text' ? lostLinks(links) : links),
  ]
}

/** The words that 4 and 5 show for an address, where the address does not say them. */
function labelOf(label: string, value: JsonValue | undefined): DataCell[] {
  const words = isJsonObject(value) ? wordsOf(value.label) : ''
  return words === '' || wordsOf(value).includes(words)
    ? []
    : [{ label, value: words, target: null }]
}

/** Dates of 3 are two values. */
function datesOf(label: string, { start, end }: JsonObject): DataCell[] {
  return [
    { label, value: wordsOf(start), target: 'startDate' },
    { label, value: wordsOf(end), target: 'endDate' },
  ]
}

/** Texts with tags in them that are no description: those of letters (5). */
const richKeys: ReadonlySet<string> = new Set(['recipient', 'content'])

function cellsOf(label: string, value: JsonValue | undefined, target: DataTarget): DataCell[] {
  if (Array.isArray(value)) return value.flatMap((one) => cellsOf(label, one, target))
  if (isJsonObject(value) && ('start' in value || 'end' in value)) return datesOf(label, value)
  const words = wordsOf(value)
  if (target === 'text' || richKeys.has(label)) return readDescription(label, words, target)
  // Levels in numbers are dots on their paper; no words say them.
  const own = { label, value: words, target: typeof value === 'number' ? null : target }
  return [own, ...labelOf(label, value)]
}

/** True for what the person has switched off, in the words of any version. */
export const isHidden = (value: JsonObject) => value.visible === false || value.hidden === true

const keysOfRole = ['position', 'period', 'description'] as const

/** A job with several positions (5): each is an entry of the same employer. What the job says of all stays to be placed. */
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
 * The entries of a section. What is hidden is no entry: its values stay lines that the person may place.
 *
 * @param isShown whether the section itself is
 */
export function readItems(items: JsonValue | undefined, plan: Plan, isShown: boolean): DataEntry[] {
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
      const kept = isListed ? cells : cells.map((cell): DataCell => ({ ...cell, target: null }))
      const { date } = item
      // 3 has no word for "present": a start without an end goes on.
      return { cells: [...kept, ...ofAll], isOpen: isJsonObject(date) && wordsOf(date.end) === '' }
    })
}
