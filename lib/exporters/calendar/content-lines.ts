/** Maximum octets of a line without its line break (RFC 5545, section 3.1). */
const maxOctets = 75

/** Control characters, which a text must not contain (section 3.3.11), and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu

const escapes: Record<string, string> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' }

/** Removes forbidden characters and normalises line breaks. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unwritable, '')
    .trim()

/** Escapes a clean text as a property value (section 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,\n]/g, (sign) => escapes[sign] ?? sign)

const octetsOf = (character: string) => new TextEncoder().encode(character).length

/** Folds a line at 75 octets, never within a character, and ends it (section 3.1). */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > maxOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += more
  }
  return `${folded}\r\n`
}
