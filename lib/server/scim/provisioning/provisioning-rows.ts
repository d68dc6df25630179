import 'server-only'
import type { Items } from '../../items/item-types'
import { moved, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'
import { ownerPartition } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import { type OwnerId, toOwnerId } from '../../owner'

type Store = { items: Items }

/**
 * A person as the directory of a workspace tells of them (SCIM, ADR workspace-sign-in). Times in milliseconds since
 * 1970.
 */
export type ProvisionedUser = {
  id: string
  userName: string
  externalId: string | null
  displayName: string | null
  /** By the names of SCIM, such as `givenName`. */
  name: Record<string, string> | null
  emails: { value: string; type?: string; display?: string; primary?: boolean }[]
  /** As the directory said last. Of a person with an account, the membership counts and not this. */
  isActive: boolean
  /** Account of the person; null until they have signed in. */
  personId: OwnerId | null
  createdAt: number
  updatedAt: number
}

/** A group of the directory. Its name says which role its people have, if any. */
export type ProvisionedGroup = {
  id: string
  displayName: string
  externalId: string | null
  /** Ids of provisioned users. */
  members: string[]
  createdAt: number
  updatedAt: number
}

export const provisionedUserKind = rowKind({
  prefix: 'provisioned-user#',
  owner: 'workspace',
  carried: moved,
})
const provisionedUserPrefix = provisionedUserKind.prefix
export const provisionedGroupKind = rowKind({
  prefix: 'provisioned-group#',
  owner: 'workspace',
  carried: moved,
})
const provisionedGroupPrefix = provisionedGroupKind.prefix

export const provisionedUsers = createOwnerRows<ProvisionedUser>(provisionedUserPrefix)
export const provisionedGroups = createOwnerRows<ProvisionedGroup>(provisionedGroupPrefix)

/** The token by which the directory of a workspace calls us. */
export type ProvisioningToken = {
  /** Names it in the log. */
  id: string
  /** SHA-256 of the token. */
  hash: string
  /** Its beginning, for lists. */
  prefix: string
  /** Who made it: what the directory does is in the log under their name. */
  madeBy: OwnerId
  createdAt: number
  expiresAt: number
}

export const provisioningTokenKind = rowKind({
  prefix: 'provisioning-token',
  owner: 'workspace',
  carried: moved,
})
const provisioningTokenKey = provisioningTokenKind.prefix
const tokenIndex = (hash: string) => `provisioning-token#${hash}`
const keyOf = (workspace: OwnerId) => ({ pk: ownerPartition(workspace), sk: provisioningTokenKey })

/** Reads the token of a workspace; null where there is none, or none any more. */
export async function readProvisioningToken(
  { items }: Store,
  workspace: OwnerId,
): Promise<Stored<ProvisioningToken> | null> {
  const item = await items.get(keyOf(workspace))
  return item && readRow<ProvisioningToken>(item)
}

/** Writes the token of a workspace, over an existing one. */
export async function putProvisioningToken(
  { items }: Store,
  workspace: OwnerId,
  token: ProvisioningToken,
): Promise<void> {
  const index = { gsi1pk: tokenIndex(token.hash), gsi1sk: workspace }
  const expiresAt = Math.ceil(token.expiresAt / 1_000)
  await items.put({ ...keyOf(workspace), index, expiresAt, data: rowData(token) }, 'any')
}

export async function deleteProvisioningToken({ items }: Store, workspace: OwnerId) {
  await items.delete(keyOf(workspace), 'any')
}

/** Finds the workspace of a token by its hash; the row itself decides, because the index may lag. */
export async function findProvisioningToken(
  store: Store,
  hash: string,
): Promise<{ workspace: OwnerId; token: ProvisioningToken } | null> {
  const page = await store.items.queryIndex({ gsi1pk: tokenIndex(hash), limit: 1 })
  const place = page.items[0]?.index?.gsi1sk
  if (!place) return null
  const workspace = toOwnerId(place)
  const token = await readProvisioningToken(store, workspace)
  return token?.hash === hash ? { workspace, token } : null
}
