import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { readHtml } from '../html/read-html'
import { readMarkdown } from '../markdown/read-markdown'
import type { DataCell, DataEntry, DataLine, DataTarget } from '../structured/structured-types'
import type { SectionPlan } from './sections'

type Plan = SectionPlan & { besideSummary?: DataTarget }

/** The text of a value; an address stands in an object of its own in 4 and 5. */
export function wordsOf(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && value !== 0) return String(value)
  if (!isJsonObject(value)) return ''
  return wordsOf(value.href) || wordsOf(value.url)
}

/** Matches a tag that 4 and 5 write; any other bracket is one that somebody typed. */
const tag = /<\/?(?:p|ul|ol|li|br|strong|em|b|i|u|a|div|span|h[1-6])\b/i

/** Descriptions are HTML in 4 and 5, and Markdown in 3. */
export function readDescription(text: string): readonly DataLine[] {
  const read = tag.test(text) ? readHtml(text) : readMarkdown(text)
  return read.ok ? read.source.lines : []
}

/** Dates of 3 are two values. */
function datesOf(label: string, { start, end }: JsonObject): DataCell[] {
  return [
    { label, value: wordsOf(start), target: 'startDate' },
    { label, value: wordsOf(end), target: 'endDate' },
  ]
}

function cellsOf(label: string, value: JsonValue | undefined, target: DataTarget): DataCell[] {
  if (Array.isArray(value)) return value.flatMap((one) => cellsOf(label, one, target))
  if (isJsonObject(value) && ('start' in value || 'end' in value)) return datesOf(label, value)
  const words = wordsOf(value)
  if (target === 'text') return [{ label, value: readDescription(words), target }]
  // Levels in numbers are dots on their paper; no words say them.
  return [{ label, value: words, target: typeof value === 'number' ? null : target }]
}

/** True for what the person has switched off, in the words of any version. */
export const isHidden = (value: JsonObject) => value.visible === false || value.hidden === true

/** A job with several positions (5): each is an entry of the same employer. */
function withRoles(item: JsonObject): JsonObject[] {
  const roles = Array.isArray(item.roles) ? item.roles.filter(isJsonObject) : []
  if (roles.length === 0) return [item]
  return roles.map(({ position, period, description }) => ({
    ...item,
    position: position ?? '',
    period: period ?? '',
    description: description ?? '',
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
    .map((item): DataEntry => {
      const hasSummary = wordsOf(item.summary) !== ''
      const cells = plan.keys.flatMap(([key, to]) => {
        const isBeside = key === 'description' && hasSummary && plan.besideSummary !== undefined
        return cellsOf(key, item[key], isBeside ? (plan.besideSummary ?? null) : to)
      })
      const isListed = isShown && !isHidden(item)
      const kept = isListed ? cells : cells.map((cell): DataCell => ({ ...cell, target: null }))
      const { date } = item
      // 3 has no word for "present": a start without an end goes on.
      return { cells: kept, isOpen: isJsonObject(date) && wordsOf(date.end) === '' }
    })
}
