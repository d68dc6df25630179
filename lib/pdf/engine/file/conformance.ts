import type { Conformance, ConformanceObstacle, MissingGlyph } from '../../pdf-types'

/** Facts about a document that decide what its file may claim. */
export type ConformanceFacts = {
  missing: readonly MissingGlyph[]
  /** Words for the picture; null where there is no picture. */
  pictureText: string | null
  /** Whether the title of the file comes from the person, not from us. */
  isTitled: boolean
  /** Whether files are embedded. */
  carries: boolean
}

/**
 * Decides which standards a file claims in its metadata. PDF/UA-1 (ISO 14289-1) demands more than the file's form: a
 * title that identifies it (7.1), words for each figure (7.3), and every character on the page (7.21.8). Without one of
 * these the file is tagged all the same, but does not carry the mark. PDF/A (ISO 19005) is about form alone, which the
 * engine always keeps: part 3 where files are embedded, else part 2.
 */
export function conformanceOf(facts: ConformanceFacts): Conformance {
  const obstacles: ConformanceObstacle[] = []
  if (!facts.isTitled) obstacles.push('untitled')
  if (facts.pictureText?.trim() === '') obstacles.push('picture-without-text')
  if (facts.missing.length > 0) obstacles.push('missing-characters')
  return {
    accessible: obstacles.length === 0,
    archive: facts.carries ? 'PDF/A-3b' : 'PDF/A-2b',
    obstacles,
  }
}
