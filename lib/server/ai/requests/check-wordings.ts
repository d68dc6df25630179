import 'server-only'
import { withToldFacts } from '@/lib/ai/questions/told-facts'
import { checkedWordings, pairAccepted, suggestionsOf } from '@/lib/ai/stages/check-accepted'
import type { ChosenWording, WordingsCheck } from '@/lib/api/ai-requests'
import { storedDocument } from '../../documents/document-answers'
import { findDocument } from '../../documents/read-stored-document'
import { type CountParts, countEvent } from '../../kernel/rows/count-event'
import { runTask } from '../../kernel/run-task'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import { readPrivateFacts } from '../../private-facts/read-private-facts'
import { readAiRequest, writeAiRequest } from './ai-request-rows'

type CheckInput = {
  id: string
  accepted: readonly ChosenWording[]
  /** As for `requestAnswer`. */
  isForPage: boolean
}

/**
 * Checks wordings that a user has accepted once more, against the CV as the server has it, before they go into it
 * (promise 2). The place of each and the text that it replaces come from the stored request, never from the client.
 * No CV is changed; that a wording was accepted is counted once.
 *
 * @param input.accepted wordings by the id of their suggestion, with what was confirmed
 * @returns the current verdict on each; `not-found` or `gone` if the request or its CV does not exist; `invalid`
 * for a request without suggestions
 */
export async function checkWordings(
  ports: CountParts,
  owner: OwnerId,
  { id, accepted, isForPage }: CheckInput,
): Promise<Outcome<WordingsCheck>> {
  const row = await readAiRequest(ports, owner, id)
  if (!row) return { ok: false, code: 'not-found' }
  const suggestions = suggestionsOf(row.result)
  if (row.documentId === null || suggestions === null) {
    const reason = 'it has no suggestions'
    return { ok: false, code: 'invalid', problems: [{ path: 'id', code: 'not-allowed', reason }] }
  }
  const found = await findDocument(ports, owner, row.documentId)
  if (!found.ok) return found
  const { body } = found.value
  const document = storedDocument(body.document)
  if (!document.ok) return document
  if (document.value.kind !== 'resume') return { ok: false, code: 'not-found' }
  const chosen = pairAccepted(suggestions, accepted)
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const told = row.usesTold && isForPage ? await readPrivateFacts(ports, owner) : []
  const judged = await runTask('judgeChosen', withToldFacts(document.value, told), chosen, asOf)
  if (!judged.ok) return judged
  const wordings = checkedWordings(accepted, chosen, judged.value)
  const isTaken = wordings.some(({ state }) => state === 'licensed')
  if (isTaken && row.kind === 'tailoring' && !row.isCounted) {
    await countEvent(ports, { event: 'tailoring', operation: id })
    await writeAiRequest(ports, owner, { ...row, isCounted: true })
  }
  return { ok: true, value: { version: body.version, wordings } }
}
