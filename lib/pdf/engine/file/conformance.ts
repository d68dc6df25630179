import type { Conformance, ConformanceObstacle, MissingGlyph } from '../../pdf-types'

/** Facts that decide which standards a file may claim. */
export type ConformanceFacts = {
  missing: readonly MissingGlyph[]
  /** Alternative text of the picture; null without a picture. */
  pictureText: string | null
  /** Whether the title is the person's own. */
  isTitled: boolean
  /** Whether files are embedded. */
  carries: boolean
}

/**
 * Returns the standards that a file claims in its metadata. PDF/UA-1 (ISO 14289-1) depends on the content: an
 * identifying title (7.1), alternative text for each figure (7.3), and no missing glyph (7.21.8); otherwise the file is
 * tagged without the claim. PDF/A (ISO 19005) depends only on the form, which the engine always keeps: part 3 with
 * embedded files, else part 2.
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
