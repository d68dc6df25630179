import 'server-only'
import type { ProviderError } from '@/lib/api/auth'
import type { OwnerId } from '../../owner'
import type { EmbeddedAuthContext } from '../auth-context'
import type { ProviderPerson } from '../oidc/claims'
import type { Arrival } from '../organisation-types'
import { embeddedIssuer, findOwner } from '../rows/person-rows'
import { createProviderAccount, findAccount } from './create-account'

export type ProviderProblem = { problem: ProviderError }

const toArrival = ({ confirmedEmail, issuer, subject }: ProviderPerson): Arrival => ({
  email: confirmedEmail,
  subject: `${issuer} ${subject}`,
})

/** Makes an account a member of the workspace whose provider it came by; false where it may not be one. */
export async function admitMember(
  { organisations, items }: EmbeddedAuthContext,
  workspace: OwnerId,
  person: ProviderPerson,
  accountId: string,
): Promise<boolean> {
  const userId = await findOwner(items, { issuer: embeddedIssuer, subject: accountId })
  return Boolean(userId && (await organisations?.admit(workspace, toArrival(person), userId)))
}

/**
 * Finds the account of a person whom the provider of a workspace has authenticated, or creates it where the workspace has
 * proven the domain of their address. An account that exists is never linked here: whoever has it does so while
 * signed in, because a workspace can have its provider say any address.
 *
 * @param linked id of the account that is linked to this subject; null where there is none
 * @returns the id of the account, of a member
 */
export async function meetMember(
  auth: EmbeddedAuthContext,
  workspace: OwnerId,
  person: ProviderPerson,
  linked: string | null,
): Promise<string | ProviderProblem> {
  const refused: ProviderProblem = { problem: 'not-admitted' }
  if (linked) return (await admitMember(auth, workspace, person, linked)) ? linked : refused
  const { confirmedEmail: email, issuer, subject, name } = person
  if (!email || !auth.organisations) return { problem: 'no-address' }
  if (await findAccount(auth, email)) return { problem: 'not-linked' }
  const admission = await auth.organisations.judge(workspace, toArrival(person), null)
  if (admission.kind === 'refused' || !admission.mayCreate) return refused
  const draft = { name, email, isConfirmed: true }
  const accountId = await createProviderAccount(auth, draft, { issuer, subject })
  if (!accountId) return { problem: 'not-linked' }
  return (await admitMember(auth, workspace, person, accountId)) ? accountId : refused
}
