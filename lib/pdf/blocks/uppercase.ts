/** Languages that write a dot over the capital of their i. */
const dottedCapitals = ['tr', 'az']

/**
 * Capitals letter by letter. A letter whose capital is more than one (ß) stays, so that the printed
 * text has as many characters as the typed and a click on paper finds its place in the field.
 *
 * @param language BCP 47 tag
 */
export function upperCase(text: string, language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? ''
  const dotted = dottedCapitals.includes(primary)
  return Array.from(text, (letter) => {
    if (dotted && letter === 'i') return 'İ'
    // Greek capitals carry no accent of stress.
    const capital =
      primary === 'el'
        ? letter.toUpperCase().normalize('NFD').replace('\u0301', '').normalize('NFC')
        : letter.toUpperCase()
    return capital.length === letter.length ? capital : letter
  }).join('')
}
