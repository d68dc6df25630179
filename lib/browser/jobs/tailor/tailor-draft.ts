import type { DemandAnswer } from '@/lib/ai/coverage/demand-answers'
import type { ModelQuestion } from '@/lib/ai/interview/read-model-questions'
import type { AskedQuestion } from '@/lib/ai/questions/read-question'
import type { Reading } from '@/lib/ai/reader/types'
import type { ModelReading } from '@/lib/ai/requirements/cover-ad'
import type { Strength } from '@/lib/ai/tailoring/strengths'
import type { WordingPlace } from '@/lib/ai/tailoring/wording-hunks'
import type { AiRequest } from '@/lib/api/ai-requests'

type Tailoring = Extract<AiRequest, { kind: 'tailoring' }>

/** Model request, from before it is sent until its suggestions arrive. */
export type AskedModel = Pick<Tailoring, 'strength' | 'requirements'> & {
  /** Idempotency key, so that a retry is not billed twice. */
  key: string
  /** Null until the server has answered. */
  id: string | null
}

/** Suggested wording with the person's edits and decision. */
export type KeptWording = WordingPlace & {
  /** Unique in the draft. */
  key: string
  requestId: string
  /** Name of the app that offered it; absent if a model was asked. */
  by?: string
  /** Found by the model of this device, so that it is checked and read here. */
  isLocal?: boolean
  /** Id within its request. */
  id: string
  before: string
  /** The model's text. */
  after: string
  reason: string
  /** The reader's result with quotes of the CV. Absent in drafts that predate it. */
  reading?: Reading
  /** Readings of the person's edits, newest first. */
  edited?: { text: string; reading: Reading }[]
  /** Requirements of the posting that it answers, in its words. */
  answers: string[]
  /** The person's current text. */
  text: string
  confirmed: string[]
  decision: 'accepted' | 'dismissed' | null
  /** Time of the decision, ISO 8601. */
  decidedAt: string
}

/** Interview questions chosen by a model; valid for this posting text only. */
export type FoundQuestions = { posting: string; questions: ModelQuestion[] }

/** State of tailoring a CV to a posting. */
export type TailorDraft = {
  /** Input field: typed or pasted text. */
  typed: string
  /** Posting text that was analysed; empty before. */
  read: string
  /** Demands removed and added by the person, by their words. */
  removed: string[]
  added: string[]
  /** Demands that the person does not meet, as they said. */
  declined: string[]
  /** The person's answers about lines of this CV; they outlive the posting. */
  answers: DemandAnswer[]
  /** Result of the last request for evidence; null: none. */
  evidence: ModelReading | null
  /** Result of the last request for interview questions; null: none. */
  questions: FoundQuestions | null
  /** Decisions by id of the suggestion. */
  decided: Record<string, 'accepted' | 'dismissed'>
  /** Degree of change allowed to a model, as last chosen. */
  strength: Strength
  /** Pending model request; null: none. */
  asked: AskedModel | null
  /** Result of the last request: number of suggestions, and of unusable ones, and what the model asks the person. */
  answered: { suggested: number; dropped: number; questions?: AskedQuestion[] } | null
  wordings: KeptWording[]
  /** Question and answer being typed for a form of the employer, until they are saved. */
  formAnswer: { question: string; text: string }
}

/**
 * Returns what remains of a draft after its decisions were applied: the person's answers, what they type for a form,
 * and the posting with a pending model request, whose answer was paid for. Null if there is nothing of either.
 */
export function finishedDraft(draft: TailorDraft): TailorDraft | null {
  const { typed, read, removed, added, declined, answers, strength, asked, formAnswer } = draft
  if (asked) {
    const posting = { typed, read, removed, added }
    return { ...emptyTailorDraft, ...posting, declined, answers, strength, asked, formAnswer }
  }
  const isAnswered = answers.length > 0 || declined.length > 0
  const isTyping = formAnswer.question !== '' || formAnswer.text !== ''
  return isAnswered || isTyping ? { ...emptyTailorDraft, declined, answers, formAnswer } : null
}

/** Returns the draft for a copy of a CV: the lines are the same, and so are the answers about them. */
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
  formAnswer: { question: '', text: '' },
}

/**
 * Adds the job in a CV's lineage to a draft without one, as of a new copy or on another device.
 *
 * @param posting job description; empty without a job
 */
export const withPosting = (draft: TailorDraft, posting: string): TailorDraft =>
  draft.typed === '' && draft.read === '' && posting !== ''
    ? { ...draft, typed: posting, read: posting }
    : draft
