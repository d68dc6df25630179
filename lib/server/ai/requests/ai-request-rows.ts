import 'server-only'
import type { Spent } from '@/lib/ai/client/spent'
import type {
  AiRequest,
  AiRequestAnswer,
  AiRequestErrorCode,
  aiRequestStatuses,
  aiStages,
} from '@/lib/api/ai-requests'
import { dayMs } from '@/lib/resume/dates/durations'
import type { JsonObject } from '@/lib/resume/json-value'
import type { Items } from '../../items/item-types'
import { inFile, moved, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'
import { sortableTime } from '../../kernel/rows/row-keys'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** Request for a whole CV; its input is stored as files. */
export type CvRequest = {
  kind: 'cv'
  /** Id, if it is one of the account's documents. */
  documentId: string | null
  posting: string | null
  strength: Extract<AiRequest, { kind: 'tailoring' }>['strength']
  /** `none`: no model is used, even if one is set up. */
  model?: 'auto' | 'none'
}
export type KeptRequest = AiRequest | CvRequest

/** Request of a user to a model. Times in milliseconds since 1970. */
export type AiRequestRow = {
  id: string
  kind: KeptRequest['kind'] | 'proposal'
  documentId: string | null
  /** Input of the request; null once it is done. */
  input: KeptRequest | null
  status: (typeof aiRequestStatuses)[number]
  stage: (typeof aiStages)[number] | null
  /** Incremented when the user retries the request. */
  round: number
  roundAt: number
  /** Results of stages, by stage: a new attempt does not pay for them again. */
  found: JsonObject
  code: AiRequestErrorCode | null
  retryAfter: number | null
  result: JsonObject | null
  /** Texts that the model is writing; absent before and after. Those that code has blocked are empty. */
  draft?: AiRequestAnswer['draft']
  model: string | null
  prompts: string[]
  spent: Spent
  /** US dollars of the calls whose cost is known; null once one is not. */
  dollars: number | null
  createdAt: number
  /** With a CV: the beginning of the job description it was asked for. */
  job?: string
  /** A wording was accepted, and that was counted. */
  isCounted?: boolean
  /** True if the person asks in a page, in their own space: private facts may be used. */
  mayUseTold?: boolean
  /** True if private facts were used: no program reads the result. */
  usesTold?: boolean
  /** User who asked for it; absent in proposals, and in rows from before workspaces. */
  person?: OwnerId
  /** Time after which it is deleted; absent in rows from before it was configurable. */
  expiresAt?: number
}

const defaultLifetime = 7 * dayMs

/** Returns when a request is deleted, in milliseconds since 1970. */
export const endOfRequest = ({
  createdAt,
  expiresAt = createdAt + defaultLifetime,
}: Pick<AiRequestRow, 'createdAt' | 'expiresAt'>): number => expiresAt

export const aiRequestKind = rowKind({
  prefix: 'ai-request#',
  owner: 'person',
  carried: moved,
  archived: inFile('ai-requests'),
})
const aiRequestPrefix = aiRequestKind.prefix
const openIndex = 'ai-requests#open'

export const isOpen = ({ status }: Pick<AiRequestRow, 'status'>) =>
  status === 'waiting' || status === 'running'

/** Open ones stand in an index by the age of their round, so that none is forgotten. */
const rows = createOwnerRows<AiRequestRow>(aiRequestPrefix, (row, owner) => ({
  index: isOpen(row)
    ? { gsi1pk: openIndex, gsi1sk: `${sortableTime(row.roundAt)}#${owner}#${row.id}` }
    : null,
  expiresAt: Math.floor(endOfRequest(row) / 1000),
}))

export const createAiRequest = rows.create
export const readAiRequest = rows.read
export const writeAiRequest = rows.write
export const deleteAiRequest = rows.delete

/** Requests of somebody, the newest first. */
export const listAiRequests = (store: Store, owner: OwnerId, limit: number) =>
  rows.list(store, owner, limit, 'descending')

/** Lists open requests of all users whose round began before a time, the oldest first. */
export async function readOldOpenRequests(
  { items }: Store,
  before: number,
  limit: number,
): Promise<{ owner: string; id: string; roundAt: number }[]> {
  const page = await items.queryIndex({ gsi1pk: openIndex, limit })
  return page.items
    .filter(({ data }) => Number(data.roundAt) < before)
    .map(({ pk, data }) => ({
      owner: pk.slice('owner#'.length),
      id: String(data.id),
      roundAt: Number(data.roundAt),
    }))
}
