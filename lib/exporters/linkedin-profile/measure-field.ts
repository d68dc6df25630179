import type { Measured } from './profile-types'

/**
 * Measures a text against the limit of its field. It is not documented whether LinkedIn counts UTF-16 units or code
 * points: pages that have tried it say that an emoji may count twice. Units are the stricter reading, so a text that
 * fits here fits in both.
 *
 * @param limit of the field in characters; null where none is known
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
