import type { DemandAnswer } from '@/lib/ai/coverage/demand-answers'
import type { DemandEvidence } from '@/lib/ai/demands/demand-types'
import type { ModelQuestion } from '@/lib/ai/interview/read-model-questions'
import type { Requirement } from '@/lib/ai/posting/requirements'
import type { Reading } from '@/lib/ai/reader/types'
import type { Strength } from '@/lib/ai/tailoring/strengths'
import type { WordingPlace } from '@/lib/ai/tailoring/wording-hunks'
import type { AiRequest } from '@/lib/api/ai-requests'

type Tailoring = Extract<AiRequest, { kind: 'tailoring' }>

/** Request to a model, from before it is sent until its suggestions are here. */
export type AskedModel = Pick<Tailoring, 'strength' | 'requirements'> & {
  /** Sent with every try, so that one that was cut off is not paid for twice. */
  key: string
  /** Null until the server has answered. */
  id: string | null
}

/** Other words that a model suggested, and what the person has made of them. */
export type KeptWording = WordingPlace & {
  /** Unique in the draft. */
  key: string
  requestId: string
  /** Name of the app that offered it without being asked; absent for what a model was asked for. */
  by?: string
  /** Within its request. */
  id: string
  before: string
  /** As the model wrote it. */
  after: string
  reason: string
  /** Evidence that a second request quoted from the CV. Absent in drafts that were stored before there was one. */
  reading?: Reading
  /** The same for words that the person has made of it, the newest first. */
  edited?: { text: string; reading: Reading }[]
  /** Requirements of the posting that it answers, in the posting's words. */
  answers: string[]
  /** As the person has it. */
  text: string
  confirmed: string[]
  decision: 'accepted' | 'dismissed' | null
  /** When it was decided, ISO 8601. */
  decidedAt: string
}

/** Requirements that a model read in a posting, and evidence for each that it quoted from the CV. */
export type FoundEvidence = {
  /** The posting as it was sent: what was found holds for this text alone. */
  posting: string
  requirements: Requirement[]
  coverage: DemandEvidence[]
  /** Why there is no evidence at all; null where a model has looked. */
  unread: string | null
}

/** Questions for an interview that a model chose; they hold for this text alone. */
export type FoundQuestions = { posting: string; questions: ModelQuestion[] }

/** State of tailoring a CV to a posting. */
export type TailorDraft = {
  /** As it is typed or pasted. */
  typed: string
  /** Posting text that was read; empty before that. */
  read: string
  /** Demands that the person took out, and those that they added, by their words. */
  removed: string[]
  added: string[]
  /** Demands that the person has answered with no. */
  declined: string[]
  /** Answers of the person about lines of this CV; they outlive the posting that asked. */
  answers: DemandAnswer[]
  /** Result of the last request for evidence; null: none was made. */
  evidence: FoundEvidence | null
  /** Result of the last request for questions of an interview; null: none was made. */
  questions: FoundQuestions | null
  /** By id of the suggestion. */
  decided: Record<string, 'accepted' | 'dismissed'>
  /** Degree of change allowed to a model, as it was last chosen. */
  strength: Strength
  /** Request that a model is working on; null: none. */
  asked: AskedModel | null
  /** Result of the last request: the number of suggestions, and the number of those that could not be used. */
  answered: { suggested: number; dropped: number } | null
  wordings: KeptWording[]
  /** Id of the application that this is for, and that will name the CV which comes of it; empty: none. */
  applicationId: string
}

/**
 * Returns the rest of a draft whose decisions are in a CV: what the person said of its lines, and the posting with the
 * request that a model is still working on. Its answer was paid for, and is there when the user comes back. Null where
 * there is nothing of either.
 */
export function finishedDraft(draft: TailorDraft): TailorDraft | null {
  const { typed, read, removed, added, declined, answers, strength, asked, applicationId } = draft
  if (asked) {
    const posting = { typed, read, removed, added, applicationId }
    return { ...emptyTailorDraft, ...posting, declined, answers, strength, asked }
  }
  const isAnswered = answers.length > 0 || declined.length > 0
  return isAnswered ? { ...emptyTailorDraft, declined, answers } : null
}

/** Returns the draft of a CV that was made of another one: its lines are the same, and so are the answers about them. */
export const copiedDraft = ({ declined, answers }: TailorDraft): TailorDraft | null =>
  finishedDraft({ ...emptyTailorDraft, declined, answers })

export const emptyTailorDraft: TailorDraft = {
  typed: '',
  read: '',
  removed: [],
  added: [],
  declined: [],
  answers: [],
  evidence: null,
  questions: null,
  decided: {},
  strength: 'normal',
  asked: null,
  answered: null,
  wordings: [],
  applicationId: '',
}

/**
 * Puts the job that a CV remembers into a draft without one, such as that of a copy made for the job, or of a CV on
 * another device.
 *
 * @param posting text of the job description; empty where the CV is for no job
 */
export const withPosting = (draft: TailorDraft, posting: string): TailorDraft =>
  draft.typed === '' && draft.read === '' && posting !== ''
    ? { ...draft, typed: posting, read: posting }
    : draft
