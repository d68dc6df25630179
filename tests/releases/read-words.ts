import { readPdf } from '@/lib/pdf/engine/testing/read-pdf'

/** A word, or words that are drawn at once, with its place in points from the top left corner of its page. */
export type PlacedWord = [page: number, text: string, x: number, y: number]

/** Words of a document as its release has printed them, and the links to it. */
export type ReleasedDocument = {
  id: string
  template: string
  words: PlacedWord[]
  /** Path of its share page; of every third one. */
  share?: string
  /** Its PDF as it was sent: application and SHA-256; of one. */
  sent?: { application: string; sha256: string }
}

const rounded = (points: number) => Math.round(points * 10) / 10

/** Returns the words of a PDF with their places, to a tenth of a point. */
export async function readWords(bytes: Uint8Array): Promise<PlacedWord[]> {
  const pages = await readPdf(bytes)
  return pages.flatMap(({ items }, page) =>
    items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, x, y }): PlacedWord => [page + 1, text, rounded(x), rounded(y)]),
  )
}
