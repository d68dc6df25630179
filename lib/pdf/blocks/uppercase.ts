/** Languages with a dotted capital İ. */
const dottedCapitals = ['tr', 'az']

/**
 * Returns a text in upper case by the rules of its language: `STRASSE` for „Straße“, so it may be longer than the
 * input.
 *
 * @param language BCP 47 tag
 */
export function upperCase(text: string, language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const dotted = dottedCapitals.includes(primary)
  return Array.from(text, (letter) => {
    if (dotted && letter === 'i') return 'İ'
    // Greek capitals have no stress accents.
    return primary === 'el'
      ? letter.toUpperCase().normalize('NFD').replace('\u0301', '').normalize('NFC')
      : letter.toUpperCase()
  }).join('')
}
