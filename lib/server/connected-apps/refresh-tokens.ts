import 'server-only'
import { readActivePerson } from '../identity/rows/person-rows'
import { createToken, hashToken } from '../identity/rows/secrets-of-rows'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import {
  type ConnectedAppRow,
  deleteConnectedApp,
  putConnectedApp,
  readConnectedApp,
} from './app-rows'
import { readAppSecret, writeAppSecret } from './app-secrets'
import { issueTokens, type TokenOutcome } from './issue-tokens'
import { isForTools } from './read-authorization-request'

type Parts = Pick<Ports, 'items' | 'configuration' | 'secrets' | 'ids' | 'now' | 'metrics'>

export type RefreshGrant = {
  refreshToken: string
  clientId: string
  /** At most those that the person has allowed; null: all of them. */
  scope: string | null
  resource: string | null
}

type Found = { owner: OwnerId; row: Stored<ConnectedAppRow>; family: string; isCurrent: boolean }

/**
 * Finds the app of a refresh token: one of its family proves itself by the secret that all of them have, so that nobody
 * ends an app by a guess.
 */
export async function findRefresh(
  parts: Pick<Ports, 'items'>,
  token: string,
  clientId: string,
): Promise<Found | null> {
  const secret = readAppSecret(token)
  const [family = '', own = ''] = secret?.secrets ?? []
  const row = secret && (await readConnectedApp(parts, secret.owner, secret.id))
  if (!secret || !row?.refresh || row.clientId !== clientId) return null
  if (row.refresh.familyHash !== hashToken(family)) return null
  return { owner: secret.owner, row, family, isCurrent: row.refresh.hash === hashToken(own) }
}

/** Uses of the row may come between; each ends within milliseconds. */
const maxRounds = 5

/**
 * Exchanges a refresh token for an access token and the next refresh token. One that was used before ends the app:
 * somebody has copied it. That of a disabled account stays as it is, for when the account is enabled again.
 */
export async function refreshTokens(parts: Parts, grant: RefreshGrant): Promise<TokenOutcome> {
  const invalid = { ok: false, code: 'invalid_grant' } as const
  for (let round = 0; round < maxRounds; round++) {
    const found = await findRefresh(parts, grant.refreshToken, grant.clientId)
    if (!found) return invalid
    const { owner, family } = found
    if (!(await readActivePerson(parts.items, owner))) return invalid
    const { rowVersion, ...row } = found.row
    if (!found.isCurrent) {
      parts.metrics.count('oauth_reused', { what: 'refresh-token' })
      await deleteConnectedApp(parts, owner, row.id)
      return invalid
    }
    const named = grant.scope?.split(' ').filter(Boolean) ?? row.scopes
    const scopes = row.scopes.filter((scope) => named.includes(scope))
    if (scopes.length < named.length) return { ok: false, code: 'invalid_scope' }
    if (!isForTools(parts, grant.resource)) return { ok: false, code: 'invalid_target' }
    const next = createToken()
    const refresh = { familyHash: hashToken(family), hash: hashToken(next) }
    if (!(await putConnectedApp(parts, owner, { ...row, refresh }, rowVersion))) continue
    const refreshToken = writeAppSecret({ owner, id: row.id, secrets: [family, next] })
    return issueTokens(parts, owner, row, { scopes, refreshToken })
  }
  return invalid
}
