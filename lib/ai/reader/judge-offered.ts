import type { Evidence, Reason } from '../grounding/types'
import { askAboutChange, type ReadEdit } from './combine'
import { isStillQuoted } from './is-still-quoted'
import type { CvLine, Reading } from './types'

/** A text that is offered, as the server has judged it. */
export type OfferedText = ReadEdit & {
  verdict: 'pass' | 'confirm'
  reasons: readonly Reason[]
  /** Words and places that the check of words found. */
  evidence: readonly Evidence[]
  reading?: Reading
}

/** Verdict that a screen shows of an offered text. */
export type JudgedOffer = {
  /** `backed`: the CV says so. `no-claim`: it says nothing of the person. `asked`: the person has to confirm it. */
  state: 'backed' | 'no-claim' | 'asked'
  /** Those that ask. */
  reasons: readonly Reason[]
  evidence: readonly Evidence[]
  /** Whether a reader that is relied on has read it. */
  isRead: boolean
}

/**
 * Judges an offered text with the CV as it is now: quotes count as long as their lines say so, and a text whose
 * quotes are gone is asked about.
 *
 * @param lines of the CV; null where it is not here, and what the server found stands
 */
export function judgeOffered(
  { before, after, verdict, reasons, evidence, reading }: OfferedText,
  lines: readonly CvLine[] | null,
): JudgedOffer {
  if (reading?.state === 'supported') {
    if (lines && !isStillQuoted(reading, lines)) {
      return {
        state: 'asked',
        reasons: askAboutChange(before, after),
        evidence: [],
        isRead: false,
      }
    }
    const quoted = reading.evidence.map(({ quote, place }) => ({ words: quote, place }))
    return { state: 'backed', reasons: [], evidence: quoted, isRead: true }
  }
  const isRead = reading?.state === 'unsupported'
  if (verdict === 'confirm') return { state: 'asked', reasons, evidence: [], isRead }
  return { state: evidence.length > 0 ? 'backed' : 'no-claim', reasons: [], evidence, isRead }
}
