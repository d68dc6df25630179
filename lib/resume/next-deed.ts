import { daysWithoutAnswer, type JobStep } from './job-steps'
import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']

/** Counts that decide what is next. */
type Count = {
  covered: number
  of: number
  groups: { essential: { covered: number; ownWord: number; of: number } }
}

/** Facts of a job that decide its next deed. */
export type JobState = Pick<Content, 'stage' | 'appliedOn' | 'resumeId' | 'letterId'> & {
  hasAd: boolean
  isSent: boolean
}

/**
 * The next thing to do for a job, or a wait. `closeGaps`: essential requirements that neither the CV shows nor the person
 * vouches for.
 */
export type NextDeed =
  | { kind: 'pasteAd' | 'chooseCv' | 'letter' | 'send' | 'prepare' | 'decide' }
  | { kind: 'closeGaps'; count: number }
  | { kind: 'writeToThem'; days: number }
  | { kind: 'wait' | 'closed' }

/** Returns whether a deed is one: the others are waits. */
export const isDeed = ({ kind }: NextDeed): boolean => kind !== 'wait' && kind !== 'closed'

/** Returns the state of a job from its content. */
export function jobState(content: Content): JobState {
  const { stage, appliedOn, resumeId, letterId, sent, jobDescription } = content
  const isSent = sent.length > 0 || appliedOn !== '' || stage !== 'saved'
  return { stage, appliedOn, resumeId, letterId, hasAd: jobDescription.trim() !== '', isSent }
}

const openEssentials = (count: Count | null): number => {
  const { covered, ownWord, of } = count?.groups.essential ?? { covered: 0, ownWord: 0, of: 0 }
  return of - covered - ownWord
}

/**
 * Returns the one next deed of a job, the same for every screen.
 *
 * @param count requirements that the CV covers; null while unknown
 * @param today `YYYY-MM-DD`
 * @param isLetterWritten whether each paragraph of the letter has words and none is struck; null while unknown
 */
export function nextDeed(
  state: JobState,
  count: Count | null,
  today: string,
  isLetterWritten: boolean | null,
): NextDeed {
  const { stage, resumeId, letterId, hasAd, isSent } = state
  if (stage === 'closed') return { kind: 'closed' }
  if (stage === 'offer') return { kind: 'decide' }
  if (stage === 'interview') return { kind: 'prepare' }
  if (isSent) {
    const days = daysWithoutAnswer(state, today)
    return days === null ? { kind: 'wait' } : { kind: 'writeToThem', days }
  }
  if (!hasAd) return { kind: 'pasteAd' }
  if (resumeId === '') return { kind: 'chooseCv' }
  const gaps = openEssentials(count)
  if (gaps > 0) return { kind: 'closeGaps', count: gaps }
  return { kind: letterId === '' || isLetterWritten === false ? 'letter' : 'send' }
}

/** Returns the step that a deed belongs to; null for none. */
export function stepOf({ kind }: NextDeed): JobStep | null {
  switch (kind) {
    case 'pasteAd':
      return 'ad'
    case 'chooseCv':
      return 'cv'
    case 'closeGaps':
      return 'gaps'
    case 'letter':
      return 'letter'
    case 'send':
      return 'send'
    case 'prepare':
      return 'interview'
    default:
      return null
  }
}
