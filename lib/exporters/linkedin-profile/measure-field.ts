import type { Measured } from './profile-types'

/**
 * Compares a text's length with its field's limit. Counts UTF-16 units: whether LinkedIn counts
 * those or code points is undocumented, and units are stricter.
 * @param limit of the field in characters; null if unknown
 */
export function measureField(text: string, limit: number | null): Measured {
  const { length } = text
  if (limit === null || length <= limit) {
    return { text, length, limit, isTooLong: false, over: 0, fits: length, endLine: null }
  }
  const isInPair = (text.codePointAt(limit - 1) ?? 0) > 0xffff
  const fits = isInPair ? limit - 1 : limit
  const endLine = text.slice(0, fits).split('\n').length
  return { text, length, limit, isTooLong: true, over: length - limit, fits, endLine }
}
