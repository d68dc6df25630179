import type { LetterPosting } from '@/lib/resume/create-letter'
import type { JsonValue } from '@/lib/resume/json-value'
import type { PrivateFact } from '@/lib/resume/private-facts'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Question } from '../client/compose-request'
import { readGrounds } from '../grounding/cv/grounds'
import { type AdNames, adNamesOf, type ReadNames } from '../letters/ad-names'
import { createSentenceCheck } from '../letters/ground-letter'
import { type LetterResult, type OfferedSentence, offerSentences } from '../letters/letter-result'
import { openApplicationReader } from '../letters/read-application'
import { readLetterAnswer } from '../letters/read-letter-answer'
import { splitSentences } from '../letters/split-sentences'
import { withLetterReading } from '../letters/with-letter-reading'
import type { LetterAnswer } from '../prompts/letter-prompt'
import { readQuestions } from '../questions/read-question'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import { unread } from '../reader/types'
import type { OfferedField } from '../tailoring/offered-fields'
import { textsAt } from '../text/partial-answer'
import { readAgainst } from './read-texts'
import { dayOfNow } from './stage-steps'
import type { StageContext, StageHome } from './stage-types'

/** Returns title and employer of an answer that may be incomplete. */
const namesIn = (written: JsonValue): ReadNames => ({
  title: textsAt(written, ['title'])[0] ?? null,
  employer: textsAt(written, ['employer'])[0] ?? null,
})

/** Sources of sentences, and the request that asks a model for them. */
type Draft = {
  /** CV with what its person told among the confirmed statements. */
  resume: ResumeDocument
  told: readonly PrivateFact[]
  posting: LetterPosting
  question: Question<LetterAnswer>
  /** Version of the prompt. */
  version: string
  /** Lines of the CV by their ids in the request. */
  fields: ReadonlyMap<string, OfferedField>
  /** Whether a sentence about the employer may have numbers and names of the ad, word for word. */
  mayQuoteAd: boolean
  /** Arranges the checked sentences before they are read. */
  arrange: (offered: LetterResult) => LetterResult
}

/**
 * Has a model write sentences about a CV and a job, each checked by code against the CV, and those that claim something
 * read against it.
 *
 * @returns the result, and the names of the ad that the check knew
 */
export async function draftSentences(
  home: StageHome,
  context: StageContext,
  { resume, told, posting, question, version, fields, mayQuoteAd, arrange }: Draft,
): Promise<{ result: LetterResult; names: AdNames }> {
  await context.enter('drafting')
  const grounds = readGrounds(resume.content, dayOfNow(home), plainText)
  let known: { names: AdNames; check: ReturnType<typeof createSentenceCheck> } | null = null
  /** The names are whole before the first sentence is, so that one check is made. */
  const readNames = (written: ReadNames) => {
    if (known) return known
    const names = adNamesOf(posting, written)
    known = { names, check: createSentenceCheck(grounds, posting, names) }
    return known
  }
  const answer = await context.ask(question, version, {
    readDraft: (written) =>
      textsAt(written, ['paragraphs', '*', 'sentences', '*', 'text'])
        .flatMap(splitSentences)
        .map(({ text }) => ({
          text,
          judge: () => readNames(namesIn(written)).check(text, mayQuoteAd).verdict,
        })),
  })
  await context.enter('checking')
  // An answer may have been asked for again.
  known = null
  const { names, check } = readNames(answer)
  const ground = (text: string) => check(text, mayQuoteAd)
  const offered = arrange(offerSentences(readLetterAnswer(answer, fields), ground))
  const sentences = await readSentences(home, context, resume, names, offered.sentences)
  const asked = { advert: posting.text, told: new Set(told.map(({ about }) => about)) }
  const questions = readQuestions(answer.questions, fields, grounds, asked)
  return { result: { ...offered, sentences, questions }, names }
}

/** Code finds no claim in it: a wish, or that something is applied for. Nobody reads it. */
const claimsNothing = ({ verdict, evidence }: OfferedSentence) =>
  verdict === 'pass' && evidence.length === 0

/** Has sentences read against the whole CV. What they apply for is left out: it claims nothing of the person. */
async function readSentences(
  home: StageHome,
  context: StageContext,
  { content }: ResumeDocument,
  names: AdNames,
  sentences: readonly OfferedSentence[],
): Promise<OfferedSentence[]> {
  const conceal = createConcealer(content)
  const readApplication = openApplicationReader(names)
  const items = sentences
    .filter((one) => !claimsNothing(one))
    .map(({ id, text, reasons }) => {
      const place = { key: id, kind: 'letter' as const, entry: null, before: '' }
      return { ...place, ...doubtsOf(reasons), after: conceal(readApplication(text) ?? text) }
    })
  const readingOf = await readAgainst(home, context, content, { items, shape: 'letter' })
  return sentences.map((one) =>
    claimsNothing(one)
      ? { ...one, reading: unread }
      : withLetterReading(one, content, readingOf(one.id)),
  )
}
