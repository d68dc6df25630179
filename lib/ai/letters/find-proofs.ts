import type { LetterPosting } from '@/lib/resume/create-letter'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { indexCv } from '../cv/cv-index'
import { linesForJob, linesWithNumbers } from '../interview/own-lines'
import { textOfQuote } from '../interview/quotes'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverRequirements } from '../requirements/cover-requirements'

/** Maximum proofs offered; a letter tells two. */
const maxProofs = 4

/**
 * Returns lines of a CV for a letter to tell of: those that cover essentials of the job first, then those with numbers.
 *
 * @param asOf `YYYY-MM-DD`
 */
export function findProofs(resume: ResumeDocument, posting: LetterPosting, asOf: string): string[] {
  const cv = indexCv(resume, asOf.slice(0, 7))
  const prepared = preparePosting(posting.text)
  const found = coverRequirements(readPosting(prepared.ok ? prepared.text : ''), cv)
  const lines = [...linesForJob(cv, found.requirements), ...linesWithNumbers(cv)]
  const told = lines.filter(({ quote }) => quote.parts.length === 1)
  return [...new Set(told.map(({ quote }) => textOfQuote(quote)))].slice(0, maxProofs)
}
