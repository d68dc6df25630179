import type PDFDocument from 'pdfkit'
import type { GlyphCodes } from '../reuse/glyph-codes'

const offsetBasis = 2_166_136_261
const prime = 16_777_619

/** Incremental 32-bit FNV-1a hash. */
function fnv(start = offsetBasis) {
  let hash = start
  const byte = (value: number) => {
    hash = Math.imul(hash ^ (value & 0xff), prime)
  }
  return {
    bytes(data: Uint8Array) {
      for (let i = 0; i < data.length; i++) byte(data[i] ?? 0)
    },
    number(value: number) {
      byte(value)
      byte(value >>> 8)
      byte(value >>> 16)
    },
    text(value: string) {
      for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i))
    },
    value: () => hash >>> 0,
  }
}

/** Returns the hash of a page from its head, the hash of everything but its content. */
export function continueHash(head: number, content: Uint8Array): number {
  const hash = fnv(head)
  hash.bytes(content)
  return hash.value()
}

/**
 * Hashes the drawing of each page. The content stream alone is not enough: it refers to glyphs by subset index, so that
 * another letter at the same index looks equal. Glyphs, links and pictures are included.
 *
 * @param glyphs numbering of the drawn glyphs
 * @returns per page the hash, and that of everything but its content, after the document has ended
 */
export function hashPages(
  document: PDFDocument,
  glyphs: GlyphCodes,
): () => { head: number; hash: number }[] {
  const pages: ReturnType<typeof fnv>[] = []
  const streams = new Map<number, Uint8Array>()
  const current = () => pages[pages.length - 1]
  const endPage = () => {
    if (!document.page) return
    for (const { name, digest } of glyphs.usedOn(document.page)) {
      current()?.text(`${name} ${digest}`)
    }
  }

  const end = document.end.bind(document)
  document.end = () => {
    endPage()
    end()
  }

  const addPage = document.addPage.bind(document)
  document.addPage = (options) => {
    endPage()
    pages.push(fnv())
    current()?.text(JSON.stringify(options))
    return addPage(options)
  }

  const annotate = document.annotate.bind(document)
  document.annotate = (x, y, width, height, options) => {
    const { structParent: _parent, A: _action, ...words } = options
    current()?.text(`${x} ${y} ${width} ${height} ${JSON.stringify(words)}`)
    return annotate(x, y, width, height, options)
  }

  const openImage = document.openImage.bind(document)
  document.openImage = (source) => {
    // The stream refers to a picture by index, too.
    current()?.bytes(source)
    return openImage(source)
  }

  const write = document._write
  let id = 0
  document._write = (part) => {
    if (typeof part === 'string') id = Number(/^(\d+) 0 obj$/.exec(part)?.[1] ?? id)
    else streams.set(id, part)
    write(part)
  }

  return () =>
    document._root.data.Pages.data.Kids.map((page, i) => {
      const contents = page.data.Contents as { id: number } | undefined
      const stream = contents ? streams.get(contents.id) : undefined
      const head = pages[i]?.value() ?? 0
      return { head, hash: stream ? continueHash(head, stream) : head }
    })
}
