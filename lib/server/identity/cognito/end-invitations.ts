import 'server-only'
import { spendInvitations } from '../rows/invitations'
import type { CognitoAuthContext } from './cognito-auth-context'

/** Ends invitations of both addresses where a person has another one now: nobody else may come in by them. */
export async function endInvitations(
  auth: CognitoAuthContext,
  former: string | undefined,
  email: string,
): Promise<void> {
  if (former === email) return
  if (former !== undefined) await spendInvitations(auth, former)
  await spendInvitations(auth, email)
}
