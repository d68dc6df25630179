/**
 * A character as it can be told apart where no font draws it: with its Unicode code point, a mark on
 * the ring that stands for its letter, what is invisible by its code point alone.
 */
export function nameCharacter(character: string): string {
  const points = [...character].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const code = points.join(' ')
  if (/^[\p{C}\p{Z}]/u.test(character)) return code
  return `${/^\p{M}/u.test(character) ? '\u25cc' : ''}${character} (${code})`
}
