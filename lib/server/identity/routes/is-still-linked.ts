import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import { embeddedIssuer, findOwner } from '../rows/person-rows'
import { readWorkspaceKey } from '../workspace-key'
import { hasOwnMethod } from './sign-in-methods'

type Parts = Pick<
  EmbeddedAuthContext,
  'accounts' | 'items' | 'database' | 'providers' | 'configuration' | 'organisations'
>

/**
 * Returns whether a session goes on that a provider has begun: while the account is linked to it and, at the provider of a
 * workspace, while the user is its member and it is the workspace's. An account without another way in keeps its session.
 *
 * @param provider key of linked accounts
 */
export async function isStillLinked(
  parts: Parts,
  accountId: string,
  provider: string,
): Promise<boolean> {
  const linked = await parts.accounts.findAccounts(accountId)
  if (!linked.some(({ providerId }) => providerId === provider)) return false
  const key = readWorkspaceKey(provider)
  if (!key || !hasOwnMethod(parts, accountId)) return true
  const userId = await findOwner(parts.items, { issuer: embeddedIssuer, subject: accountId })
  if (!userId || !parts.organisations) return false
  return parts.organisations.isCurrent(key.workspace, key.issuer, userId)
}
