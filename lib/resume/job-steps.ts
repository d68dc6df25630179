import type { ApplicationDocument } from './schema/document'

/** Steps of applying for a job, in their order. */
export const jobSteps = ['ad', 'cv', 'gaps', 'letter', 'send', 'interview'] as const
export type JobStep = (typeof jobSteps)[number]

/** Days after which a missing answer is worth asking about. */
export const patience = 14

type Content = ApplicationDocument['content']

/** Facts of a job's documents that decide which steps are done. */
type Documents = {
  /** Requirements that the CV covers; null while unknown. */
  count: { covered: number; of: number } | null
  /** Whether the CV is a version of another one. */
  isVersion: boolean
  /** Whether each paragraph of the letter has words and none is struck; null while unknown. */
  isLetterWritten: boolean | null
}

/** Returns the steps that are done; what is unknown is not. */
export function doneSteps(
  content: Content,
  { count, isVersion, isLetterWritten }: Documents,
): ReadonlySet<JobStep> {
  const isSent = content.sent.length > 0 || content.appliedOn !== '' || content.stage !== 'saved'
  const done: Record<JobStep, boolean> = {
    ad: content.jobDescription.trim() !== '',
    cv: content.resumeId !== '' && isVersion,
    gaps: count !== null && count.of > 0 && count.covered === count.of,
    letter: content.letterId !== '' && isLetterWritten === true,
    send: isSent,
    interview: content.stage === 'offer' || content.stage === 'closed',
  }
  return new Set(jobSteps.filter((step) => done[step]))
}

/**
 * Returns the days without an answer since the job was applied for, if they are worth a question: nothing is decided
 * without the person.
 *
 * @param today `YYYY-MM-DD`
 */
export function daysWithoutAnswer(
  { stage, appliedOn }: Pick<Content, 'stage' | 'appliedOn'>,
  today: string,
): number | null {
  const since = Date.parse(`${appliedOn}T00:00:00Z`)
  if (stage !== 'applied' || Number.isNaN(since)) return null
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - since) / 86_400_000)
  return days >= patience ? days : null
}
