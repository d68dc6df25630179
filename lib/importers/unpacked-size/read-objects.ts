import { behindLine, layersOf } from './find-streams'
import { unpack } from './unpack'

/** An object of a PDF: the words before its stream, and the words of its stream if that may draw or hold objects. */
export type PdfObject = { words: string; drawn: string }

/** Maximum characters of an object without its stream, and bytes of one stream. */
const max = { words: 200_000, stream: 50_000_000 }

/** Returns bytes as a text with a character for each. */
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** Pictures, fonts and the like neither draw forms nor hold objects. */
const isData =
  /\/Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)|\/Length1\s|\/Type\s*\/(?:XRef|Metadata)/

/** Decodes name escapes (ISO 32000-2, 7.3.5). */
const withNames = (words: string) =>
  words.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

function readStream(file: { bytes: Uint8Array; text: string }, from: number, words: string) {
  if (isData.test(words)) return ''
  const rest = file.bytes.subarray(from)
  const layers = layersOf(words, rest)
  if (layers === 0)
    return file.text.slice(from, Math.max(from, file.text.indexOf('endstream', from)))
  const parts: string[] = []
  unpack({ bytes: rest, layers }, max.stream, (chunk) => parts.push(textOf(chunk)))
  return parts.join('')
}

/** Lists the objects inside of an object stream (7.5.7), by their numbers. */
function objectsInside({ words, drawn }: PdfObject): [number, PdfObject][] {
  const first = Number(/\/First\s+(\d+)/.exec(words)?.[1])
  if (!/\/Type\s*\/ObjStm/.test(words) || !(first > 0)) return []
  const header = drawn.slice(0, first).match(/\d+/g)?.map(Number) ?? []
  return header.flatMap((number, at): [number, PdfObject][] => {
    if (at % 2 === 1) return []
    const [from, to] = [header[at + 1] ?? 0, header[at + 3]]
    const text = drawn.slice(first + from, to === undefined ? undefined : first + to)
    return [[number, { words: withNames(text.slice(0, max.words)), drawn: '' }]]
  })
}

/**
 * Finds the objects of a PDF by their words alone, without believing a table, also those in object streams. An object
 * that was written again counts as it was written last. Streams with other filters than deflate have no words.
 */
export function readObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const text = textOf(bytes)
  const found = new Map<number, PdfObject>()
  const begin = /(\d{1,8})[\s\0]+\d{1,5}[\s\0]+obj(?![a-z])/g
  const end = /endobj|stream/g
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    end.lastIndex = begin.lastIndex
    const ended = end.exec(text)
    const to = ended?.index ?? text.length
    const words = withNames(text.slice(begin.lastIndex, Math.min(to, begin.lastIndex + max.words)))
    const from = behindLine(bytes, end.lastIndex)
    const drawn = ended?.[0] === 'stream' ? readStream({ bytes, text }, from, words) : ''
    const object = { words, drawn }
    found.set(Number(match[1]), object)
    for (const [number, inside] of objectsInside(object)) found.set(number, inside)
    begin.lastIndex = to
  }
  return found
}
