import { displayTitle } from '@/lib/resume/display-title'
import 'server-only'
import type { CvRequestHead } from '@/lib/api/cv-requests'
import { type RequestMessages, readRequestMessages } from '@/lib/messages/read-server-messages'
import { readHead } from '../../documents/document-rows'
import { readSettings } from '../../notifications/notification-settings'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { AiRequestRow } from '../requests/ai-request-rows'
import { requestHead } from '../requests/request-answers'

type Parts = Pick<Ports, 'items'>

/** Reads the words about requests in the language of a user's settings. */
export async function requestMessagesOf(ports: Parts, owner: OwnerId): Promise<RequestMessages> {
  const { language } = await readSettings(ports, owner)
  return readRequestMessages(language)
}

function messageOf(
  { status, stage, code, result }: AiRequestRow,
  messages: RequestMessages,
): string {
  const { requests, ai } = messages
  if (status === 'waiting') return requests.waiting
  if (status === 'running') return requests.stages[stage ?? 'saving']
  if (status === 'done') return requests.done(Number(result?.heldBack ?? 0))
  return ai.errors[code ?? 'gave-up']
}

async function toHead(
  ports: Parts,
  owner: OwnerId,
  row: AiRequestRow,
  messages: RequestMessages,
): Promise<CvRequestHead> {
  const { id, documentId, status, stage, code, createdAt, expiresAt } = requestHead(row)
  const message = messageOf(row, messages)
  const head = documentId === null ? null : await readHead(ports, owner, documentId)
  const asked = { documentId, title: head && displayTitle(head, ''), job: row.job ?? null }
  return { requestId: id, status, stage, code, message, ...asked, createdAt, expiresAt }
}

/** Returns the fields that all answers say of CV requests, with messages in the language of their owner. */
export async function cvRequestHeads(
  ports: Parts,
  owner: OwnerId,
  rows: readonly AiRequestRow[],
): Promise<CvRequestHead[]> {
  const messages = await requestMessagesOf(ports, owner)
  return Promise.all(rows.map((row) => toHead(ports, owner, row, messages)))
}

/** Returns the fields that all answers say of a CV request. */
export async function cvRequestHead(
  ports: Parts,
  owner: OwnerId,
  row: AiRequestRow,
): Promise<CvRequestHead> {
  return toHead(ports, owner, row, await requestMessagesOf(ports, owner))
}
