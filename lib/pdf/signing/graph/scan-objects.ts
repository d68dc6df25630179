import { createParser, type ValueParser } from './parse-value'
import {
  type Dictionary,
  integerIn,
  nameIn,
  type Oddity,
  type PdfValue,
  Reference,
  Stream,
} from './pdf-value'

/** Object in the order of the file: its number, the offset where it begins, and its value. */
export type ScannedObject = { id: number; start: number; value: PdfValue }

/** Place of an object: an offset, or an index in an object stream. Null for a free number. */
export type Place = { offset: number } | { holder: number; index: number } | null

/** Table of references of one revision, with the entries of its trailer. */
export type Table = { places: Map<number, Place>; trailer: Dictionary }

export type Scan = {
  /** Version of the header. */
  version: string
  objects: ScannedObject[]
  /** Tables of the old form, by the offset where they begin. */
  tables: Map<number, Table>
  /** Offset that the last "startxref" names. */
  last: number | null
}

/** Maximum objects of a file; a CV has some hundreds. */
export const maxObjects = 100_000

/** Length of "%PDF-1.7" and the end of its line. */
const headerBytes = 9

/** Maximum places that are no object, since each is searched for its end. */
const maxFailures = 50

const indexOfText = (bytes: Uint8Array, text: string, from: number): number => {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1
    while (same < text.length && bytes[at + same] === text.charCodeAt(same)) same++
    if (same === text.length) return at
  }
  return -1
}

/** Reads an object from start to end, whatever a table says, and notes what is not there as a writer puts it. */
export function scanObjects(bytes: Uint8Array<ArrayBuffer>, note: (oddity: Oddity) => void): Scan {
  const version = readHeader(bytes, note)
  const parser = createParser(bytes, version === '' ? 0 : headerBytes, note)
  const scan: Scan = { version, objects: [], tables: new Map(), last: null }
  const lengths = new IndirectLengths(bytes)
  for (let failures = 0; failures < maxFailures; ) {
    parser.skipSpace()
    const start = parser.at
    if (start >= bytes.length) return scan
    try {
      if (parser.take('xref')) scan.tables.set(start, readTable(parser, note))
      else if (parser.take('startxref')) scan.last = integerIn(parser.value())
      else scan.objects.push(readObject(bytes, parser, lengths, note))
      if (scan.objects.length > maxObjects) throw new RangeError('The file has too many objects')
    } catch (error) {
      if (error instanceof RangeError) throw error
      note('stray-bytes')
      failures++
      const next = indexOfText(bytes, 'endobj', start)
      parser.at = next < 0 ? bytes.length : next + 'endobj'.length
    }
  }
  throw new RangeError('The file is damaged in too many places')
}

function readHeader(bytes: Uint8Array, note: (oddity: Oddity) => void): string {
  const line = String.fromCharCode(...bytes.subarray(0, headerBytes))
  const [, version = ''] = /^%PDF-(\d\.\d)[\r\n]$/.exec(line) ?? []
  if (version === '') note('stray-bytes')
  return version
}

function readObject(
  bytes: Uint8Array<ArrayBuffer>,
  parser: ValueParser,
  lengths: IndirectLengths,
  note: (oddity: Oddity) => void,
): ScannedObject {
  const start = parser.at
  const id = integerIn(parser.value())
  parser.skipSpace()
  const generation = integerIn(parser.value())
  parser.skipSpace()
  if (id === null || generation === null || !parser.take('obj')) throw new Error('No object')
  if (generation !== 0) note('revisions')
  const value = parser.value()
  parser.skipSpace()
  const stream =
    value instanceof Map && parser.take('stream')
      ? readStream(bytes, parser, lengths.of(value), value, note)
      : null
  parser.skipSpace()
  if (!parser.take('endobj')) throw new Error('An object has no end')
  return { id, start, value: stream ?? value }
}

function readStream(
  bytes: Uint8Array<ArrayBuffer>,
  parser: ValueParser,
  length: number | null,
  dictionary: Dictionary,
  note: (oddity: Oddity) => void,
): Stream {
  parser.take('\r')
  if (!parser.take('\n')) note('syntax')
  const from = parser.at
  parser.at = from + (length ?? 0)
  const isSound = length !== null && isAtEnd(parser)
  const to = isSound ? from + length : indexOfText(bytes, 'endstream', from)
  if (to < 0) throw new Error('A stream has no end')
  if (!isSound) {
    note('syntax')
    parser.at = to
    isAtEnd(parser)
  }
  return new Stream(dictionary, bytes.subarray(from, to))
}

function isAtEnd(parser: ValueParser): boolean {
  parser.take('\r')
  parser.take('\n')
  return parser.take('endstream')
}

/** Lengths of streams that are objects of their own. They are searched by their words, all at once. */
class IndirectLengths {
  private found: Map<number, number> | null = null
  constructor(private readonly bytes: Uint8Array) {}

  of(dictionary: Dictionary): number | null {
    const value = dictionary.get('Length')
    return value instanceof Reference ? (this.all().get(value.id) ?? null) : integerIn(value)
  }

  private all() {
    if (this.found) return this.found
    const text = new TextDecoder('latin1').decode(this.bytes)
    const objects = text.matchAll(/(\d{1,10}) 0 obj\s{1,2}(\d{1,10})\s{1,2}endobj/g)
    this.found = new Map(Array.from(objects, ([, id, length]) => [Number(id), Number(length)]))
    return this.found
  }
}

/** Reads a table and its trailer (ISO 32000-2, 7.5.4). */
function readTable(parser: ValueParser, note: (oddity: Oddity) => void): Table {
  const places: Table['places'] = new Map()
  for (parser.skipSpace(); !parser.take('trailer'); parser.skipSpace()) {
    const first = integerIn(parser.value())
    const count = integerIn(parser.value())
    if (first === null || count === null || first + count > maxObjects) throw new Error('No table')
    for (let id = first; id < first + count; id++) {
      const offset = integerIn(parser.value())
      const generation = integerIn(parser.value())
      parser.skipSpace()
      const isUsed = parser.take('n')
      if (offset === null || generation === null || !(isUsed || parser.take('f')))
        throw new Error('No table')
      if (places.has(id)) note('tables')
      places.set(id, isUsed ? { offset } : null)
    }
  }
  const trailer = parser.value()
  if (!(trailer instanceof Map)) throw new Error('A table has no trailer')
  return { places, trailer }
}

/** Reads a table that is a stream (ISO 32000-2, 7.5.8). */
export function readTableStream({ dictionary }: Stream, data: Uint8Array): Table {
  const widths = dictionary.get('W')
  const [kindBytes = 0, firstBytes = 0, secondBytes = 0] = Array.isArray(widths)
    ? widths.map((width) => integerIn(width) ?? 0)
    : []
  const row = kindBytes + firstBytes + secondBytes
  const size = integerIn(dictionary.get('Size')) ?? 0
  const index = dictionary.get('Index')
  const ranges = Array.isArray(index) ? index.map((value) => integerIn(value) ?? 0) : [0, size]
  const places: Table['places'] = new Map()
  let at = 0
  const field = (bytes: number, usual: number) => {
    let value = bytes === 0 ? usual : 0
    for (let i = 0; i < bytes; i++) value = value * 256 + (data[at++] ?? 0)
    return value
  }
  for (let i = 0; i + 1 < ranges.length && row > 0; i += 2) {
    const first = ranges[i] ?? 0
    for (let id = first; id < first + (ranges[i + 1] ?? 0) && at + row <= data.length; id++) {
      const kind = field(kindBytes, 1)
      const [one, two] = [field(firstBytes, 0), field(secondBytes, 0)]
      if (places.size > maxObjects) throw new RangeError('The file has too many objects')
      places.set(id, kind === 1 ? { offset: one } : kind === 2 ? { holder: one, index: two } : null)
    }
  }
  return { places, trailer: dictionary }
}

/**
 * Returns the objects of an object stream (ISO 32000-2, 7.5.7).
 *
 * @throws if it is damaged
 */
export function readObjectStream(
  { dictionary }: Stream,
  data: Uint8Array,
  note: (oddity: Oddity) => void,
): { id: number; value: PdfValue }[] {
  const count = integerIn(dictionary.get('N')) ?? 0
  const first = integerIn(dictionary.get('First')) ?? 0
  if (count > maxObjects) throw new RangeError('The file has too many objects')
  if (dictionary.has('Extends') || nameIn(dictionary.get('Type')) !== 'ObjStm') note('syntax')
  const heads = createParser(data, 0, note)
  let end = first
  return Array.from({ length: count }, () => {
    const [id, offset] = [integerIn(heads.value()), integerIn(heads.value())]
    if (id === null || offset === null || first + offset < end) {
      throw new Error('An object stream is damaged')
    }
    const parser = createParser(data, first + offset, note)
    const value = parser.value()
    end = parser.at
    return { id, value }
  })
}
