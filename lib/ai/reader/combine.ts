import { diffWords } from '@/lib/resume/text/word-diff'
import { saysWords } from '../grounding/checks/types'
import type { Evidence, Grounding, Reason } from '../grounding/types'
import { openDoubts } from './doubts'
import type { Reading } from './types'

/** Creates a question about words that a text has and its source lacks. */
const asked = (before: string, words: string): Reason => ({
  kind: saysWords(before, words) ? 'combination' : 'word',
  ...{ verdict: 'confirm', words, place: null },
})

/** Returns the added words of a text, run by run; the whole text if it only lost some. */
function changedWords(before: string, after: string): string[] {
  const added = diffWords(before, after).flatMap(({ kind, text }) =>
    kind === 'added' && /[\p{L}\p{N}]/u.test(text) ? [text.trim()] : [],
  )
  return added.length > 0 ? added : [after]
}

/** Returns the questions about an unsupported text: the words that its source lacks. */
export const askAboutChange = (before: string, after: string): Reason[] =>
  changedWords(before, after).map((words) => asked(before, words))

/** Text in place of another one. */
export type ReadEdit = {
  before: string
  after: string
}

/** Text with the combined result of code and reader. */
export type Read<T> = T & { reading: Reading }

/** Adds a reading to a text, and updates its verdict and reasons. */
export function withReading<T extends Pick<Grounding, 'verdict' | 'reasons'>>(
  text: T,
  edit: ReadEdit,
  reading: Reading,
): Read<T> {
  const { verdict, reasons } = combine(edit, { evidence: [], ...text }, reading)
  return { ...text, verdict, reasons, reading }
}

/**
 * Combines the verdicts of code and reader: what code blocks stays blocked, what the reader supports passes but for
 * what code doubts for a hard reason that no second answer has settled, and everything else is asked. Without a trusted reader code decides alone, and passes only the person's own words.
 *
 * @param core verdict of the check that compares words
 */
export function combine(
  { before, after }: ReadEdit,
  core: Grounding,
  { state, evidence, unsupported, settled = [] }: Reading,
): Grounding {
  if (core.verdict === 'block') return core
  if (state === 'supported') {
    const open = openDoubts(core.reasons, settled)
    if (open.length > 0) return { verdict: 'confirm', reasons: open, evidence: [] }
    const quoted: Evidence[] = evidence.map(({ quote, place }) => ({ words: quote, place }))
    return { verdict: 'pass', reasons: [], evidence: quoted.length > 0 ? quoted : core.evidence }
  }
  if (state === 'unsupported') {
    const reasons =
      unsupported.length > 0
        ? unsupported.map((words) => asked(before, words))
        : askAboutChange(before, after)
    return { verdict: 'confirm', reasons, evidence: [] }
  }
  return core
}
