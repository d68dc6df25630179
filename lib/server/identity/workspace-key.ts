import 'server-only'
import { isOwnerId, type OwnerId } from '../owner'

const pattern = /^workspace:([^:]+):(.+)$/s

/**
 * Returns the key of accounts that are linked to the provider of a workspace. It names the workspace, too: one workspace
 * can never sign in to what another has linked, even at the same issuer.
 */
export const writeWorkspaceKey = (workspace: OwnerId, issuer: string): string =>
  `workspace:${workspace}:${issuer}`

/** Returns the workspace and issuer of the key of a linked account; null for a provider of this installation. */
export function readWorkspaceKey(key: string): { workspace: OwnerId; issuer: string } | null {
  const [, workspace = '', issuer = ''] = pattern.exec(key) ?? []
  return isOwnerId(workspace) ? { workspace, issuer } : null
}
