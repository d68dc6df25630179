/** A stream of a PDF: the bytes from its start on, and the number of deflate layers. */
export type PackedStream = { bytes: Uint8Array; layers: number }

/** Maximum length of a stream's dictionary. */
const dictionaryReach = 4_096

const codeOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const streamWord = codeOf('stream')

function findWord(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((code, index) => bytes[at + index] === code)) return at
  }
  return -1
}

/** Returns the deflate layers of a stream: those that its dictionary names, and one where its bytes look like it. */
export const layersOf = (words: string, bytes: Uint8Array) =>
  Math.max(words.match(deflated)?.length ?? 0, looksDeflated(bytes) ? 1 : 0)

/** Returns the dictionary before a stream, with name escapes decoded (7.3.5). */
function dictionaryBefore(bytes: Uint8Array, from: number, at: number): string {
  const text = new TextDecoder('latin1').decode(
    bytes.subarray(Math.max(from, at - dictionaryReach), at),
  )
  const plain = text.slice(text.lastIndexOf(' obj') + 1)
  return plain.replace(/#([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The deflate filter, or its abbreviation in inline images (ISO 32000-2, 7.4 and 8.9.7). */
const deflated = /\/(?:FlateDecode|Fl)(?![a-z])/gi

/** Whether bytes start with a zlib header (RFC 1950), whatever the dictionary says. */
const looksDeflated = ([first = 0, second = 0]: Uint8Array) =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0

/** Returns the start of a stream's bytes, after the line end of its keyword. */
export function behindLine(bytes: Uint8Array, at: number): number {
  const afterReturn = bytes[at] === 0x0d ? at + 1 : at
  return bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn
}

/**
 * Finds the deflated streams of a PDF by their words alone, without believing a length or a table: also
 * those that no table of the file names. Where a stream ends only its packed data says, since the word
 * for it may stand inside.
 *
 * @param max number of streams after which the search stops
 */
export function findStreams(bytes: Uint8Array, max: number): PackedStream[] {
  const found: PackedStream[] = []
  let before = 0
  while (found.length <= max) {
    const at = findWord(bytes, streamWord, before)
    if (at < 0) break
    const from = behindLine(bytes, at + streamWord.length)
    const rest = bytes.subarray(from)
    const layers = layersOf(dictionaryBefore(bytes, before, at), rest)
    if (layers > 0) found.push({ bytes: rest, layers })
    before = from
  }
  return found
}
