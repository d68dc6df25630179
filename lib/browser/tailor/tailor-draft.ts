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
  /** By id of the suggestion. */
  decided: Record<string, 'accepted' | 'dismissed'>
  /** Degree of change allowed to a model, as it was last chosen. */
  strength: Strength
  /** Request that a model is working on; null: none. */
  asked: AskedModel | null
  /** Result of the last request: the number of suggestions, and the number of those that could not be used. */
  answered: { suggested: number; dropped: number } | null
  wordings: KeptWording[]
}

/**
 * Returns the rest of a draft whose decisions are in a CV: nothing, or the posting with the request that a
 * model is still working on. Its answer was paid for, and is there when the user comes back.
 */
export function finishedDraft(draft: TailorDraft): TailorDraft | null {
  if (!draft.asked) return null
  const { typed, read, removed, added, declined, strength, asked } = draft
  return { ...emptyTailorDraft, typed, read, removed, added, declined, strength, asked }
}

export const emptyTailorDraft: TailorDraft = {
  typed: '',
  read: '',
  removed: [],
  added: [],
  declined: [],
  decided: {},
  strength: 'normal',
  asked: null,
  answered: null,
  wordings: [],
}
