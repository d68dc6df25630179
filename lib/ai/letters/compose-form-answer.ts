import type { LetterPosting } from '@/lib/resume/create-letter'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { FormAnswerInput } from '../prompts/form-answer-prompt'
import type { OfferedField } from '../tailoring/offered-fields'
import { composeLetter } from './compose-letter'

/** Question of an employer's form. */
export type FormQuestion = {
  question: string
  /** Limit of its field in UTF-16 units; absent: none. */
  characters?: number | undefined
}

/** Returns the ad of a job, as that of a letter. */
export const postingOf = ({
  content: { position, employer, jobDescription },
}: Pick<ApplicationDocument, 'content'>): LetterPosting => ({
  ...{ title: position, employer, text: jobDescription },
})

/**
 * Composes the request for an answer to a question of an employer's form: what a letter is written from, and the
 * question. Answers to other forms are not sent.
 *
 * @param facts answers of the person about the CV
 * @returns the request, and the fields by their ids in it; null if the CV has no texts
 */
export function composeFormAnswer(
  resume: ResumeDocument,
  posting: LetterPosting,
  { question, characters }: FormQuestion,
  facts: readonly PrivateFact[] = [],
): { input: FormAnswerInput; fields: ReadonlyMap<string, OfferedField> } | null {
  const composed = composeLetter(resume, posting, {}, facts)
  if (!composed) return null
  const asked = { question, ...(characters !== undefined && { characters }) }
  return { ...composed, input: { ...composed.input, ...asked } }
}
