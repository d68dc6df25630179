import type PDFDocument from 'pdfkit'
import { deflate } from './deflate-memo'

type Stream = { id: number; dictionary: string; data: Uint8Array }

const perObjectStream = 200
/** "%PDF-1.7", line end, four bytes that tell transfer programs that the file is binary, line end. */
const header = latin1('%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n')

/** One byte a character; PDF syntax never leaves Latin-1. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Joins pieces into one array of bytes. */
export function concatenate(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Rows of the cross-reference stream: type, offset or object stream, generation or index. */
function crossReference(rows: readonly (readonly [number, number, number] | undefined)[]) {
  const columns = 6
  const table = new Uint8Array(rows.length * columns)
  rows.forEach((row, i) => {
    const [type, at, index] = row ?? [0, 0, 65_535]
    table.set([type, at >>> 16, at >>> 8, at, index >>> 8, index], i * columns)
  })
  // Predictor 12 (PNG "up"): each row as the difference from the one above, or nothing compresses.
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

/**
 * Makes a pdfkit document write object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and
 * 7.5.8), which halves a tagged file, and collect its bytes without waiting. pdfkit hands every part
 * of a file to `_write`, so nothing has to be parsed. Deflate is fflate's, the same in every runtime
 * (promise 3: what is on screen is what is sent).
 *
 * @param document made with `compress: false` and nothing drawn yet
 * @returns the bytes, once the document has ended
 */
export function packDocument(document: PDFDocument): () => Uint8Array<ArrayBuffer> {
  const plain: { id: number; dictionary: string }[] = []
  const streams: Stream[] = []
  const out: Uint8Array[] = [header]
  let offset = header.length
  let current: { id: number; dictionary: string; data: Uint8Array | null } | null = null
  let finished = false

  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? latin1(part) : part
    out.push(bytes)
    offset += bytes.length
  }

  document._write = (part) => {
    if (!current) {
      const start = typeof part === 'string' ? /^(\d+) 0 obj$/.exec(part) : null
      if (start) current = { id: Number(start[1]), dictionary: '', data: null }
      return
    }
    if (part === 'endobj') {
      const { id, dictionary, data } = current
      if (data) streams.push({ id, dictionary, data })
      else plain.push({ id, dictionary })
      current = null
      return
    }
    if (typeof part !== 'string') current.data = part
    else if (part !== 'stream' && part !== '\nendstream') current.dictionary = part
  }

  const putStream = (id: number, dictionary: string, data: Uint8Array) => {
    put(`${id} 0 obj\n${dictionary}\nstream\n`)
    put(data)
    put('\nendstream\nendobj\n')
  }

  document._finalize = () => {
    const rows: (readonly [number, number, number] | undefined)[] = [[0, 0, 65_535]]
    streams.sort((a, b) => a.id - b.id)
    plain.sort((a, b) => a.id - b.id)
    for (const stream of streams) {
      let { dictionary, data } = stream
      // Readers that know no compression look for the metadata in plain.
      if (!/\/Filter |\/Type \/Metadata/.test(dictionary)) {
        data = deflate(data)
        dictionary = dictionary.replace(
          /\/Length \d+/,
          `/Length ${data.length}\n/Filter /FlateDecode`,
        )
      }
      rows[stream.id] = [1, offset, 0]
      putStream(stream.id, dictionary.replaceAll('\n', ' '), data)
    }
    let next = document._offsets.length + 1
    for (let from = 0; from < plain.length; from += perObjectStream) {
      let index = ''
      let body = ''
      plain.slice(from, from + perObjectStream).forEach((object, i) => {
        index += `${object.id} ${body.length} `
        body += `${object.dictionary}\n`
        rows[object.id] = [2, next, i]
      })
      const count = Math.min(perObjectStream, plain.length - from)
      const data = deflate(latin1(index + body))
      rows[next] = [1, offset, 0]
      putStream(
        next,
        `<</Type /ObjStm /N ${count} /First ${index.length} /Length ${data.length} /Filter /FlateDecode>>`,
        data,
      )
      next++
    }
    const start = offset
    rows[next] = [1, start, 0]
    const data = deflate(crossReference(Array.from(rows)))
    const id = Array.from(document._id, (byte) => byte.toString(16).padStart(2, '0')).join('')
    putStream(
      next,
      `<</Type /XRef /Size ${rows.length} /W [1 3 2] /Root ${document._root.id} 0 R ` +
        `/Info ${document._info.id} 0 R /ID [<${id}> <${id}>] /Filter /FlateDecode ` +
        `/DecodeParms <</Predictor 12 /Columns 6>> /Length ${data.length}>>`,
      data,
    )
    put(`startxref\n${start}\n%%EOF\n`)
    finished = true
  }

  return () => {
    if (!finished) throw new Error('The PDF did not end')
    return concatenate(out)
  }
}
