/** Languages that write a dot over the capital of their i. */
const dottedCapitals = ['tr', 'az']

/**
 * Returns a text in the capitals of its language: `STRASSE` for „Straße“, so it may be longer than what was typed.
 *
 * @param language BCP 47 tag
 */
export function upperCase(text: string, language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const dotted = dottedCapitals.includes(primary)
  return Array.from(text, (letter) => {
    if (dotted && letter === 'i') return 'İ'
    // Greek capitals carry no accent of stress.
    return primary === 'el'
      ? letter.toUpperCase().normalize('NFD').replace('\u0301', '').normalize('NFC')
      : letter.toUpperCase()
  }).join('')
}
