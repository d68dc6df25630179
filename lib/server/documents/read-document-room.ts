import 'server-only'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { readSpaceLimits } from '../workspaces/read-space-limits'
import { listMemberships } from '../workspaces/workspace-rows'
import { readHeads } from './document-rows'

type Parts = { items: Items }

/** Maximum number of documents of an account, and of a workspace with a plan above `free`. */
export const maxDocuments = 4_000

const countDocuments = async (parts: Parts, owner: OwnerId) =>
  (await readHeads(parts, owner)).length

/** Lists the spaces whose documents count together: an account, and the workspaces that count towards it. */
async function listSharing(parts: Parts, account: OwnerId): Promise<OwnerId[]> {
  const workspaces = await listMemberships(parts, account)
  const limits = await Promise.all(workspaces.map((id) => readSpaceLimits(parts, id)))
  return [account, ...workspaces.filter((_, at) => limits[at]?.owner === account)]
}

/** Number of documents of a space, and how many it may have beside the spaces that it shares its limit with. */
export type DocumentRoom = { count: number; limit: number; isShared: boolean }

/** Counts the documents of a space beside its limit. */
export async function readDocumentRoom(parts: Parts, owner: OwnerId): Promise<DocumentRoom> {
  const [{ owner: counted }, count] = await Promise.all([
    readSpaceLimits(parts, owner),
    countDocuments(parts, owner),
  ])
  const sharing = (await listSharing(parts, counted)).filter((id) => id !== owner)
  const others = await Promise.all(sharing.map((id) => countDocuments(parts, id)))
  const limit = others.reduce((left, one) => left - one, maxDocuments)
  return { count, limit: Math.max(0, limit), isShared: counted !== owner }
}
