import 'server-only'
import { workspaceLimits } from '@/lib/api/workspace-limits'
import { type CreatedInvitation, type InviteBody, invitationDays } from '@/lib/api/workspaces'
import { dayMs } from '@/lib/resume/dates/durations'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { limits } from '../identity/identity-limits'
import { findPerson } from '../identity/rows/person-rows'
import { accountKey, countTry } from '../identity/rows/row-limits'
import { createToken, hashToken } from '../identity/rows/secrets-of-rows'
import { oneAtATime } from '../kernel/one-at-a-time'
import type { Failure, Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { appendAudit } from './append-audit'
import type { Actor } from './audited-actor'
import {
  invitationIdOf,
  listCountedInvitations,
  type WorkspaceInvitationRow,
  workspaceInvitations,
} from './invitation-rows'
import { mailInvitation } from './mail-invitation'
import { invitationAnswer } from './workspace-answers'
import { members, readMembership } from './workspace-rows'

type Parts = Pick<Ports, 'configuration' | 'items' | 'mail' | 'secrets' | 'metrics' | 'now'>

/** An invitation to make; `isFromDirectory` for a user of the directory of the workspace. */
type Wanted = InviteBody & { isFromDirectory?: boolean }

async function checkRoom(
  ports: Parts,
  workspace: OwnerId,
  { id, isCounted }: { id: string; isCounted: boolean },
): Promise<Failure | null> {
  const [people, open] = await Promise.all([
    members.list(ports, workspace, 1_000),
    listCountedInvitations(ports, workspace),
  ])
  const full = { ok: false, code: 'limit-reached' } as const
  if (people.length >= workspaceLimits.members) return { ...full, limit: 'members' }
  const others = open.filter((one) => one.id !== id)
  const isFull = isCounted && others.length >= workspaceLimits.invitations
  return isFull ? { ...full, limit: 'invitations' } : null
}

/** Limits the mails that one person can cause, and that one address gets. */
async function countMail(ports: Parts, by: OwnerId, email: string): Promise<Failure | null> {
  const secret = await ports.secrets.read('session')
  if (secret === null) return { ok: false, code: 'unavailable' }
  const { workspaceInvitationByAccount: ofAddress, workspaceInvitationByUser: ofUser } = limits
  for (const [limit, who] of [[ofAddress, email] as const, [ofUser, by] as const]) {
    const counted = await countTry(ports, limit, accountKey(secret, limit, who))
    if (!counted.ok) {
      return { ok: false, code: 'too-many-requests', retryAfter: counted.retryAfter }
    }
  }
  return null
}

async function storeInvitation(
  ports: Parts,
  workspace: OwnerId,
  by: Actor,
  { email: text, role, days = invitationDays.default, isFromDirectory }: Wanted,
): Promise<Outcome<CreatedInvitation>> {
  const email = parseEmailAddress(text.trim())
  if (email === null) {
    const problem = { path: 'email', code: 'not-allowed', reason: 'not an email address' } as const
    return { ok: false, code: 'invalid', problems: [problem] }
  }
  const known = await findPerson(ports.items, email)
  if (known && (await readMembership(ports, workspace, known.person.userId))) {
    return { ok: false, code: 'already-member' }
  }
  const id = invitationIdOf(workspace, email)
  // Renewed by hand, an invitation of the directory stays one.
  const earlier = await workspaceInvitations.read(ports, workspace, id)
  const isOfDirectory = isFromDirectory ?? earlier?.isFromDirectory ?? false
  const refused =
    (await checkRoom(ports, workspace, { id, isCounted: !isOfDirectory })) ??
    (await countMail(ports, by.id, email))
  if (refused) return refused
  const secret = createToken()
  const createdAt = ports.now()
  const row: WorkspaceInvitationRow = {
    id,
    email,
    role,
    tokenHash: hashToken(secret),
    createdAt,
    expiresAt: createdAt + days * dayMs,
    invitedBy: by.id,
    ...(isOfDirectory ? { isFromDirectory: true } : {}),
  }
  await workspaceInvitations.put(ports, workspace, row, 'any')
  const url = `${ports.configuration.url}/workspaces#invitation=${workspace}.${id}.${secret}`
  await appendAudit(ports, workspace, {
    kind: 'invitation-sent',
    ...by.audited,
    subject: id,
    detail: { role },
  })
  const isMailed = await mailInvitation(ports, {
    ...{ workspace, url, email, expiresAt: row.expiresAt },
    ...{ inviter: by.id, invited: known?.person.userId ?? null },
  })
  return { ok: true, value: { ...invitationAnswer(row), url, isMailed } }
}

/**
 * Invites an address to a workspace, and mails it the link. Inviting it again renews the invitation: the former link ends.
 *
 * @returns `invalid` for no address; `already-member`; `limit-reached` with the limit of members or of invitations;
 * `too-many-requests`
 */
export const inviteMember = oneAtATime('invitations', (_, workspace) => workspace, storeInvitation)
