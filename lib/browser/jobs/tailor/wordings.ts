import type { Reading } from '@/lib/ai/reader/types'
import type { AcceptedWording } from '@/lib/ai/tailoring/wording-hunks'
import type { FoundWordings } from '../../ai/read-found-wordings'
import { isProposed } from './proposals'
import type { AskedModel, KeptWording, TailorDraft } from './tailor-draft'

/** Returns whether the person has accepted or edited a wording. A new answer never replaces it (promise 1). */
const isTheirs = ({ decision, text, after }: KeptWording) =>
  decision === 'accepted' || text !== after

/**
 * Adds a model's suggestions to the draft. Open suggestions of an earlier answer are replaced; accepted, edited and
 * app-offered ones stay, and their fields get no new suggestion.
 */
export function takeFound(
  draft: TailorDraft,
  asked: AskedModel & { id: string },
  { suggestions, dropped, demands, questions = [], isLocal }: FoundWordings,
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
        ...(isLocal ? { isLocal } : {}),
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
    answered: { suggested: found.length, dropped, questions },
    wordings: [...found, ...kept],
  }
}

/** Returns the draft with one wording changed. A changed text has to be confirmed again. */
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

/** Maximum readings of edits stored with a wording. */
const maxEdits = 4

/** Returns the draft with the reading of an edit. */
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
