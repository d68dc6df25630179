/**
 * Returns a readable name of a character without a glyph: with its code point, a combining mark on a dotted circle, an
 * invisible one by its code point only.
 */
export function nameCharacter(character: string): string {
  const points = [...character].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const code = points.join(' ')
  if (/^[\p{C}\p{Z}]/u.test(character)) return code
  return `${/^\p{M}/u.test(character) ? '\u25cc' : ''}${character} (${code})`
}
