/** Octets of a line of an iCalendar file, without its line break (RFC 5545, section 3.1). */
const maxOctets = 75

/** Control characters, which a text must not contain (section 3.3.11), and halves of pairs, which UTF-8 has not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu

const escapes: Record<string, string> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' }

/** Returns a text without what no file may have, and with one kind of line break. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unwritable, '')
    .trim()

/** Escapes a clean text as the value of a property (section 3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,\n]/g, (sign) => escapes[sign] ?? sign)

const octetsOf = (character: string) => new TextEncoder().encode(character).length

/** Folds one line at 75 octets, never inside of a character, and ends it (section 3.1). */
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
