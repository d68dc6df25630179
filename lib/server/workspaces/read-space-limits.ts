import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { members, readWorkspace } from './workspace-rows'

/** Limits that count for a space: those of an account, or of a workspace with a plan above `free`. */
export type SpaceLimits = {
  /** Owner whose documents and tokens are counted. */
  owner: OwnerId
  /** Number of people whose daily tokens there are. */
  seats: number
}

/** Returns true for a plan with which a workspace has limits of its own. */
const isAboveFree = (plan: PlanName | null) => plan !== null && plan !== 'free'

/**
 * Reads the limits of a space. A workspace without a plan above `free` counts towards the account of its first owner, so
 * that no number of workspaces gives one person more than one account has (ADR workspace-owners).
 */
export async function readSpaceLimits(
  ports: { items: Items },
  owner: OwnerId,
): Promise<SpaceLimits> {
  const workspace = await readWorkspace(ports, owner)
  if (!workspace) return { owner, seats: 1 }
  const [first = owner] = workspace.owners
  if (!isAboveFree(workspace.plan)) return { owner: first, seats: 1 }
  return { owner, seats: (await members.list(ports, owner, 1_000)).length }
}
