import 'server-only'
import { nothingSpent } from '@/lib/ai/client/spent'
import { dayMs } from '@/lib/resume/dates/durations'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { type AiRequestRow, createAiRequest, type KeptRequest } from './ai-request-rows'

/** Maximum characters of what a list shows of a job description. */
const maxShown = 120

/** Returns the first line of a text that has words, shortened. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.replace(/\s+/g, ' ') ?? ''
  const characters = Array.from(line)
  return characters.length > maxShown ? `${characters.slice(0, maxShown).join('')}…` : line
}

/** Returns the row of a request that no attempt has worked on yet. */
export function newRow(
  ports: Pick<Ports, 'configuration' | 'now'>,
  { id, kind, documentId }: Pick<AiRequestRow, 'id' | 'kind' | 'documentId'>,
): AiRequestRow {
  const now = ports.now()
  return {
    id,
    kind,
    documentId,
    input: null,
    status: 'waiting',
    stage: null,
    round: 1,
    roundAt: now,
    found: {},
    code: null,
    retryAfter: null,
    result: null,
    model: null,
    prompts: [],
    spent: nothingSpent,
    dollars: 0,
    createdAt: now,
    expiresAt: now + ports.configuration.retention.requestDays * dayMs,
  }
}

/** Writes the row of a new request; an existing one with that id stays. */
export async function writeNewRequest(
  ports: Pick<Ports, 'configuration' | 'items' | 'now'>,
  owner: OwnerId,
  { id, person, mayUseTold }: Pick<AiRequestRow, 'id' | 'person' | 'mayUseTold'>,
  input: KeptRequest,
): Promise<void> {
  const documentId = 'documentId' in input ? (input.documentId ?? null) : null
  await createAiRequest(ports, owner, {
    ...newRow(ports, { id, kind: input.kind, documentId }),
    input,
    ...(person === undefined ? {} : { person }),
    ...(mayUseTold ? { mayUseTold } : {}),
    ...(input.kind === 'cv' && input.posting !== null ? { job: firstLine(input.posting) } : {}),
  })
}
