import { dueDates } from './due-dates'
import type { ApplicationDocument } from './schema/document'

/** Summary of an application for lists. Dates are `YYYY-MM-DD`, or empty. */
export type ApplicationFacts = {
  stage: ApplicationDocument['content']['stage']
  outcome: ApplicationDocument['content']['outcome']
  /** Date on which it reached its stage. */
  stageOn: string
  /** Date on which it was sent, or the first later recorded date; empty if none. */
  appliedOn: string
  /** Date of the first open follow-up, or the deadline if not sent yet; empty when closed. */
  nextOn: string
  /** Whether the employer has responded: interview, offer or rejection. */
  isAnswered: boolean
  /** Id of its CV, and template of the last CV sent; empty if none. */
  resumeId: string
  template: string
}

/** Fields with the date on which each stage was reached. */
export const stageDays = {
  saved: 'savedOn',
  applied: 'appliedOn',
  interview: 'interviewOn',
  offer: 'offerOn',
  closed: 'closedOn',
} as const

/** Computes the summary used by lists, board and statistics. */
export function applicationFacts(application: ApplicationDocument): ApplicationFacts {
  const { content } = application
  const { stage, outcome, sent, resumeId } = content
  const isAnswered =
    stage === 'interview' ||
    stage === 'offer' ||
    content.interviewOn !== '' ||
    content.offerOn !== '' ||
    (stage === 'closed' && (outcome === 'accepted' || outcome === 'rejected'))
  return {
    stage,
    outcome,
    stageOn: content[stageDays[stage]],
    appliedOn: content.appliedOn || content.interviewOn || content.offerOn,
    nextOn: dueDates(application)[0]?.on ?? '',
    isAnswered,
    resumeId,
    template: sent.filter(({ kind }) => kind === 'resume').at(-1)?.template ?? '',
  }
}
