import type PDFDocument from 'pdfkit'
import { type FileParts, fileId, type PlainObject, type StreamObject } from './assemble-file'

/**
 * Collects the objects of a pdfkit document instead of writing them, synchronously. pdfkit passes every part of a file
 * to `_write`, so nothing has to be parsed.
 *
 * @param document created with `compress: false`, still empty
 * @returns function that returns the parts, after the document has ended
 */
export function packDocument(document: PDFDocument): () => FileParts {
  const plain: PlainObject[] = []
  const streams: StreamObject[] = []
  let current: { id: number; dictionary: string; data: Uint8Array | null } | null = null
  let parts: FileParts | null = null

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

  document._finalize = () => {
    parts = {
      streams: streams.sort((a, b) => a.id - b.id),
      plain: plain.sort((a, b) => a.id - b.id),
      objects: document._offsets.length,
      root: document._root.id,
      info: document._info.id,
      id: fileId(document),
    }
  }

  return () => {
    if (!parts) throw new Error('The PDF did not end')
    return parts
  }
}
