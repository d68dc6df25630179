import type { JsonValue } from '@/lib/resume/json-value'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { type AdNames, adNamesOf, type ReadNames } from '../letters/ad-names'
import { composeLetter } from '../letters/compose-letter'
import { createSentenceCheck } from '../letters/ground-letter'
import { type OfferedSentence, offerSentences } from '../letters/letter-result'
import { planLetter } from '../letters/plan-letter'
import { openApplicationReader } from '../letters/read-application'
import { readLetterAnswer } from '../letters/read-letter-answer'
import { splitSentences } from '../letters/split-sentences'
import { withLetterReading } from '../letters/with-letter-reading'
import { letterPrompt } from '../prompts/letter-prompt'
import { readQuestions } from '../questions/read-question'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import { unread } from '../reader/types'
import { textsAt } from '../text/partial-answer'
import { readAgainst } from './read-texts'
import { StageError } from './stage-error'
import { dayOfNow, findKind, findToldCv } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/** Returns title and employer of an answer that may be incomplete. */
const namesIn = (written: JsonValue): ReadNames => ({
  title: textsAt(written, ['title'])[0] ?? null,
  employer: textsAt(written, ['employer'])[0] ?? null,
})

/**
 * Writes sentences for a letter from its CV and its job description, each checked against the CV. The model gets
 * texts under short names, and neither the identity of the user nor the current text of the letter.
 */
export async function draftLetter(
  home: StageHome,
  context: StageContext,
  { documentId, ...plan }: StageInput<'letter'>,
): Promise<object> {
  const { document: letter } = await findKind(home, documentId, 'letter')
  const { document: resume, told } = await findToldCv(home, letter.lineage?.documentId)
  const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
  const composed = composeLetter(resume, posting, plan, told)
  if (!composed) throw new StageError('nothing-to-reword')
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
  const answer = await context.ask(letterPrompt.question(composed.input), letterPrompt.version, {
    readDraft: (written) =>
      textsAt(written, ['paragraphs', '*', 'sentences', '*', 'text'])
        .flatMap(splitSentences)
        .map(({ text }) => ({
          text,
          judge: () => readNames(namesIn(written)).check(text).verdict,
        })),
  })
  await context.enter('checking')
  // An answer may have been asked for again.
  known = null
  const { names, check } = readNames(answer)
  const drafted = offerSentences(readLetterAnswer(answer, composed.fields), check)
  const offered = planLetter(drafted, plan)
  const sentences = await readSentences(home, context, resume, names, offered.sentences)
  const asked = { advert: posting.text, told: new Set(told.map(({ about }) => about)) }
  const questions = readQuestions(answer.questions, composed.fields, grounds, asked)
  return { ...offered, sentences, questions }
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
