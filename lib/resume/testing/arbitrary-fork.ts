import fc from 'fast-check'
import { writeField } from '../change/field-values'
import { type Conflict, mergeDocuments } from '../change/merge'
import type { Document } from '../schema/document'
import { applyEdits, arbitraryEdits } from './arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from './arbitrary-resume'

export type Fork = { base: Document; mine: Document; theirs: Document }

/** Merges a fork; throws if the result exceeds a limit. */
export function merged<T extends Document>(
  base: T,
  mine: T,
  theirs: T,
): { document: T; conflicts: Conflict[] } {
  const result = mergeDocuments(base, mine, theirs)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

/** Sets the time of the last edit. */
export const at = <T extends Document>(document: T, lastModified: string) =>
  writeField(document, 'meta/lastModified', lastModified)

const moments = ['', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:01.000Z']

/** Generates small documents with entries, bullets, keywords, profiles and custom sections. */
const arbitrarySmall = () =>
  fc.oneof(arbitraryResume(['work', 'education', 'skills']), arbitraryLetter())

/** Generates a document and two versions edited on different devices. */
export const arbitraryFork = () =>
  fc
    .tuple(
      arbitrarySmall(),
      arbitraryEdits(4),
      arbitraryEdits(4),
      fc.nat(),
      fc.constantFrom(...moments),
      fc.constantFrom(...moments),
    )
    .map(([base, left, right, seed, mineAt, theirsAt]) => ({
      base,
      mine: at(applyEdits(base, left, seededIds(seed)), mineAt),
      theirs: at(applyEdits(base, right, seededIds(seed + 1)), theirsAt),
    }))
