/**
 * Returns a readable name of a character that no font draws: with its Unicode code point, a combining mark on a
 * dotted circle, an invisible one by its code point alone.
 */
export function nameCharacter(character: string): string {
  const points = [...character].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const code = points.join(' ')
  if (/^[\p{C}\p{Z}]/u.test(character)) return code
  return `${/^\p{M}/u.test(character) ? '\u25cc' : ''}${character} (${code})`
}
