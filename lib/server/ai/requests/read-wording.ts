import 'server-only'
import { withToldFacts } from '@/lib/ai/questions/told-facts'
import type { Reading } from '@/lib/ai/reader/types'
import { suggestionsOf } from '@/lib/ai/stages/check-accepted'
import { readEdited } from '@/lib/ai/stages/read-edited'
import type { ReaderContext } from '@/lib/ai/stages/reader-context'
import { findDocument } from '../../documents/read-stored-document'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readPrivateFacts } from '../../private-facts/read-private-facts'
import { openModel } from '../open-model'
import { createReaderAsk } from '../reader/create-reader-ask'
import { enqueueExam } from '../reader/exam-task'
import { openRecords } from '../reader/reader-records'
import { readAiRequest, writeAiRequest } from './ai-request-rows'

type Parts = Pick<
  Ports,
  'configuration' | 'items' | 'secrets' | 'models' | 'metrics' | 'now' | 'ids' | 'jobs'
>

/** Milliseconds: somebody has stopped typing, and looks at it. */
const patience = 16_000

async function openReader(ports: Parts, owner: OwnerId): Promise<ReaderContext> {
  const opened = await openModel(ports, owner)
  const reader = opened.ok ? opened.value.reader : null
  return {
    reader: reader && openRecords(ports, owner, reader),
    ask: reader
      ? createReaderAsk(ports, owner, reader, { endsAt: performance.now() + patience })
      : async () => ({ ok: false, code: 'ai-not-set-up', retryAfter: null }),
    ...{ id: ports.ids.document(), hasTimeForExam: false },
    examine: (language) => enqueueExam(ports, owner, language),
  }
}

type ReadInput = {
  id: string
  suggestion: string
  text: string
  /** As for `requestAnswer`. */
  isForPage: boolean
}

/**
 * Has words that a person made of a suggestion read against the CV as it is now, and keeps what came of it with the
 * suggestion, so that the check before they go in knows it. Nothing fails where there is no reader: it is `unread`.
 *
 * @returns `not-found` or `gone` where the request, its suggestion or its CV is not there
 */
export async function readWording(
  ports: Parts,
  owner: OwnerId,
  { id, suggestion: suggestionId, text, isForPage }: ReadInput,
): Promise<Outcome<{ suggestion: string; reading: Reading }>> {
  const row = await readAiRequest(ports, owner, id)
  const all = suggestionsOf(row?.result ?? null) ?? []
  const suggestion = all.find((one) => one.id === suggestionId)
  if (!row?.documentId || !suggestion) return { ok: false, code: 'not-found' }
  const found = await findDocument(ports, owner, row.documentId)
  if (!found.ok) return found
  const { document } = found.value.body
  if (document.kind !== 'resume') return { ok: false, code: 'not-found' }
  const open = () => openReader(ports, owner)
  const facts = row.usesTold && isForPage ? await readPrivateFacts(ports, owner) : []
  const read = await readEdited(ports, withToldFacts(document, facts), suggestion, text, open)
  if (read.suggestion !== suggestion) {
    const suggestions = all.map((one) => (one === suggestion ? read.suggestion : one))
    // Where somebody else has written meanwhile, the words are asked about at the check.
    await writeAiRequest(ports, owner, {
      ...row,
      result: JSON.parse(JSON.stringify({ ...row.result, suggestions })),
    })
  }
  return { ok: true, value: { suggestion: suggestionId, reading: read.reading } }
}
