import type { Covered } from '@/lib/ai/coverage/coverage-types'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'

/** Actions of a person on one demand. */
export type DemandActions = {
  /** Returns the whole line of the CV around a place. */
  lineOf: (evidence: CvEvidence) => string
  /** Highlights a line on the paper. */
  onShow: (evidence: CvEvidence) => void
  /** Records whether a line of the CV meets a demand. */
  onAnswer: (covered: Covered, evidence: CvEvidence, isThis: boolean) => void
  /** Records that the person does not meet a demand. */
  onDecline: (covered: Covered) => void
  /** Removes the answers about a demand. */
  onReset: (covered: Covered) => void
  onTakeOut: (covered: Covered) => void
}

export type DemandRowProps = DemandActions & {
  covered: Covered
  documentId: string
  /** Place that the editor opens. */
  writeAt: string
  /** Whether the person does not meet it, as they said. */
  isDeclined: boolean
  /** Whether the person has answered about a line. */
  isAnswered: boolean
  /** Whether to mark it as optional, in a group with required ones. */
  isWish: boolean
}
