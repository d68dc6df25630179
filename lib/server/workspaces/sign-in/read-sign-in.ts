import 'server-only'
import type { WorkspaceSignIn } from '@/lib/api/workspace-sign-in'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readValidToken } from '../../scim/provisioning/change-token'
import { hasClaimed, recordOf } from './claim-domain'
import { redirectUriOf } from './organisations'
import { readSignIn } from './sign-in-rows'

/** Path of SCIM 2.0. */
export const scimPath = '/api/scim/v2'

/** Describes the provider and the directory of a workspace: no secret of them. */
export async function describeSignIn(
  ports: Pick<Ports, 'configuration' | 'items'>,
  workspace: OwnerId,
): Promise<WorkspaceSignIn> {
  const { configuration } = ports
  const [row, token] = await Promise.all([
    readSignIn(ports, workspace),
    readValidToken(ports, workspace),
  ])
  const domains = await Promise.all(
    (row?.domains ?? []).map(async (name) => ({
      name,
      isProven: (await hasClaimed(ports, name, workspace)) !== null,
      record: recordOf(name, workspace),
    })),
  )
  return {
    provider: row && {
      ...{ issuer: row.issuer, clientId: row.clientId, isOpen: row.isOpen, role: row.role },
      domains,
    },
    redirectUri: redirectUriOf(configuration, workspace),
    signInUrl: `${configuration.url}/api/auth/oidc/${workspace}`,
    provisioning: configuration.allowsScim
      ? {
          url: `${configuration.url}${scimPath}`,
          token: token && {
            prefix: token.prefix,
            createdAt: toTimestamp(token.createdAt),
            expiresAt: toTimestamp(token.expiresAt),
          },
        }
      : null,
  }
}
