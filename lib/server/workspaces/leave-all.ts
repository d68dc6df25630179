import 'server-only'
import type { EraseParts } from '../accounts/erase-with-job'
import type { Failure } from '../outcome'
import type { OwnerId } from '../owner'
import { leaverOf } from './audited-actor'
import { handOver } from './change-role'
import { eraseSpace } from './erase-workspace'
import { removeMember } from './remove-member'
import { listMemberships, type MemberRow, members, readMembership } from './workspace-rows'

/** Reads how a person stands in a workspace, and who else is in it; null where they are no member. */
async function readStanding(ports: EraseParts, workspace: OwnerId, person: OwnerId) {
  const found = await readMembership(ports, workspace, person)
  if (!found) return null
  const others = (await members.list(ports, workspace, 1_000)).filter(({ id }) => id !== person)
  const isLastOwner = found.role === 'owner' && found.workspace.owners.length === 1
  return { role: found.role, others, isLastOwner }
}

/** Refuses with `last-owner` while a person alone owns a workspace in which others are; null where they can go. */
export async function checkLeaving(ports: EraseParts, person: OwnerId): Promise<Failure | null> {
  for (const workspace of await listMemberships(ports, person)) {
    const standing = await readStanding(ports, workspace, person)
    if (standing?.isLastOwner && standing.others.length > 0)
      return { ok: false, code: 'last-owner' }
  }
  return null
}

/** Finds the member who has been there longest, an admin if there is one. */
function findHeir(others: readonly MemberRow[]): MemberRow | undefined {
  const byAge = others.toSorted((one, other) => one.since - other.since)
  return byAge.find(({ role }) => role === 'admin') ?? byAge[0]
}

async function leaveOne(ports: EraseParts, workspace: OwnerId, person: OwnerId): Promise<void> {
  const standing = await readStanding(ports, workspace, person)
  if (!standing) return
  const heir = findHeir(standing.others)
  if (!heir) return eraseSpace(ports, workspace)
  const by = leaverOf(person, standing.role)
  // Somebody joined after the check.
  if (standing.isLastOwner) await handOver(ports, workspace, by, heir.id)
  const left = await removeMember(ports, workspace, by, person)
  if (!left.ok && left.code !== 'not-found') throw new Error(`Cannot leave: ${left.code}`)
}

/**
 * Takes a person whose account is deleted out of all workspaces: one with nobody else is deleted, one that would be left
 * without an owner goes to the member who has been there longest. Idempotent.
 */
export async function leaveAll(ports: EraseParts, person: OwnerId): Promise<void> {
  for (const workspace of await listMemberships(ports, person)) {
    await leaveOne(ports, workspace, person)
  }
}
