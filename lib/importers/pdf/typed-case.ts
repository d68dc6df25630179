import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { SourceText } from '../source/source-types'
import { cleanText } from './clean-text'

/** Maximum number of bookmarks that are read, and of levels. */
const maxBookmarks = 500
const maxDepth = 4

type Bookmark = { title?: unknown; items?: unknown }

const isBookmark = (one: unknown): one is Bookmark => typeof one === 'object' && one !== null

/** Returns the titles of a file's bookmarks. */
export async function readBookmarks(pdf: Pick<PDFDocumentProxy, 'getOutline'>): Promise<string[]> {
  const titles: string[] = []
  const add = (items: unknown, depth: number) => {
    if (!Array.isArray(items) || depth > maxDepth) return
    for (const item of items.filter(isBookmark).slice(0, maxBookmarks - titles.length)) {
      if (typeof item.title === 'string') titles.push(cleanText(item.title).trim())
      add(item.items, depth + 1)
    }
  }
  add(await pdf.getOutline(), 1)
  return titles.slice(0, maxBookmarks)
}

/**
 * Returns a text whose headings have the letters of their bookmarks: a template may print "Night shifts" in capitals,
 * which nobody typed.
 */
export function withTypedCase(source: SourceText, bookmarks: readonly string[]): SourceText {
  const typed = new Map(bookmarks.map((title) => [title.toUpperCase(), title]))
  const lines = source.lines.map((line) => {
    const title = typed.get(line.text)
    return title === undefined || title === line.text || title.length !== line.text.length
      ? line
      : { ...line, text: title, caps: true as const }
  })
  return { ...source, lines }
}
