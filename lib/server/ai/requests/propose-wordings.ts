import 'server-only'
import type { AiRequestAnswer } from '@/lib/api/ai-requests'
import type { Proposal } from '@/lib/api/proposals'
import type { JsonObject } from '@/lib/resume/json-value'
import { conflictWith, storedDocument } from '../../documents/document-answers'
import { findDocument } from '../../documents/read-stored-document'
import type { Principal } from '../../identity/identity-types'
import { oneAtATime } from '../../kernel/one-at-a-time'
import { runTask } from '../../kernel/run-task'
import type { NotifyParts } from '../../notifications/notify'
import type { Failure, Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { createAiRequest, listAiRequests, readAiRequest } from './ai-request-rows'
import { notifyOfRequest } from './notify-of-request'
import { requestAnswer } from './request-answers'
import { newRow } from './write-new-request'

type Parts = NotifyParts & Pick<Ports, 'configuration'>

/** Proposals of one account that wait for its person. More would only hide the first ones. */
const maxWaiting = 10
const maxListed = 100

async function checkRoom(ports: Parts, owner: OwnerId): Promise<Failure | null> {
  const kept = await listAiRequests(ports, owner, maxListed)
  const waiting = kept.filter(({ kind }) => kind === 'proposal')
  return waiting.length < maxWaiting ? null : { ok: false, code: 'limit-reached' }
}

async function storeProposal(
  ports: Parts,
  owner: OwnerId,
  principal: Principal,
  { id, documentId, proposal }: { id: string; documentId: string; proposal: Proposal },
): Promise<Outcome<AiRequestAnswer>> {
  const known = await readAiRequest(ports, owner, id)
  if (known) return { ok: true, value: requestAnswer(known, false) }
  const full = await checkRoom(ports, owner)
  if (full) return full
  const found = await findDocument(ports, owner, documentId)
  if (!found.ok) return found
  const { body } = found.value
  const document = storedDocument(body.document)
  if (!document.ok) return document
  if (document.value.kind !== 'resume') return { ok: false, code: 'not-found' }
  if (body.version !== proposal.baseVersion) return conflictWith(body)
  const asOf = new Date(ports.now()).toISOString().slice(0, 10)
  const judged = await runTask('judgeProposed', document.value, proposal.suggestions, asOf)
  if (!judged.ok) return judged
  if (judged.value.suggestions.length === 0) {
    const why = judged.value.dropped.map(({ reason, count }) => `${reason} (${count})`).join(', ')
    const reason = `none of them can be offered: ${why}`
    return {
      ok: false,
      code: 'invalid',
      problems: [{ path: 'suggestions', code: 'not-allowed', reason }],
    }
  }
  const result = {
    document: { id: documentId, version: body.version },
    reading: null,
    ...judged.value,
    by: principal.via === 'key' ? principal.keyName : '',
  }
  await createAiRequest(ports, owner, {
    ...newRow(ports, { id, kind: 'proposal', documentId }),
    status: 'done',
    result: JSON.parse(JSON.stringify(result)) as JsonObject,
  })
  await notifyOfRequest(ports, owner, { id, round: 1 })
  const row = await readAiRequest(ports, owner, id)
  return row ? { ok: true, value: requestAnswer(row, false) } : { ok: false, code: 'not-found' }
}

/**
 * Stores wordings that a program offers for a CV, checked against it, and notifies its owner, who accepts or dismisses
 * each. No CV is changed.
 *
 * @param input.id idempotent
 * @returns `version-conflict` where the CV was saved since; `not-found` for what is no CV; `invalid` where none of the
 * wordings can be offered; `limit-reached` while ten proposals wait
 */
export const proposeWordings = oneAtATime('requests', (_, owner) => owner, storeProposal)
