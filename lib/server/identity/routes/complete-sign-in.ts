import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import type { Call } from '../http/route'
import type { ProviderPerson } from '../oidc/claims'
import { spendInvitations } from '../rows/invitations'
import type { PendingAuthorization } from '../rows/pending-authorizations'
import { beginSession } from './begin-session'
import { createProviderAccount, findAccount, mayJoin } from './create-account'
import type { SignInProvider } from './find-provider'
import { admitMember, meetMember, type ProviderProblem } from './meet-member'
import { type AuthorizationResult, isUnaskedReplacement } from './redirect'
import { notify } from './send'
import { hasOwnMethod } from './sign-in-methods'

async function findLinked({ accounts }: EmbeddedAuthContext, { issuer, subject }: ProviderPerson) {
  const found = await accounts.findAccountOwnerByKey({ providerId: issuer, accountId: subject })
  return found?.kind === 'owned' ? found.user : null
}

type Arrival = { provider: SignInProvider; pending: PendingAuthorization }

/**
 * Finds or creates the account of a subject at its first sign-in. An existing account is linked only if both sides
 * have confirmed the address: otherwise an attacker who signed up first with another person's address would share
 * that person's account.
 */
async function meet(
  call: Call<unknown>,
  person: ProviderPerson,
): Promise<string | ProviderProblem> {
  const { auth } = call
  const { confirmedEmail: email, issuer, subject, name } = person
  if (!email) return { problem: 'no-address' }
  const holder = await findAccount(auth, email)
  if (holder) {
    if (!holder.emailVerified) return { problem: 'not-linked' }
    await auth.accounts.linkAccount({
      userId: holder.id,
      providerId: issuer,
      accountId: subject,
    })
    notifyLinked(call, holder)
    return holder.id
  }
  if (!(await mayJoin(auth, email))) return { problem: 'signup-closed' }
  const accountId = await createProviderAccount(
    auth,
    { name, email, isConfirmed: true },
    { issuer, subject },
  )
  await spendInvitations(auth, email)
  return accountId ?? { problem: 'not-linked' }
}

const notifyLinked = (call: Call<unknown>, holder: { id: string; email: string }) =>
  notify(call, holder, (messages, place) =>
    messages.signInChanged({ what: 'provider-linked', place }),
  )

async function signIn(
  call: Call<unknown>,
  { provider: { workspace }, pending }: Arrival,
  person: ProviderPerson,
): Promise<AuthorizationResult> {
  const linked = await findLinked(call.auth, person)
  const met = workspace
    ? await meetMember(call.auth, workspace, person, linked?.id ?? null)
    : linked
      ? linked.id
      : await meet(call, person)
  if (typeof met !== 'string') return met.problem
  if (isUnaskedReplacement(call.current, pending, met)) return 'other-account'
  const isProof = !workspace || !hasOwnMethod(call.auth, met)
  const start = { remember: true, isProof, provider: person.issuer }
  const begun = await beginSession(call, met, start)
  if (typeof begun !== 'string') return { cookies: begun }
  return begun === 'gone' ? 'expired' : begun
}

async function link(
  call: Call<unknown>,
  { provider, pending }: Arrival,
  person: ProviderPerson,
): Promise<AuthorizationResult> {
  const { auth, current } = call
  // Only into the account that began the redirect, and only while it is signed in.
  if (!current || current.accountId !== pending.accountId) return 'expired'
  const linked = await findLinked(auth, person)
  if (linked && linked.id !== pending.accountId) return 'linked-elsewhere'
  const { workspace } = provider
  if (workspace && !(await admitMember(auth, workspace, person, pending.accountId))) {
    return 'not-admitted'
  }
  if (!linked) {
    await auth.accounts.linkAccount({
      userId: pending.accountId,
      providerId: person.issuer,
      accountId: person.subject,
    })
    notifyLinked(call, { id: current.accountId, email: current.principal.email })
  }
  return { cookies: [] }
}

async function prove(
  call: Call<unknown>,
  { provider, pending }: Arrival,
  person: ProviderPerson,
): Promise<AuthorizationResult> {
  const { auth, current } = call
  if (!current || current.accountId !== pending.accountId) return 'expired'
  const linked = await findLinked(auth, person)
  if (linked?.id !== pending.accountId) return 'not-linked'
  // Whoever runs the provider of a workspace must not act as the person in their own account.
  if (provider.workspace && hasOwnMethod(auth, linked.id)) return 'not-linked'
  await auth.accounts.updateSession(current.token, { provedAt: auth.now() })
  return { cookies: [] }
}

/** Completes the purpose of a redirect to a provider; returns cookies, or the error. */
export async function arrive(
  call: Call<unknown>,
  arrival: Arrival,
  person: ProviderPerson,
): Promise<AuthorizationResult> {
  const { pending } = arrival
  if (pending.purpose === 'link') return link(call, arrival, person)
  if (pending.purpose === 'prove') return prove(call, arrival, person)
  return signIn(call, arrival, person)
}
