import type { OwnSection } from '@/lib/resume/json-resume/read-content'
import type { JsonObject, JsonValue } from '@/lib/resume/json-value'

/** State of adapting one file. */
export type Adapting = {
  /** Language of the file's dates (BCP 47). */
  language: string
  /** Texts that the CV has no place for, each as `path: text`. */
  leftOut: string[]
  /** Sections of the file's own. */
  own: OwnSection[]
}

/** Characters of one text that is left out, as it is reported. */
const maxReported = 400

/** Notes a value that the CV has no place for. */
export function leaveOut({ leftOut }: Adapting, path: string, text: string): void {
  const shown = text.length > maxReported ? `${text.slice(0, maxReported)}…` : text
  leftOut.push(path === '' ? shown : `${path}: ${shown}`)
}

/** Returns a name without what people write differently: "start_date" and "StartDate" are one. */
export const foldName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const abbreviations = /\b(?:doi|gpa|isbn|issn|url|uri|id|pmid|orcid|vat|kpi|cpd)\b/gi

/** Returns the label that a field prints under: "employmentType" is "Employment type". */
export function labelOf(key: string): string {
  const words = key
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')
    .replace(/[_\-.\s]+/g, ' ')
    .trim()
  const lower = /^[\p{Lu}\p{N} ]+$/u.test(words) ? words : words.toLowerCase()
  const named = lower.replace(abbreviations, (word) => word.toUpperCase())
  return named.charAt(0).toUpperCase() + named.slice(1)
}

/** Returns whether a value says nothing. */
export const isEmptyValue = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmptyValue)) ||
  (typeof value === 'object' && Object.values(value).every(isEmptyValue))

/** Names under which files say the language that they are in. */
export const languageNames: readonly string[] = ['language', 'lang', 'locale']

/** Long ids that programs make. */
const madeId = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[a-z0-9]{20,}|\d+)$/i

/** Returns whether a field is for programs alone: a schema, the tag of a language, an id that one made. */
export const isTechnical = (key: string, value: JsonValue): boolean =>
  /^[$_]/.test(key) ||
  (languageNames.includes(foldName(key)) && /^[a-z]{2,3}(?:[-_]\w{2,8})?$/i.test(String(value))) ||
  (/^(?:uu|gu)?id$|^key$|^slug$/i.test(key) && madeId.test(String(value)))

/** Returns the texts of a value, each behind the labels of the objects that it is in. */
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
