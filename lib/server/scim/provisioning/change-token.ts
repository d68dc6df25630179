import 'server-only'
import { type CreatedProvisioningToken, provisioningTokenDays } from '@/lib/api/workspace-sign-in'
import { dayMs } from '@/lib/resume/dates/durations'
import { createKeyText, hashKey, prefixOfKey } from '../../identity/keys/key-text'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { appendAudit } from '../../workspaces/append-audit'
import type { Actor } from '../../workspaces/audited-actor'
import { readMembership } from '../../workspaces/workspace-rows'
import {
  deleteProvisioningToken,
  type ProvisioningToken,
  putProvisioningToken,
  readProvisioningToken,
} from './provisioning-rows'

/**
 * Makes the token by which the directory of a workspace calls us; the one before it ends. Only its hash is stored.
 *
 * @param id of the token, for the log
 */
export async function createProvisioningToken(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
  id: string,
): Promise<CreatedProvisioningToken & { token: string }> {
  const text = createKeyText()
  const createdAt = ports.now()
  const expiresAt = createdAt + provisioningTokenDays * dayMs
  const row = { id, hash: hashKey(text), prefix: prefixOfKey(text), madeBy: by.id }
  await putProvisioningToken(ports, workspace, { ...row, createdAt, expiresAt })
  await appendAudit(ports, workspace, {
    ...{ kind: 'provisioning-token-created', ...by.audited, subject: id },
  })
  return { token: text, expiresAt: toTimestamp(expiresAt) }
}

/**
 * Reads the token of a workspace as long as its maker is an owner of it. Null where there is none: the workspace has not
 * switched provisioning on.
 */
export async function readValidToken(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
): Promise<ProvisioningToken | null> {
  const token = await readProvisioningToken(ports, workspace)
  const maker = token && (await readMembership(ports, workspace, token.madeBy))
  return maker?.role === 'owner' ? token : null
}

/** Ends the token of a workspace: the next request of its directory is refused. Idempotent. */
export async function removeProvisioningToken(
  ports: Pick<Ports, 'items' | 'now'>,
  workspace: OwnerId,
  by: Actor,
): Promise<void> {
  const stored = await readProvisioningToken(ports, workspace)
  if (!stored) return
  await deleteProvisioningToken(ports, workspace)
  await appendAudit(ports, workspace, {
    ...{ kind: 'provisioning-token-revoked', ...by.audited, subject: stored.id },
  })
}
