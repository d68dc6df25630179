import 'server-only'
import { isOwnerId, type OwnerId } from '../../owner'
import type { AuthContext } from '../auth-context'
import type { Call } from '../http/route'
import { type ProviderPerson, toProviderPerson } from '../oidc/claims'
import type { AuthorizationExtras, AuthorizationSecrets } from '../oidc/oidc-client'
import type { OrganisationProvider } from '../organisation-types'
import { writeWorkspaceKey } from '../workspace-key'

/** A provider that a sign-in can go to: of this installation, or of a workspace. */
export type SignInProvider = {
  id: string
  name: string
  /** Key of linked accounts. */
  issuer: string
  workspace: OwnerId | null
  begin: (
    state: string,
    extras?: AuthorizationExtras,
  ) => Promise<{ to: string } & AuthorizationSecrets>
  finish: (query: URLSearchParams, pending: AuthorizationSecrets) => Promise<ProviderPerson>
}

/** Returns the provider of a workspace, with the key by which accounts are linked to it. */
export function toSignInProvider(organisation: OrganisationProvider): SignInProvider {
  const { workspace, name, begin, finish } = organisation
  const issuer = writeWorkspaceKey(workspace, organisation.issuer)
  return {
    ...{ id: workspace, name, issuer, workspace, begin },
    finish: async (query, pending) => ({ ...(await finish(query, pending)), issuer }),
  }
}

/** Returns the provider named in the path: of this installation, or of the workspace of that id. */
export async function findProvider<K extends AuthContext>({
  auth,
  id,
}: Call<unknown, K>): Promise<SignInProvider | null> {
  const known = auth.providers.find((provider) => provider.id === id)
  if (known) {
    const { name, issuer } = known
    const client = auth.oidc(known)
    return {
      ...{ id, name, issuer, workspace: null, begin: client.begin },
      finish: async (query, pending) =>
        toProviderPerson(issuer, (await client.redeem(query, pending)).claims),
    }
  }
  if (!auth.organisations || !isOwnerId(id)) return null
  const organisation = await auth.organisations.open(id)
  return organisation && toSignInProvider(organisation)
}
