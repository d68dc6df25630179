import { dueDates } from './due-dates'
import type { ApplicationDocument } from './schema/document'

/** Facts of an application that a list shows without reading it whole. Days are `YYYY-MM-DD`, or empty. */
export type ApplicationFacts = {
  stage: ApplicationDocument['content']['stage']
  outcome: ApplicationDocument['content']['outcome']
  /** The day on which it came to its stage. */
  stageOn: string
  /** The day on which it was sent, or the first later one that is noted; empty where none is. */
  appliedOn: string
  /** The day of the first follow-up that is open, or the last day to apply while it was not sent; empty when closed. */
  nextOn: string
  /** Whether the employer has answered: with an interview, an offer or a refusal. */
  isAnswered: boolean
  /** The CV that it is for, and the template of the last CV that was sent; empty without one. */
  resumeId: string
  template: string
}

/** The field that holds the day on which an application came to a stage. */
export const stageDays = {
  saved: 'savedOn',
  applied: 'appliedOn',
  interview: 'interviewOn',
  offer: 'offerOn',
  closed: 'closedOn',
} as const

/** Returns the facts that lists, the board and the numbers go by. */
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
