import 'server-only'
import { deleteApiKey, listApiKeys } from '../../accounts/keys/key-rows'
import { deleteConnectedApp, listConnectedApps } from '../../connected-apps/app-rows'
import type { OwnerId } from '../../owner'
import type { AuthContext } from '../auth-context'

/** Ends the connected apps and API keys of a user's own space. Keys of workspaces are the workspaces'. */
export async function endPrograms(
  { items }: Pick<AuthContext, 'items'>,
  owner: OwnerId,
): Promise<void> {
  const [apps, keys] = await Promise.all([
    listConnectedApps({ items }, owner),
    listApiKeys({ items }, owner),
  ])
  await Promise.all(apps.map(({ id }) => deleteConnectedApp({ items }, owner, id)))
  await Promise.all(keys.map(({ id }) => deleteApiKey({ items }, owner, id)))
}
