import { valuesOf } from '../draft/change-draft'
import { markDifferences } from '../draft/differing-values'
import type { ImportDraft } from '../draft/draft-types'
import { draftOfAnswer } from './build-draft'

const countValues = ({ sections }: ImportDraft) =>
  sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).length

/** An empty answer, which still yields the contacts that the reader found. */
const silence = { sections: [] }

/**
 * Builds a reading from a model's answer, with its differences from the rule-based one marked.
 * @param answer untrusted
 * @param read the rule-based reading that the model was asked about
 * @returns null if nothing in the answer occurs in the file
 */
export function readingOfAnswer(answer: unknown, read: ImportDraft): ImportDraft | null {
  const { draft } = draftOfAnswer(answer, read)
  const isSilent = countValues(draft) <= countValues(draftOfAnswer(silence, read).draft)
  return isSilent ? null : markDifferences(draft, read)
}
