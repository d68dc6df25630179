import type { Reading } from '@/lib/ai/reader/types'
import type { AcceptedWording } from '@/lib/ai/tailoring/wording-hunks'
import type { FoundWordings } from '../../ai/read-found-wordings'
import { isProposed } from './proposals'
import type { AskedModel, KeptWording, TailorDraft } from './tailor-draft'

/**
 * Returns whether the person has accepted or edited a wording. A new answer never removes such a wording (promise 1).
 */
const isTheirs = ({ decision, text, after }: KeptWording) =>
  decision === 'accepted' || text !== after

/**
 * Puts what a model suggested into the draft. Open suggestions of an earlier answer make room; what the
 * person accepted or typed, and what an app offered, stays, and its field is not suggested for again.
 */
export function takeFound(
  draft: TailorDraft,
  asked: AskedModel & { id: string },
  { suggestions, dropped, demands }: FoundWordings,
): TailorDraft {
  const kept = draft.wordings.filter((one) => isTheirs(one) || isProposed(one))
  const taken = new Set(kept.map(({ address }) => address))
  const chosen = Object.fromEntries((asked.requirements ?? []).map(({ id, words }) => [id, words]))
  const words: Record<string, string | undefined> = { ...demands, ...chosen }
  const found = suggestions
    .filter(({ address }) => !taken.has(address))
    .map(
      ({ requirements, ...suggestion }): KeptWording => ({
        ...suggestion,
        key: `${asked.id}:${suggestion.id}`,
        requestId: asked.id,
        answers: requirements.flatMap((id) => words[id] ?? []),
        text: suggestion.after,
        confirmed: [],
        decision: null,
        decidedAt: '',
      }),
    )
  return {
    ...draft,
    asked: null,
    answered: { suggested: found.length, dropped },
    wordings: [...found, ...kept],
  }
}

/** The draft with one wording changed. Other words have to be confirmed anew. */
export function changeWording(
  draft: TailorDraft,
  key: string,
  change: Partial<Pick<KeptWording, 'text' | 'confirmed' | 'decision' | 'decidedAt'>>,
): TailorDraft {
  const wordings = draft.wordings.map((one) => {
    if (one.key !== key) return one
    const isEdited = change.text !== undefined && change.text !== one.text
    return { ...one, ...(isEdited ? { confirmed: [] } : {}), ...change }
  })
  return { ...draft, wordings }
}

/** Verifications of edits, stored with a wording. */
const maxEdits = 4

/** Returns the draft with what a reader found of words that the person has made of a wording. */
export function noteReading(
  draft: TailorDraft,
  key: string,
  edit: { text: string; reading: Reading },
): TailorDraft {
  const wordings = draft.wordings.map((one) =>
    one.key === key ? { ...one, edited: [edit, ...(one.edited ?? [])].slice(0, maxEdits) } : one,
  )
  return { ...draft, wordings }
}

/** Returns the accepted wordings, as they go into a CV. */
export const acceptedWordings = ({ wordings }: Pick<TailorDraft, 'wordings'>): AcceptedWording[] =>
  wordings
    .filter(({ decision }) => decision === 'accepted')
    .map((one) => ({ ...one, acceptedAt: one.decidedAt }))
