import 'server-only'
import type { GrantedRole } from '@/lib/api/workspaces'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import type { Items } from '../../items/item-types'
import { carried, moved, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'
import { ownerPartition } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import { type OwnerId, toOwnerId } from '../../owner'
import { sha256Of } from '../../sha256-of'

type Store = { items: Items }

/** The identity provider of a workspace. */
export type SignInRow = {
  issuer: string
  clientId: string
  /** The client secret, encrypted for its workspace (secrets/seal.ts). */
  sealed: string
  /** Domains of addresses, in lower case; each counts once it is claimed. */
  domains: string[]
  /** Whether everybody of the provider may join, and not only those who are invited or provisioned. */
  isOpen: boolean
  /** Role of somebody who joins without being invited or provisioned. */
  role: GrantedRole
  /** Milliseconds since 1970. */
  savedAt: number
}

export const signInKind = rowKind({
  prefix: 'sign-in',
  owner: 'workspace',
  carried: carried('sealed-anew', 'sealed with a secret that is gone: the provider is set again'),
})
const signInSortKey = signInKind.prefix
const keyOf = (workspace: OwnerId) => ({ pk: ownerPartition(workspace), sk: signInSortKey })

/** Returns the context that a client secret is sealed for. */
export const signInSealPlace = (workspace: OwnerId) =>
  `${ownerPartition(workspace)}/${signInSortKey}`

/** Reads the provider of a workspace; null where it has none. */
export async function readSignIn(
  { items }: Store,
  workspace: OwnerId,
): Promise<Stored<SignInRow> | null> {
  const item = await items.get(keyOf(workspace))
  return item && readRow<SignInRow>(item)
}

/** Writes the provider of a workspace, over an existing one. */
export async function putSignIn({ items }: Store, workspace: OwnerId, row: SignInRow) {
  await items.put({ ...keyOf(workspace), data: rowData(row) }, 'any')
}

export async function deleteSignIn({ items }: Store, workspace: OwnerId): Promise<void> {
  await items.delete(keyOf(workspace), 'any')
}

/** A domain that one workspace has proven. */
export type DomainClaim = {
  /** The workspace. */
  owner: OwnerId
  /** Whether an operator of the installation confirmed it, and no DNS record. */
  isVouched: boolean
}

export const domainClaimKind = rowKind({
  prefix: 'domain-claim#',
  owner: 'installation',
  carried: moved,
})
const domainClaimPrefix = domainClaimKind.prefix
const claimKey = (domain: string) => ({ pk: `${domainClaimPrefix}${domain}`, sk: 'domain-claim' })

/** Reads who has proven a domain; null where nobody has. */
export async function readDomainClaim(
  { items }: Store,
  domain: string,
): Promise<Stored<DomainClaim> | null> {
  const item = await items.get(claimKey(domain))
  const row = item && readRow<DomainClaim>(item)
  return row && { ...row, owner: toOwnerId(row.owner) }
}

/** Claims a domain; false if the stored claim is another than expected. */
export async function putDomainClaim(
  { items }: Store,
  domain: string,
  claim: DomainClaim,
  expected: number | 'absent',
): Promise<boolean> {
  return (await items.put({ ...claimKey(domain), data: rowData(claim) }, expected)).ok
}

/** Releases a domain, if it is this workspace that has claimed it. */
export async function releaseDomain(store: Store, domain: string, workspace: OwnerId) {
  const claim = await readDomainClaim(store, domain)
  if (claim?.owner === workspace) await store.items.delete(claimKey(domain), claim.rowVersion)
}

/** Mark of a removed member: the provider of the workspace alone does not let them in again. */
type RemovedMember = {
  id: string
  /** Milliseconds since 1970. */
  at: number
}

export const removedMemberKind = rowKind({
  prefix: 'removed-member#',
  owner: 'workspace',
  carried: moved,
})
const removedMemberPrefix = removedMemberKind.prefix

/** Marks by hashes of what a member is known by: they outlive the account, and name nobody. */
export const removedMembers = createOwnerRows<RemovedMember>(removedMemberPrefix)

/**
 * Returns the id of the mark of what a member is known by: an address, a user id, or the subject of an account at the
 * provider.
 */
export const removedMemberIdOf = (workspace: OwnerId, name: string) =>
  sha256Of(`${workspace} ${lowerCaseAscii(name)}`)

/** Returns whether a member of one of these names was removed. */
export async function wasRemoved(store: Store, workspace: OwnerId, names: readonly string[]) {
  const ids = names.map((name) => removedMemberIdOf(workspace, name))
  const found = await Promise.all(ids.map((id) => removedMembers.read(store, workspace, id)))
  return found.some((mark) => mark !== null)
}

/** Deletes the marks of these names: an invitation or the directory lets the person in again. */
export async function forgetRemoval(store: Store, workspace: OwnerId, names: readonly string[]) {
  const ids = names.map((name) => removedMemberIdOf(workspace, name))
  await Promise.all(ids.map((id) => removedMembers.delete(store, workspace, id)))
}
