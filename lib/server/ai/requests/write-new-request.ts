import 'server-only'
import { nothingSpent } from '@/lib/ai/client/spent'
import { dayMs } from '@/lib/resume/dates/durations'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { createAiRequest, type KeptRequest } from './ai-request-rows'

/** Maximum characters of what a list shows of a job description. */
const maxShown = 120

/** Returns the first line of a text that has words, shortened. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.replace(/\s+/g, ' ') ?? ''
  const characters = Array.from(line)
  return characters.length > maxShown ? `${characters.slice(0, maxShown).join('')}…` : line
}

/** Writes the row of a new request; an existing one with that id stays. */
export async function writeNewRequest(
  ports: Pick<Ports, 'configuration' | 'items' | 'now'>,
  owner: OwnerId,
  { id, person }: { id: string; person?: OwnerId },
  input: KeptRequest,
): Promise<void> {
  const now = ports.now()
  await createAiRequest(ports, owner, {
    id,
    kind: input.kind,
    documentId: 'documentId' in input ? (input.documentId ?? null) : null,
    input,
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
    ...(person === undefined ? {} : { person }),
    ...(input.kind === 'cv' && input.posting !== null ? { job: firstLine(input.posting) } : {}),
    expiresAt: now + ports.configuration.retention.requestDays * dayMs,
  })
}
