import type { ResumeContent } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Grounds, readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Edit, Evidence, Grounding, Reason } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { Choice } from './read-choices'

/** Wording that may be accepted, or accepted after the person confirms named words. */
export type GroundedChoice = Omit<Choice, 'texts'> & {
  /** Each text with its evidence. */
  parts: { text: string; evidence: Evidence[] }[]
  verdict: 'pass' | 'confirm'
  reasons: Reason[]
  /** Absent if no reader was asked. */
  reading?: Reading
}

export type GroundedChoices = {
  choices: GroundedChoice[]
  /** Number of choices that the CV does not support. */
  held: number
}

/** Text to be replaced: plain, with its place. */
export type WordedText = Pick<Edit, 'kind' | 'entry' | 'before'>

function groundOne({ texts, ...choice }: Choice, source: WordedText, grounds: Grounds) {
  const edit = (after: string): Grounding => groundEdit({ ...source, after, advert: '' }, grounds)
  // The parts together have to contain what the whole said: nothing is lost unnoticed, and one question is asked.
  const whole = edit(texts.map((text) => text.replace(/[.\s]+$/, '')).join('. '))
  return {
    choice,
    parts: texts.map((text) => ({ text, evidence: edit(text).evidence })),
    isBlocked: whole.verdict === 'block',
    reasons: whole.reasons,
  }
}

/**
 * Grounds wordings in the CV (promise 2), and drops unsupported ones.
 *
 * @param asOf `YYYY-MM-DD`, the end of ongoing entries
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
    choices: open.map(({ choice, parts, reasons }) => ({
      ...choice,
      parts,
      verdict: reasons.length > 0 ? 'confirm' : 'pass',
      reasons,
    })),
    held: judged.length - open.length,
  }
}
