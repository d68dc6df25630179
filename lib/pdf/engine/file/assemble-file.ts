import type PDFDocument from 'pdfkit'
import { deflate } from '../reuse/deflate-memo'
import { concatenate, latin1 } from './bytes'

/** Object of a file with an uncompressed stream. */
export type StreamObject = {
  readonly id: number
  readonly dictionary: string
  readonly data: Uint8Array
}
/** An object of a file without a stream. */
export type PlainObject = { readonly id: number; readonly dictionary: string }

/** Parts of a file, with objects by number. Shared between files. */
export type FileParts = {
  readonly streams: readonly StreamObject[]
  readonly plain: readonly PlainObject[]
  /** Number of objects, and the numbers of catalog and information dictionary. */
  readonly objects: number
  readonly root: number
  readonly info: number
  /** Hexadecimal. */
  readonly id: string
}

/** Returns the file identifier, which pdfkit derives from the metadata. */
export const fileId = ({ _id }: Pick<PDFDocument, '_id'>): string =>
  Array.from(_id, (byte) => byte.toString(16).padStart(2, '0')).join('')

type Row = readonly [type: number, at: number, index: number]

const perObjectStream = 200
/** "%PDF-1.7" and a comment of four bytes that marks the file as binary. */
const header = latin1('%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n')

/** Builds the cross-reference stream: type, offset or object stream, generation or index. */
function crossReference(rows: readonly (Row | undefined)[]) {
  const columns = 6
  const table = new Uint8Array(rows.length * columns)
  for (let i = 0; i < rows.length; i++) {
    const [type, at, index] = rows[i] ?? [0, 0, 65_535]
    const start = i * columns
    table[start] = type
    table[start + 1] = at >>> 16
    table[start + 2] = at >>> 8
    table[start + 3] = at
    table[start + 4] = index >>> 8
    table[start + 5] = index
  }
  // Predictor 12 (PNG "up"): each row as the difference from the previous one, for compression.
  const predicted = new Uint8Array(rows.length * (columns + 1))
  for (let i = 0; i < rows.length; i++) {
    predicted[i * (columns + 1)] = 2
    for (let j = 0; j < columns; j++) {
      const above = i === 0 ? 0 : (table[(i - 1) * columns + j] ?? 0)
      predicted[i * (columns + 1) + 1 + j] = (table[i * columns + j] ?? 0) - above
    }
  }
  return predicted
}

const streamBytes = (id: number, dictionary: string, data: Uint8Array) =>
  concatenate([
    latin1(`${id} 0 obj\n${dictionary}\nstream\n`),
    data,
    latin1('\nendstream\nendobj\n'),
  ])

/** Cache of compressed streams, most of which are unchanged between files. */
const writtenStreams = new WeakMap<StreamObject, Uint8Array>()

function writeStream(stream: StreamObject): Uint8Array {
  const known = writtenStreams.get(stream)
  if (known) return known
  let { dictionary, data } = stream
  // Metadata stays uncompressed for readers without decompression.
  if (!/\/Filter |\/Type \/Metadata/.test(dictionary)) {
    data = deflate(data)
    dictionary = dictionary.replace(/\/Length \d+/, `/Length ${data.length}\n/Filter /FlateDecode`)
  }
  const written = streamBytes(stream.id, dictionary.replaceAll('\n', ' '), data)
  writtenStreams.set(stream, written)
  return written
}

/** Object stream without a number, with the objects in it. */
type Packed = { dictionary: string; data: Uint8Array; ids: number[] }
const packedObjects = new WeakMap<readonly PlainObject[], readonly Packed[]>()

function packObjects(plain: readonly PlainObject[]): readonly Packed[] {
  const known = packedObjects.get(plain)
  if (known) return known
  const packed: Packed[] = []
  for (let from = 0; from < plain.length; from += perObjectStream) {
    const objects = plain.slice(from, from + perObjectStream)
    let index = ''
    let body = ''
    for (const { id, dictionary } of objects) {
      index += `${id} ${body.length} `
      body += `${dictionary}\n`
    }
    const data = deflate(latin1(index + body))
    const dictionary = `<</Type /ObjStm /N ${objects.length} /First ${index.length} /Length ${data.length} /Filter /FlateDecode>>`
    packed.push({ dictionary, data, ids: objects.map(({ id }) => id) })
  }
  packedObjects.set(plain, packed)
  return packed
}

/**
 * Writes a file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8), which halves a tagged
 * file. Deflate is fflate's, which is the same in every runtime (promise 3).
 */
export function assembleFile(parts: FileParts): Uint8Array<ArrayBuffer> {
  const out: Uint8Array[] = [header]
  const rows: (Row | undefined)[] = [[0, 0, 65_535]]
  let offset = header.length
  const put = (id: number, bytes: Uint8Array) => {
    rows[id] = [1, offset, 0]
    out.push(bytes)
    offset += bytes.length
  }
  for (const stream of parts.streams) put(stream.id, writeStream(stream))
  let next = parts.objects + 1
  for (const { dictionary, data, ids } of packObjects(parts.plain)) {
    for (const [i, id] of ids.entries()) rows[id] = [2, next, i]
    put(next, streamBytes(next, dictionary, data))
    next++
  }
  const start = offset
  rows[next] = [1, start, 0]
  const data = deflate(crossReference(rows))
  const { root, info, id } = parts
  put(
    next,
    streamBytes(
      next,
      `<</Type /XRef /Size ${rows.length} /W [1 3 2] /Root ${root} 0 R /Info ${info} 0 R ` +
        `/ID [<${id}> <${id}>] /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 6>> ` +
        `/Length ${data.length}>>`,
      data,
    ),
  )
  out.push(latin1(`startxref\n${start}\n%%EOF\n`))
  return concatenate(out)
}
