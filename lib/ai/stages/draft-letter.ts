import type { LetterPosting } from '@/lib/resume/create-letter'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { readGrounds } from '../grounding/cv/grounds'
import { composeLetter } from '../letters/compose-letter'
import { createSentenceCheck } from '../letters/ground-letter'
import { type OfferedSentence, offerSentences } from '../letters/letter-result'
import { readLetterAnswer } from '../letters/read-letter-answer'
import { splitSentences } from '../letters/split-sentences'
import { openApplicationReader } from '../letters/what-is-applied-for'
import { letterPrompt } from '../prompts/letter-prompt'
import { withReading } from '../reader/combine'
import { createConcealer } from '../reader/conceal-contact'
import { doubtsOf } from '../reader/doubts'
import { unread } from '../reader/types'
import { textsAt } from '../text/partial-answer'
import { readAgainst } from './read-texts'
import { StageError } from './stage-error'
import { dayOfNow, findKind } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

/**
 * Writes sentences for a letter from its CV and its job description, each checked against the CV. The model gets
 * texts under short names, and neither the identity of the user nor the current text of the letter.
 */
export async function draftLetter(
  home: StageHome,
  context: StageContext,
  { documentId, wish }: StageInput<'letter'>,
): Promise<object> {
  const { document: letter } = await findKind(home, documentId, 'letter')
  const { document: resume } = await findKind(home, letter.lineage?.documentId, 'resume')
  const posting = letter.lineage?.posting ?? { title: '', employer: '', text: '' }
  const composed = composeLetter(resume, posting, wish)
  if (!composed) throw new StageError('nothing-to-reword')
  await context.enter('drafting')
  const check = createSentenceCheck(readGrounds(resume.content, dayOfNow(home), plainText), posting)
  const answer = await context.ask(letterPrompt.question(composed.input), letterPrompt.version, {
    readDraft: (written) =>
      textsAt(written, ['paragraphs', '*', 'sentences', '*', 'text'])
        .flatMap(splitSentences)
        .map(({ text }) => ({ text, judge: () => check(text).verdict })),
  })
  await context.enter('checking')
  const offered = offerSentences(readLetterAnswer(answer, composed.fields), check)
  const sentences = await readSentences(home, context, resume, posting, offered.sentences)
  return { ...offered, sentences }
}

/** Code finds no claim in it: a wish, or that something is applied for. Nobody reads it. */
const claimsNothing = ({ verdict, evidence }: OfferedSentence) =>
  verdict === 'pass' && evidence.length === 0

/** Has sentences read against the whole CV. What they apply for is left out: it claims nothing of the person. */
async function readSentences(
  home: StageHome,
  context: StageContext,
  { content }: ResumeDocument,
  posting: LetterPosting,
  sentences: readonly OfferedSentence[],
): Promise<OfferedSentence[]> {
  const conceal = createConcealer(content)
  const readApplication = openApplicationReader(posting)
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
      : withReading(one, { before: '', after: one.text }, readingOf(one.id)),
  )
}
