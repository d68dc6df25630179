import { valuesOf } from '../draft/change-draft'
import { markDifferences } from '../draft/differing-values'
import type { ImportDraft } from '../draft/draft-types'
import { draftOfAnswer } from './build-draft'

const countValues = ({ sections }: ImportDraft) =>
  sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).length

/** An answer that says nothing leaves the contacts that the reader found. */
const silence = { sections: [] }

/**
 * Makes a reading of what a model answered about a whole file, with every difference from the reader's own marked.
 *
 * @param answer anything: nothing of it is believed
 * @param read the reader's own reading, which the model was asked about
 * @returns null where nothing of the answer is in the file
 */
export function readingOfAnswer(answer: unknown, read: ImportDraft): ImportDraft | null {
  const { draft } = draftOfAnswer(answer, read)
  const isSilent = countValues(draft) <= countValues(draftOfAnswer(silence, read).draft)
  return isSilent ? null : markDifferences(draft, read)
}
