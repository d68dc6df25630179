import 'server-only'
import type { EmbeddedAuthContext } from '../auth-context'
import { endFlows } from '../rows/flows'
import { spendInvitations } from '../rows/invitations'
import { embeddedIssuer, findOwner } from '../rows/person-rows'

/** Ends trusted devices, unfinished sign-ins and reset links of an account. */
export function removeVerifications({ database }: EmbeddedAuthContext, accountId: string): void {
  // Some values are the id, others contain it in a JSON text. Used codes do not contain it: they stay used.
  database
    .prepare('DELETE FROM verification WHERE value = ? OR instr(value, ?) > 0')
    .run(accountId, accountId)
}

/** Ends all links and codes of an account that are still open, changes of its address included. */
export async function endVerifications(
  auth: EmbeddedAuthContext,
  accountId: string,
): Promise<void> {
  removeVerifications(auth, accountId)
  const owner = await findOwner(auth.items, { issuer: embeddedIssuer, subject: accountId })
  if (owner) await endFlows(auth, owner)
}

/**
 * Ends the codes and invitations mailed to an address, once an account has left it or has confirmed it.
 *
 * @param email an address that its owner has confirmed: only the owner may end its invitations
 */
export async function endVerificationsOfAddress(
  auth: EmbeddedAuthContext,
  email: string,
): Promise<void> {
  await endFlows(auth, email)
  await spendInvitations(auth, email)
}

/**
 * Ends sessions of an account, and what the engine stores that could begin one without a password.
 *
 * @param except the token of a session that goes on
 */
export async function removeSessions(
  auth: EmbeddedAuthContext,
  accountId: string,
  except?: string,
): Promise<void> {
  removeVerifications(auth, accountId)
  const sessions = await auth.accounts.listSessions(accountId)
  for (const { token } of sessions) {
    if (token !== except) await auth.accounts.deleteSession(token)
  }
  auth.sessionReader.forget()
}

/** Ends sessions of an account, with everything that waits for a link or a code; parameters as removeSessions. */
export async function endAllSessions(
  auth: EmbeddedAuthContext,
  accountId: string,
  except?: string,
): Promise<void> {
  await removeSessions(auth, accountId, except)
  await endVerifications(auth, accountId)
}
