import type { Evidence, Reason } from '../grounding/types'
import { askAboutChange, type ReadEdit } from './combine'
import { isStillQuoted } from './is-still-quoted'
import type { CvLine, Reading } from './types'

/** Offered text with the server's verdict. */
export type OfferedText = ReadEdit & {
  verdict: 'pass' | 'confirm'
  reasons: readonly Reason[]
  /** Evidence found by the check of words. */
  evidence: readonly Evidence[]
  reading?: Reading
}

/** Verdict on an offered text as shown to the person. */
export type JudgedOffer = {
  /**
   * `backed`: the CV says so. `no-claim`: it claims nothing about the person. `asked`: the person has to confirm it.
   */
  state: 'backed' | 'no-claim' | 'asked'
  /** Reasons to ask. */
  reasons: readonly Reason[]
  evidence: readonly Evidence[]
  /** Whether a trusted reader has read it. */
  isRead: boolean
}

/**
 * Judges an offered text against the current CV: a text whose quotes are gone is asked about.
 *
 * @param lines of the CV; null if it is not loaded, then the server's result counts
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
    if (verdict === 'confirm') return { state: 'asked', reasons, evidence: [], isRead: true }
    const quoted = reading.evidence.map(({ quote, place }) => ({ words: quote, place }))
    return { state: 'backed', reasons: [], evidence: quoted, isRead: true }
  }
  const isRead = reading?.state === 'unsupported'
  if (verdict === 'confirm') return { state: 'asked', reasons, evidence: [], isRead }
  return { state: evidence.length > 0 ? 'backed' : 'no-claim', reasons: [], evidence, isRead }
}
