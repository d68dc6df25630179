import 'server-only'
import type { ProviderError } from '@/lib/api/auth'
import { mail as words } from '@/lib/messages/en/mail'
import type { Call } from '../http/route'
import type { Keeper } from '../keeper'
import type { ProviderPerson } from '../oidc/client'
import { isInvited, spendInvitations } from '../rows/invitations'
import type { Trip } from '../rows/trips'
import { beginSession } from './begin-session'
import { createProviderAccount, findAccount } from './create-account'
import { notify } from './send'
import type { Arrived } from './travel'

async function findLinked({ accounts }: Keeper, { issuer, subject }: ProviderPerson) {
  const found = await accounts.findAccountOwnerByKey({ providerId: issuer, accountId: subject })
  return found?.kind === 'owned' ? found.user : null
}

async function mayJoin(keeper: Keeper, email: string): Promise<boolean> {
  const { signup } = keeper.configuration
  return signup === 'open' || (signup === 'invite' && (await isInvited(keeper, email)))
}

/**
 * The account of somebody who comes for the first time. An account that is there is linked only
 * when both sides have confirmed the address: else whoever signed up first with somebody's address
 * would share that person's account.
 */
async function meet(keeper: Keeper, person: ProviderPerson): Promise<string | ProviderProblem> {
  const { confirmedEmail: email, issuer, subject, name } = person
  if (!email) return { problem: 'no-address' }
  const holder = await findAccount(keeper, email)
  if (holder) {
    if (!holder.emailVerified) return { problem: 'not-linked' }
    await keeper.accounts.linkAccount({
      userId: holder.id,
      providerId: issuer,
      accountId: subject,
    })
    tellLinked(keeper, holder.email)
    return holder.id
  }
  if (!(await mayJoin(keeper, email))) return { problem: 'signup-closed' }
  const accountId = await createProviderAccount(
    keeper,
    { name, email, isConfirmed: true },
    { issuer, subject },
  )
  await spendInvitations(keeper, email)
  return accountId ?? { problem: 'not-linked' }
}

type ProviderProblem = { problem: ProviderError }

function tellLinked(keeper: Keeper, email: string): void {
  const place = keeper.configuration.url
  notify(keeper, email, words.signInChanged({ what: 'provider-linked', place }))
}

async function signIn(call: Call<unknown>, person: ProviderPerson): Promise<Arrived> {
  const linked = await findLinked(call.keeper, person)
  const met = linked ? linked.id : await meet(call.keeper, person)
  if (typeof met !== 'string') return met.problem
  const cookies = await beginSession(call, met, true)
  return cookies ? { cookies } : 'expired'
}

async function link(call: Call<unknown>, trip: Trip, person: ProviderPerson): Promise<Arrived> {
  const { keeper, visitor } = call
  // Only into the account that set out, and only while it is signed in.
  if (!visitor || visitor.accountId !== trip.accountId) return 'expired'
  const linked = await findLinked(keeper, person)
  if (linked && linked.id !== trip.accountId) return 'linked-elsewhere'
  if (!linked) {
    await keeper.accounts.linkAccount({
      userId: trip.accountId,
      providerId: person.issuer,
      accountId: person.subject,
    })
    tellLinked(keeper, visitor.principal.email)
  }
  return { cookies: [] }
}

async function prove(call: Call<unknown>, trip: Trip, person: ProviderPerson): Promise<Arrived> {
  const { keeper, visitor } = call
  if (!visitor || visitor.accountId !== trip.accountId) return 'expired'
  const linked = await findLinked(keeper, person)
  if (linked?.id !== trip.accountId) return 'not-linked'
  await keeper.accounts.updateSession(visitor.token, { provedAt: keeper.now() })
  return { cookies: [] }
}

/** Does what somebody had gone to a provider for; answers cookies, or what stood in the way. */
export async function arrive(
  call: Call<unknown>,
  trip: Trip,
  person: ProviderPerson,
): Promise<Arrived> {
  if (trip.purpose === 'link') return link(call, trip, person)
  if (trip.purpose === 'prove') return prove(call, trip, person)
  return signIn(call, person)
}
