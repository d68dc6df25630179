import 'server-only'
import type { CvRequestHead } from '@/lib/api/cv-requests'
import { ai } from '@/lib/messages/en/ai'
import { requests } from '@/lib/messages/en/requests'
import type { AiRequestRow } from '../../../repositories/ai-requests'
import { requestHead } from '../requests/request-answers'

function messageOf({ status, stage, code, message, result }: AiRequestRow): string {
  if (status === 'waiting') return requests.waiting
  if (status === 'running') return requests.stages[stage ?? 'saving']
  if (status === 'done') return requests.done(Number(result?.heldBack ?? 0))
  return message ?? ai.errors[code ?? 'gave-up']
}

/** Returns the fields that all answers say of a CV request. */
export function cvRequestHead(row: AiRequestRow): CvRequestHead {
  const { id, status, stage, code, createdAt, expiresAt } = requestHead(row)
  return { requestId: id, status, stage, code, message: messageOf(row), createdAt, expiresAt }
}
