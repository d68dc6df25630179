import 'server-only'
import type { PlanName } from '@/lib/api/plans'
import type { GrantedRole, Role } from '@/lib/api/workspaces'
import type { Items } from '../items/item-types'
import { moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import { type OwnerId, toOwnerId } from '../owner'

type Store = { items: Items }

/** A workspace, in the partition of its own owner id. */
export type WorkspaceRow = {
  name: string
  plan: PlanName | null
  /** User ids of its owners, at least one: who may do everything is decided here alone. */
  owners: OwnerId[]
  /** Milliseconds since 1970. */
  createdAt: number
}

/** A person in a workspace. */
export type MemberRow = {
  id: OwnerId
  /** Role of someone who is no owner. */
  role: GrantedRole
  /** Milliseconds since 1970. */
  since: number
  /** Ids of the marks of the address and the subject that the provider of the workspace names them by. */
  marks?: string[]
}

export const workspaceKind = rowKind({ prefix: 'workspace', owner: 'workspace', carried: moved })
const workspacePrefix = workspaceKind.prefix
export const memberKind = rowKind({ prefix: 'member#', owner: 'workspace', carried: moved })
const memberPrefix = memberKind.prefix

const keyOf = (workspace: OwnerId) => ({ pk: ownerPartition(workspace), sk: workspacePrefix })

/** Returns the index of all memberships of a person. */
export const membershipIndex = (person: OwnerId) => `workspaces-of#${person}`

/** Rows of members, by user id. */
export const members = createOwnerRows<MemberRow>(memberPrefix, ({ id }, workspace) => ({
  index: { gsi1pk: membershipIndex(id), gsi1sk: workspace },
}))

/** Reads a workspace; null where there is none, or it was deleted. */
export async function readWorkspace(
  { items }: Store,
  workspace: OwnerId,
): Promise<Stored<WorkspaceRow> | null> {
  const item = await items.get(keyOf(workspace))
  return item && readRow<WorkspaceRow>(item)
}

/** Writes a workspace; false if the stored version differs. */
export async function putWorkspace(
  { items }: Store,
  workspace: OwnerId,
  row: WorkspaceRow,
  expected: number | 'absent',
): Promise<boolean> {
  return (await items.put({ ...keyOf(workspace), data: rowData(row) }, expected)).ok
}

/** Closes a workspace: nobody is a member from the next request on. */
export async function deleteWorkspace({ items }: Store, workspace: OwnerId): Promise<void> {
  await items.delete(keyOf(workspace), 'any')
}

/** Returns the role of a member, as the row of the workspace and theirs say together. */
export function roleOf({ owners }: WorkspaceRow, { id, role }: MemberRow): Role {
  return owners.includes(id) ? 'owner' : role
}

export type Membership = { workspace: Stored<WorkspaceRow>; role: Role }

/** Reads what a person is in a workspace; null for a workspace that is unknown or ended, or not theirs. */
export async function readMembership(
  store: Store,
  workspace: OwnerId,
  person: OwnerId,
): Promise<Membership | null> {
  const [row, member] = await Promise.all([
    readWorkspace(store, workspace),
    members.read(store, workspace, person),
  ])
  return row && member && { workspace: row, role: roleOf(row, member) }
}

/** Lists the workspaces in which a person may be; the index may lag, so that `readMembership` decides. */
export async function listMemberships({ items }: Store, person: OwnerId): Promise<OwnerId[]> {
  const page = await items.queryIndex({ gsi1pk: membershipIndex(person), limit: 1_000 })
  return page.items.flatMap(({ index }) => (index ? [toOwnerId(index.gsi1sk)] : []))
}
