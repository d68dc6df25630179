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

const lettersOf = (text: string) => text.replace(/\s/g, '')

/**
 * Returns the words of a release as a reader finds them that takes words of one line as one item, where these are its
 * words: since spaces are drawn for readers that look for gaps, it finds more of them. Places stay those of the release.
 */
export function joinedAs(known: readonly PlacedWord[], found: readonly PlacedWord[]): PlacedWord[] {
  let at = 0
  const joined = found.flatMap(([, text]): PlacedWord[] => {
    const [first, ...rest] = known.slice(at)
    if (!first) return []
    at++
    let own = lettersOf(first[1])
    for (const [page, more, , y] of rest) {
      const isOpen = own !== lettersOf(text) && lettersOf(text).startsWith(own + lettersOf(more))
      if (!isOpen || page !== first[0] || y !== first[3]) break
      own += lettersOf(more)
      at++
    }
    return [own === lettersOf(text) ? [first[0], text, first[2], first[3]] : first]
  })
  return [...joined, ...known.slice(at)]
}
