import type { ResumeContent } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Grounds, readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Edit, Evidence, Grounding, Reason } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { Choice } from './read-choices'

/** A wording that may be taken, or taken once the person says that named words are true. */
export type GroundedChoice = {
  id: string
  /** Each text with the places of the CV that say so. */
  parts: { text: string; evidence: Evidence[] }[]
  verdict: 'pass' | 'confirm'
  reasons: Reason[]
  /** Absent where nobody was asked to read it. */
  reading?: Reading
}

export type GroundedChoices = {
  choices: GroundedChoice[]
  /** Number of choices that were held back, since the CV does not say what they say. */
  held: number
}

/** Text to be replaced: plain text and where it stands. */
export type WordedText = Pick<Edit, 'kind' | 'entry' | 'before'>

function groundOne({ id, texts }: Choice, source: WordedText, grounds: Grounds) {
  const edit = (after: string): Grounding => groundEdit({ ...source, after, advert: '' }, grounds)
  // The parts together have to say what the whole said: nothing is left out unseen, and one question is asked.
  const whole = edit(texts.map((text) => text.replace(/[.\s]+$/, '')).join('. '))
  return {
    id,
    parts: texts.map((text) => ({ text, evidence: edit(text).evidence })),
    isBlocked: whole.verdict === 'block',
    reasons: whole.reasons,
  }
}

/**
 * Holds wordings against the CV (promise 2): those that it does not license are not offered at all.
 *
 * @param asOf `YYYY-MM-DD`: until when what goes on has gone on
 */
export function groundChoices(
  content: ResumeContent,
  source: WordedText,
  choices: readonly Choice[],
  asOf: string,
): GroundedChoices {
  const grounds = readGrounds(content, asOf, plainText)
  const judged = choices.map((choice) => groundOne(choice, source, grounds))
  const open = judged.filter(({ isBlocked }) => !isBlocked)
  return {
    choices: open.map(({ id, parts, reasons }) => ({
      id,
      parts,
      verdict: reasons.length > 0 ? 'confirm' : 'pass',
      reasons,
    })),
    held: judged.length - open.length,
  }
}
