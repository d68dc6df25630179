const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
}

/** Accents and lengthens one text by about a third, in brackets that show where it is cut off. */
export function pseudoText(text: string): string {
  const accented = text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}

/**
 * A whole catalogue in pseudo-language: strings are changed, functions answer changed strings,
 * everything else stays.
 */
export function pseudoTranslate<T>(value: T): T {
  if (typeof value === 'string') return pseudoText(value) as T
  if (typeof value === 'function') {
    return ((...args: unknown[]) => pseudoTranslate(value(...args))) as T
  }
  if (Array.isArray(value)) return value.map((item) => pseudoTranslate(item)) as T
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, pseudoTranslate(item)]),
    ) as T
  }
  return value
}
