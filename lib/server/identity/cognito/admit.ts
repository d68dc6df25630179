import 'server-only'
import type { ProviderPerson } from '../oidc/oidc-client'
import { admitPerson } from '../rows/admit-person'
import { isInvited } from '../rows/invitations'
import { findOwner, type Person, readPerson } from '../rows/person-rows'
import type { CognitoAuthContext } from './cognito-auth-context'
import { endInvitations } from './end-invitations'

/** Who a subject of the pool is here: by its own row alone, never by an address. */
async function findKnown({ items }: CognitoAuthContext, { issuer, subject }: ProviderPerson) {
  const owner = await findOwner(items, { issuer, subject })
  return owner ? readPerson(items, owner) : null
}

async function mayJoin(auth: CognitoAuthContext, email: string): Promise<boolean> {
  const { signup } = auth.configuration
  return signup === 'open' || (signup === 'invite' && (await isInvited(auth, email)))
}

/**
 * The person behind whom the pool has let in; made at their first sign-in. Their name is theirs to change
 * here; their address follows the pool.
 *
 * @param isStillThere asks the pool, after rows were made
 * @returns what stands in the way, if something does
 */
export async function admitFromPool(
  auth: CognitoAuthContext,
  provided: ProviderPerson,
  isStillThere: () => Promise<boolean>,
): Promise<Person | 'no-address' | 'signup-closed' | 'expired'> {
  const { issuer, subject, confirmedEmail: email } = provided
  if (!email) return 'no-address'
  const known = await findKnown(auth, provided)
  if (!known && !(await mayJoin(auth, email))) return 'signup-closed'
  const name = known?.person.name ?? provided.name
  const arrival = { identity: { issuer, subject }, email, name }
  const person = await admitPerson(auth, arrival, { isStillThere, isOldest: () => true })
  if (person) await endInvitations(auth, known?.person.email, email)
  return person ?? 'expired'
}
