import { diffWords } from '@/lib/resume/text/word-diff'
import { saysWords } from '../grounding/checks/types'
import type { Evidence, Grounding, Reason } from '../grounding/types'
import type { Reading } from './types'

/** Asks about words that a text has, or claims with others, and its source does not. */
const asked = (before: string, words: string): Reason => ({
  kind: saysWords(before, words) ? 'combination' : 'word',
  ...{ verdict: 'confirm', words, place: null },
})

/** Words that a text has and its source has not, each stretch by itself; the whole text where it lost some only. */
function changedWords(before: string, after: string): string[] {
  const added = diffWords(before, after).flatMap(({ kind, text }) =>
    kind === 'added' && /[\p{L}\p{N}]/u.test(text) ? [text.trim()] : [],
  )
  return added.length > 0 ? added : [after]
}

/** Returns what is asked about a text that nothing supports: the words that its source has not. */
export const askAboutChange = (before: string, after: string): Reason[] =>
  changedWords(before, after).map((words) => asked(before, words))

/** A text in place of another one. */
export type ReadEdit = {
  before: string
  after: string
}

/** A text with what code and reader made of it. */
export type Read<T> = T & { reading: Reading }

/** Adds the reading of a text to it, its verdict and reasons being those of both. */
export function withReading<T extends Pick<Grounding, 'verdict' | 'reasons'>>(
  text: T,
  edit: ReadEdit,
  reading: Reading,
): Read<T> {
  const { verdict, reasons } = combine(edit, { evidence: [], ...text }, reading)
  return { ...text, verdict, reasons, reading }
}

/**
 * Decides what becomes of a text: what code holds back stays held back, what the reader supports is clean, and
 * everything else is asked. Without a reader to rely on code decides alone: it passes the person's own words only.
 *
 * @param core verdict of the check that compares words
 */
export function combine(
  { before, after }: ReadEdit,
  core: Grounding,
  { state, evidence, unsupported }: Reading,
): Grounding {
  if (core.verdict === 'block') return core
  if (state === 'supported') {
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
