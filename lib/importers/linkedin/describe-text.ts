import { bulletLength } from '../flow/bullet-length'
import type { DataCell } from '../structured/structured-types'

/**
 * Returns a description as one cell per line; lines with a typed bullet are bullets. A line that
 * starts in lower case continues the one above.
 */
export function describeText(label: string, text: string): DataCell[] {
  const joined = text.replace(/(\S) *(?:\r\n?|\n) *(?!o )(?=\p{Ll})/gu, '$1 ')
  return joined.split(/\r\n?|\n/).map((line): DataCell => {
    const words = line.trim()
    const length = bulletLength(words, false)
    return { label, value: [{ text: words.slice(length), bullet: length > 0 }], target: 'text' }
  })
}
