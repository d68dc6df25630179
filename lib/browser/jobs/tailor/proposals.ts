import { isStale } from '@/lib/ai/tailoring/wording-hunks'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { createModelRequests } from '../../ai/model-requests'
import type { FoundProposal } from '../../ai/read-found-proposal'
import { createSpaceSend } from '../../client/send'
import type { KeptWording, TailorDraft } from './tailor-draft'

/** In the account, whichever model is chosen on this device. */
const requests = createModelRequests('proposal', createSpaceSend())

/** Wordings offered by an app, with the request that stores them. */
export type StoredProposal = FoundProposal & { id: string }

/** Counts the pending proposals for a CV in the account; 0 without a connection. */
export async function countProposals(documentId: string): Promise<number> {
  const listed = await requests.list(documentId)
  return listed.ok ? listed.value.length : 0
}

/** Reads the proposals for a CV, oldest first; unreadable ones are left for the next time. */
export async function readProposals(documentId: string): Promise<StoredProposal[]> {
  const listed = await requests.list(documentId)
  if (!listed.ok) return []
  const read = await Promise.all(listed.value.map((id) => requests.read(id)))
  return read
    .flatMap((one) =>
      one.ok && one.value.result ? [{ id: one.value.id, ...one.value.result }] : [],
    )
    .reverse()
}

/**
 * Adds wordings offered by an app to the end of the draft: one for each text that the CV still has unchanged. The
 * person's decisions and edits stay.
 */
export function takeProposal(
  draft: TailorDraft,
  document: ResumeDocument,
  { id, by, suggestions }: StoredProposal,
): TailorDraft {
  const known = new Set(draft.wordings.map(({ key }) => key))
  const taken = new Set(
    draft.wordings.filter(({ decision }) => decision !== 'dismissed').map(({ address }) => address),
  )
  const found = suggestions.flatMap(({ requirements: _, ...suggestion }): KeptWording[] => {
    const key = `${id}:${suggestion.id}`
    if (known.has(key) || taken.has(suggestion.address) || isStale(document, suggestion)) return []
    taken.add(suggestion.address)
    return [
      {
        ...suggestion,
        key,
        requestId: id,
        by,
        answers: [],
        text: suggestion.after,
        confirmed: [],
        decision: null,
        decidedAt: '',
      },
    ]
  })
  return found.length === 0 ? draft : { ...draft, wordings: [...draft.wordings, ...found] }
}

/** Returns true for a wording that an app offered. */
export const isProposed = ({ by }: Pick<KeptWording, 'by'>): boolean => by !== undefined

/** Deletes the proposals of a draft whose wordings are all decided. */
export async function discardDecided({ wordings }: Pick<TailorDraft, 'wordings'>): Promise<void> {
  const proposed = wordings.filter(isProposed)
  const open = new Set(
    proposed.filter(({ decision }) => decision === null).map(({ requestId }) => requestId),
  )
  const ended = new Set(proposed.map(({ requestId }) => requestId).filter((id) => !open.has(id)))
  await Promise.all([...ended].map((id) => requests.discard(id)))
}
