import 'server-only'
import { isOwnerId, type OwnerId } from '../../owner'
import type { AuthContext } from '../auth-context'
import type { Call } from '../http/route'
import type { Journey, OnTheWay, ProviderPerson } from '../oidc/oidc-client'
import type { OrganisationProvider } from '../organisation-types'
import { writeWorkspaceKey } from '../workspace-key'

/** A provider that a sign-in can go to: of this installation, or of a workspace. */
export type SignInProvider = {
  id: string
  name: string
  /** Key of linked accounts. */
  issuer: string
  workspace: OwnerId | null
  begin: (state: string, way?: OnTheWay) => Promise<{ to: string } & Journey>
  finish: (query: URLSearchParams, journey: Journey) => Promise<ProviderPerson>
}

/** Returns the provider of a workspace, with the key by which accounts are linked to it. */
export function toSignInProvider(organisation: OrganisationProvider): SignInProvider {
  const { workspace, name, begin, finish } = organisation
  const issuer = writeWorkspaceKey(workspace, organisation.issuer)
  return {
    ...{ id: workspace, name, issuer, workspace, begin },
    finish: async (query, journey) => ({ ...(await finish(query, journey)), issuer }),
  }
}

/** Returns the provider named in the path: of this installation, or of the workspace of that id. */
export async function findProvider<K extends AuthContext>({
  auth,
  id,
}: Call<unknown, K>): Promise<SignInProvider | null> {
  const known = auth.providers.find((provider) => provider.id === id)
  if (known) {
    return {
      ...{ id, name: known.name, issuer: known.issuer, workspace: null },
      begin: (state, way) => auth.oidc.begin(known, state, way),
      finish: (query, journey) => auth.oidc.finish(known, query, journey),
    }
  }
  if (!auth.organisations || !isOwnerId(id)) return null
  const organisation = await auth.organisations.open(id)
  return organisation && toSignInProvider(organisation)
}
