import type { ApplicationDocument } from './schema/document'

/** Facts of an application that a list shows without reading it whole. Days are `YYYY-MM-DD`, or empty. */
export type ApplicationFacts = {
  stage: ApplicationDocument['content']['stage']
  outcome: ApplicationDocument['content']['outcome']
  /** The day on which it came to its stage. */
  stageOn: string
  /** The day of the first follow-up that is open, or the last day to apply while it was not sent. */
  nextOn: string
  /** Whether the employer has answered: with an interview, an offer or a refusal. */
  isAnswered: boolean
  /** The CV that it is for, and the template of the last CV that was sent; empty without one. */
  resumeId: string
  template: string
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** The field that holds the day on which an application came to a stage. */
export const stageDays = {
  saved: 'savedOn',
  applied: 'appliedOn',
  interview: 'interviewOn',
  offer: 'offerOn',
  closed: 'closedOn',
} as const

/** Returns the facts that lists, the board and the numbers go by. */
export function applicationFacts({ content }: ApplicationDocument): ApplicationFacts {
  const { stage, outcome, deadline, followUps, sent, resumeId } = content
  const dueDays = followUps.filter(({ done, on }) => !done && day.test(on)).map(({ on }) => on)
  if (stage === 'saved' && day.test(deadline)) dueDays.push(deadline)
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
    nextOn: dueDays.sort()[0] ?? '',
    isAnswered,
    resumeId,
    template: sent.filter(({ kind }) => kind === 'resume').at(-1)?.template ?? '',
  }
}
