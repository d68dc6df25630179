import 'server-only'
import type { ProviderPerson } from '../oidc/claims'
import { admitPerson } from '../rows/admit-person'
import { isInvited } from '../rows/invitations'
import { findOwner, isActive, type Person, readPerson } from '../rows/person-rows'
import type { CognitoAuthContext } from './cognito-auth-context'
import { endInvitations } from './end-invitations'

/** Finds the user of a subject of the pool: by the row of that subject alone, never by an address. */
async function findKnown({ items }: CognitoAuthContext, { issuer, subject }: ProviderPerson) {
  const owner = await findOwner(items, { issuer, subject })
  return owner ? readPerson(items, owner) : null
}

async function mayJoin(auth: CognitoAuthContext, email: string): Promise<boolean> {
  const { signup } = auth.configuration
  return signup === 'open' || (signup === 'invite' && (await isInvited(auth, email)))
}

/**
 * Returns the user that an account of the pool belongs to; creates it at the first sign-in. The user can change the
 * name here; the address follows the pool.
 *
 * @param isStillThere checks with the pool after the rows were written, as the account may have been deleted
 * meanwhile
 * @returns the user, or the code of the reason why the sign-in is refused
 */
export async function admitFromPool(
  auth: CognitoAuthContext,
  provided: ProviderPerson,
  isStillThere: () => Promise<boolean>,
): Promise<Person | 'no-address' | 'signup-closed' | 'account-disabled' | 'expired'> {
  const { issuer, subject, confirmedEmail: email } = provided
  if (!email) return 'no-address'
  const known = await findKnown(auth, provided)
  if (known && !isActive(known.person)) return 'account-disabled'
  if (!known && !(await mayJoin(auth, email))) return 'signup-closed'
  const name = known?.person.name ?? provided.name
  const arrival = { identity: { issuer, subject }, email, name }
  const person = await admitPerson(auth, arrival, { isStillThere, isOldest: () => true })
  if (person) await endInvitations(auth, known?.person.email, email)
  return person ?? 'expired'
}
