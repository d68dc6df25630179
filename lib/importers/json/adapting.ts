import type { OwnSection } from '@/lib/resume/json-resume/read-content'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'
import type { InputWarning } from '@/lib/resume/problems'
import { nameWarning } from '@/lib/resume/problems'

/** State of adapting one JSON Resume file. */
export type Adapting = {
  /** Language of the file's dates (BCP 47). */
  language: string
  /** Values for which the CV has no field, each as `path: text`. */
  leftOut: string[]
  /** Names and values that were probably meant otherwise. */
  warnings: InputWarning[]
  /** Custom sections of the file. */
  own: OwnSection[]
  /** Which of its flat items of work are roles of one entry. */
  roles: JsonObject[]
}

/** Maximum characters reported of a text that is left out. */
const maxReported = 400

/** Records a value for which the CV has no field. */
export function leaveOut({ leftOut }: Adapting, path: string, text: string): void {
  const shown = text.length > maxReported ? `${text.slice(0, maxReported)}…` : text
  leftOut.push(path === '' ? shown : `${path}: ${shown}`)
}

/** Warns of an unknown key that is a misspelled name of a field. */
export function warnOfName(
  { warnings }: Adapting,
  key: string,
  names: readonly string[],
  path: string,
): void {
  const warning = nameWarning(key, names, path)
  if (warning) warnings.push(warning)
}

/** Returns a key for comparison: "start_date" and "StartDate" fold to the same key. */
export const foldName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const abbreviations = /\b(?:doi|gpa|isbn|issn|url|uri|id|pmid|orcid|vat|kpi|cpd)\b/gi

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Returns the printed label of a key: "employmentType" gives "Employment type". A key with a space was typed by a
 * person and stays ("RCN membership", "iOS devices"); so do words of several capitals.
 */
export function labelOf(key: string): string {
  const typed = key.trim().replace(/\s+/g, ' ')
  if (typed.includes(' ')) return /^\p{Ll}+\p{Lu}/u.test(typed) ? typed : capitalised(typed)
  const words = typed
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/[_\-.]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : word.toLowerCase()))
    .join(' ')
  return capitalised(words.replace(abbreviations, (word) => word.toUpperCase()))
}

/** Returns whether a value is blank, false, or contains only such values. */
export const isEmptyValue = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmptyValue)) ||
  (typeof value === 'object' && Object.values(value).every(isEmptyValue))

/** Keys under which files declare their language. */
export const languageNames: readonly string[] = ['language', 'lang', 'locale']

/** Generated identifiers: UUIDs, hashes, numbers. */
const madeId = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[a-z0-9]{20,}|\d+)$/i

/** Returns whether a field is not meant for readers: a schema, a language tag, a generated id. */
export const isTechnical = (key: string, value: JsonValue): boolean =>
  /^[$_]/.test(key) ||
  (languageNames.includes(foldName(key)) && /^[a-z]{2,3}(?:[-_]\w{2,8})?$/i.test(String(value))) ||
  (/^(?:uu|gu)?id$|^key$|^slug$/i.test(key) && madeId.test(String(value)))

/** Returns the texts of a value, each prefixed with the labels of its enclosing objects. */
export function textsOf(value: JsonValue): string[] {
  if (isEmptyValue(value)) return []
  if (Array.isArray(value)) {
    const texts = value.flatMap(textsOf)
    return value.some((one) => typeof one === 'object') ? texts : [texts.join(', ')]
  }
  if (typeof value !== 'object' || value === null) return [String(value)]
  const parts = Object.entries(value as JsonObject).flatMap(([key, one]) => {
    const texts = isTechnical(key, one) ? [] : textsOf(one)
    if (texts.length === 0) return []
    const isName = /^(?:name|title|label|text|description|summary)$/i.test(key)
    return [isName ? texts.join(', ') : `${labelOf(key)}: ${texts.join(', ')}`]
  })
  return [parts.join(', ')]
}
