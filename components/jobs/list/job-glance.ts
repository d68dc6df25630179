import { dueDates } from '@/lib/resume/due-dates'
import { type JobState, jobState } from '@/lib/resume/next-deed'
import type { Document } from '@/lib/resume/schema/document'

/** Facts of a job that its row shows beside its head; null while they are not read. */
export type JobGlance = {
  state: JobState
  location: string
  /** ISO 8601; empty: nothing was sent. */
  sentOn: string
  /** The next due date: id of the follow-up or `deadline`, its text and time. */
  due: { id: string; text: string; time: string } | null
  email: string
}

/** Returns what a row shows of a job. */
export function glanceOf(document: Document | null): JobGlance | null {
  if (document?.kind !== 'application') return null
  const { content } = document
  const [due] = dueDates(document)
  return {
    state: jobState(content),
    location: content.location.trim(),
    sentOn: content.sent.at(-1)?.at || content.appliedOn,
    due: due ? { id: due.id, text: due.text.trim(), time: due.time } : null,
    email: content.contacts.find(({ email }) => email.trim() !== '')?.email.trim() ?? '',
  }
}

/** Returns the state of a job as far as its head tells it. */
export const stateOfHead = ({
  stage,
  appliedOn,
  resumeId,
}: Pick<JobState, 'stage' | 'appliedOn' | 'resumeId'>): JobState => ({
  ...{ stage, appliedOn, resumeId, letterId: '', hasAd: true },
  isSent: appliedOn !== '' || stage !== 'saved',
})
