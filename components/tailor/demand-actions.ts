import type { Covered } from '@/lib/ai/coverage/coverage-types'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'

/** Actions of a person on one demand. */
export type DemandActions = {
  /** Returns the whole line of the CV that a place is in. */
  lineOf: (evidence: CvEvidence) => string
  /** Marks a line on the paper. */
  onShow: (evidence: CvEvidence) => void
  /** Says whether a line of the CV is what is demanded. */
  onAnswer: (covered: Covered, evidence: CvEvidence, isThis: boolean) => void
  /** Says that the person does not have it. */
  onDecline: (covered: Covered) => void
  /** Forgets what was said about a demand. */
  onReset: (covered: Covered) => void
  onTakeOut: (covered: Covered) => void
}

export type DemandRowProps = DemandActions & {
  covered: Covered
  documentId: string
  /** Where the editor opens for it. */
  writeAt: string
  /** The person said that they do not have it. */
  isDeclined: boolean
  /** The person has said something of a line. */
  isAnswered: boolean
  /** Said beside it where others of its group must be there. */
  isWish: boolean
}
