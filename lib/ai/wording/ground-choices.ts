import type { ResumeContent } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { type Grounds, lexiconFor, readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import { readText } from '../grounding/reading/read-text'
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

function uniqueReasons(all: readonly Reason[]): Reason[] {
  return [...new Map(all.map((reason) => [`${reason.kind} ${reason.words}`, reason])).values()]
}

const softening: ReadonlySet<string> = new Set([
  'hedge',
  'attended',
  'plan',
  'progress',
  'possible',
])

/** True for a text with a word that takes something back: helped, planned, was there. */
function isSoftened(text: string, grounds: Grounds): boolean {
  const lexicon = lexiconFor(grounds, text)
  return (
    lexicon !== null &&
    readText(text, lexicon).tokens.some(({ marks }) =>
      marks.some(({ kind }) => softening.has(kind)),
    )
  )
}

/**
 * "Helped move the data and train the staff" parted: whether the help reached as far as the training, only
 * the person knows. A part that says nothing of it is asked for.
 */
function askedOfParts(texts: readonly string[], before: string, grounds: Grounds): Reason[] {
  if (!isSoftened(before, grounds)) return []
  return texts
    .filter((text) => !isSoftened(text, grounds))
    .map((words) => ({ kind: 'hedge', verdict: 'confirm', words, place: null }))
}

function groundOne({ id, texts }: Choice, source: WordedText, grounds: Grounds) {
  const edit = (after: string): Grounding => groundEdit({ ...source, after, advert: '' }, grounds)
  const isParted = texts.length > 1 && source.kind === 'bullet'
  const alone = texts.map(edit)
  // Of a parted text the parts together have to say what the whole said: nothing is left out unseen.
  const all = isParted ? [...alone, edit(texts.join('. '))] : alone
  const asked = isParted ? askedOfParts(texts, source.before, grounds) : []
  return {
    id,
    parts: texts.map((text, at) => ({ text, evidence: alone[at]?.evidence ?? [] })),
    isBlocked: all.some(({ verdict }) => verdict === 'block'),
    reasons: uniqueReasons([...all.flatMap(({ reasons }) => reasons), ...asked]),
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
