import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import type { GrantedRole, Workspace } from '@/lib/api/workspaces'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import type { Principal } from '../identity/identity-types'
import { hashToken } from '../identity/rows/secrets-of-rows'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Failure, Outcome } from '../outcome'
import { isOwnerId, type OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { noteArrival } from '../scim/provisioning/find-provisioned'
import { appendAudit } from './append-audit'
import { workspaceInvitations } from './invitation-rows'
import { readOwnWorkspace } from './read-workspaces'
import { forgetRemoval } from './sign-in/sign-in-rows'
import { listMemberships, members } from './workspace-rows'

type Parts = Pick<Ports, 'items' | 'now'>

const isSame = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

/** Finds the open invitation of a link's token; null for one that was used or withdrawn, or has ended. */
export async function findInvitation(ports: Parts, token: string) {
  const [workspace = '', id = '', secret = ''] = token.split('.')
  if (!isOwnerId(workspace) || !isOwnerId(id)) return null
  const row = await workspaceInvitations.read(ports, workspace, id)
  return row && isSame(row.tokenHash, hashToken(secret)) ? { workspace, row } : null
}

/** Returns whether a workspace has no room for so many members more. */
export async function isFull(ports: Parts, workspace: OwnerId, more: 0 | 1): Promise<boolean> {
  const people = await members.list(ports, workspace, 1_000)
  return people.length + more > workspaceLimits.members
}

/**
 * Makes a person a member, unless they are one already.
 *
 * @param detail the role, and what else the log says of it
 * @returns `limit-reached` where the workspace is full
 */
export async function addMember(
  ports: Parts,
  workspace: OwnerId,
  person: OwnerId,
  detail: { role: GrantedRole; via?: string },
): Promise<Failure | null> {
  const full = { ok: false, code: 'limit-reached', limit: 'members' } as const
  if (await isFull(ports, workspace, 1)) return full
  const isNew = await members.create(ports, workspace, {
    id: person,
    role: detail.role,
    since: ports.now(),
  })
  if (!isNew) return null
  // Concurrent calls may all have passed the check: counts again.
  if (await isFull(ports, workspace, 0)) {
    await members.delete(ports, workspace, person)
    return full
  }
  await appendAudit(ports, workspace, {
    ...{ kind: 'member-joined', actor: person, subject: person, detail },
  })
  return null
}

async function acceptInvitation(
  ports: Parts & Pick<Ports, 'mail'>,
  { userId, email, isEmailConfirmed }: Principal,
  token: string,
): Promise<Outcome<Workspace>> {
  const found = await findInvitation(ports, token)
  if (!found) return { ok: false, code: 'gone' }
  const { workspace, row } = found
  // Without mail no address can be confirmed: there whoever invites hands over the link, which is the proof.
  const isProven = isEmailConfirmed || !ports.mail.isConfigured
  if (!isProven || lowerCaseAscii(email) !== lowerCaseAscii(row.email)) {
    return { ok: false, code: 'other-address' }
  }
  const isIn = (await members.read(ports, workspace, userId)) !== null
  if (!isIn) {
    const known = await listMemberships(ports, userId)
    if (known.length >= workspaceLimits.perPerson) {
      return { ok: false, code: 'limit-reached', limit: 'perPerson' }
    }
    const refused = await addMember(ports, workspace, userId, { role: row.role })
    if (refused) return refused
  }
  await workspaceInvitations.delete(ports, workspace, row.id)
  await forgetRemoval(ports, workspace, [row.email, userId, email])
  await noteArrival(ports, workspace, row.email, userId)
  const joined = await readOwnWorkspace(ports, workspace, userId)
  return joined.ok ? joined : { ok: false, code: 'gone' }
}

/**
 * Makes a person a member by the link of an invitation.
 *
 * @returns `gone` for a link that leads nowhere; `other-address` where the invited address is not the confirmed one of this
 * account; `limit-reached`
 */
export const joinWorkspace = oneAtATime('workspaces', (_, { userId }) => userId, acceptInvitation)
