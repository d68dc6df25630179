import 'server-only'
import { readActivePerson } from '../identity/rows/person-rows'
import { createToken, hashToken } from '../identity/rows/secrets-of-rows'
import { notificationIdOf } from '../notifications/notification-rows'
import { type NotifyParts, notify } from '../notifications/notify'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sha256Of } from '../sha256-of'
import {
  appLifetimes,
  type ConnectedAppRow,
  deleteConnectedApp,
  listConnectedApps,
  putConnectedApp,
  readConnectedApp,
} from './app-rows'
import { readAppSecret, writeAppSecret } from './app-secrets'
import { issueTokens, type TokenOutcome } from './issue-tokens'
import { isForTools } from './read-authorization-request'

type Parts = NotifyParts & Pick<Ports, 'configuration' | 'secrets' | 'ids'>

export type CodeGrant = {
  code: string
  clientId: string
  redirectUri: string
  verifier: string
  resource: string | null
}

const challengeOf = (verifier: string) => sha256Of(verifier, 'base64url')

/** Returns true if a code is presented in time, by the client and with the address and the verifier that it is bound to. */
function isBound(parts: Parts, row: ConnectedAppRow, grant: CodeGrant): boolean {
  return (
    parts.now() - row.createdAt <= appLifetimes.code * 1_000 &&
    row.clientId === grant.clientId &&
    row.redirectUri === grant.redirectUri &&
    /^[\w.~-]{43,128}$/.test(grant.verifier) &&
    row.code.challenge === challengeOf(grant.verifier)
  )
}

/** Ends what the same client had before: a person who connects an app again sees it once. */
async function endOthers(parts: Parts, owner: OwnerId, { id, clientId }: ConnectedAppRow) {
  for (const other of await listConnectedApps(parts, owner)) {
    if (other.clientId === clientId && other.id !== id) {
      await deleteConnectedApp(parts, owner, other.id)
    }
  }
}

/**
 * Redeems a code for tokens, once. A code that is presented again ends what it gave out, and one that is presented by
 * somebody else, or with another verifier, is void.
 */
export async function redeemCode(parts: Parts, grant: CodeGrant): Promise<TokenOutcome> {
  const invalid = { ok: false, code: 'invalid_grant' } as const
  const found = readAppSecret(grant.code)
  const [secret = ''] = found?.secrets ?? []
  const stored = found && (await readConnectedApp(parts, found.owner, found.id))
  if (!stored || stored.code.hash !== hashToken(secret)) return invalid
  const { owner, id } = found
  if (!(await readActivePerson(parts.items, owner))) return invalid
  const { rowVersion, ...row } = stored
  if (row.refresh || !isBound(parts, row, grant)) {
    if (row.refresh) parts.metrics.count('oauth_reused', { what: 'code' })
    await deleteConnectedApp(parts, owner, id)
    return invalid
  }
  if (!isForTools(parts, grant.resource)) return { ok: false, code: 'invalid_target' }
  const secrets = [createToken(), createToken()] as const
  const refresh = { familyHash: hashToken(secrets[0]), hash: hashToken(secrets[1]) }
  if (!(await putConnectedApp(parts, owner, { ...row, refresh }, rowVersion))) {
    // Two at once: one of them is not the app.
    await deleteConnectedApp(parts, owner, id)
    return invalid
  }
  await endOthers(parts, owner, row)
  const told = { kind: 'app-connected', appName: row.name } as const
  await notify(parts, owner, notificationIdOf(row.createdAt, 'app', id), told)
  const refreshToken = writeAppSecret({ owner, id, secrets: [...secrets] })
  return issueTokens(parts, owner, row, { scopes: row.scopes, refreshToken })
}
