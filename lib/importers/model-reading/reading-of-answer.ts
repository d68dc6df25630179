import { valuesOf } from '../draft/change-draft'
import { markDifferences } from '../draft/differing-values'
import type { ImportDraft } from '../draft/draft-types'
import { scoreReading } from '../readings/score-reading'
import { draftOfAnswer } from './draft-of-answer'

const countValues = ({ sections }: ImportDraft) =>
  sections.flatMap(({ entries }) => entries.flatMap(valuesOf)).length

/** An empty answer, which still yields the contacts that the reader found. */
const emptyAnswer = { sections: [] }

/**
 * Builds a reading from a model's answer, with its differences from the rule-based one marked.
 * @param answer untrusted
 * @param read the rule-based reading that the model was asked about
 * @returns null if nothing in the answer occurs in the file
 */
export function readingOfAnswer(answer: unknown, read: ImportDraft): ImportDraft | null {
  const { draft } = draftOfAnswer(answer, read)
  const isEmpty = countValues(draft) <= countValues(draftOfAnswer(emptyAnswer, read).draft)
  return isEmpty ? null : markDifferences(draft, read)
}

/** Returns whether a reading scores higher than another of the same file. */
export const isBetterReading = (draft: ImportDraft, read: ImportDraft): boolean =>
  scoreReading(draft).score > scoreReading(read).score
