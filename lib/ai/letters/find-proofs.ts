import type { LetterPosting } from '@/lib/resume/create-letter'
import { flattenRoles } from '@/lib/resume/roles/flatten-roles'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CvIndex, indexCv } from '../cv/cv-index'
import { linesForJob, linesWithNumbers } from '../interview/own-lines'
import { textOfQuote } from '../interview/quotes'
import { preparePosting } from '../posting/prepare-posting'
import { readPosting } from '../posting/read-posting'
import { coverRequirements } from '../requirements/cover-requirements'
import { proofSentence } from './proof-sentence'
import { shortProof } from './short-proof'

/** Maximum proofs offered; a letter tells two or three. */
const maxProofs = 6

/** Line of a CV that a letter may tell of. */
export type Proof = {
  line: string
  /** At most 28 letters of it. */
  short: string
  /** The line with its subject and employer; null where that may be no sentence. */
  sentence: string | null
}

/** Returns the employer of each text of work experience, by address. */
function employersOf({ texts }: CvIndex, { content }: ResumeDocument): Map<string, string> {
  const names = new Map(flattenRoles(content.work).map(({ id, name }) => [id, name]))
  return new Map(texts.map(({ address, entry }) => [address, names.get(entry ?? '') ?? '']))
}

/**
 * Returns lines of a CV for a letter to tell of: those that cover essentials of the job first, then those with numbers.
 * Never the summary, which says what all of them say.
 *
 * @param asOf `YYYY-MM-DD`
 */
export function findProofs(resume: ResumeDocument, posting: LetterPosting, asOf: string): Proof[] {
  const cv = indexCv(resume, asOf.slice(0, 7))
  const prepared = preparePosting(posting.text)
  const found = coverRequirements(readPosting(prepared.ok ? prepared.text : ''), cv)
  const lines = [...linesForJob(cv, found.requirements), ...linesWithNumbers(cv)]
  const employers = employersOf(cv, resume)
  const { language } = resume.design
  const proofs = new Map<string, Proof>()
  for (const { quote } of lines) {
    const [part, ...more] = quote.parts
    if (!part || more.length > 0 || part.address.endsWith('/summary')) continue
    const line = textOfQuote(quote)
    const employer = employers.get(part.address) ?? ''
    const sentence = proofSentence(line, { language, employer })
    if (!proofs.has(line)) proofs.set(line, { line, short: shortProof(line), sentence })
  }
  return [...proofs.values()].slice(0, maxProofs)
}
