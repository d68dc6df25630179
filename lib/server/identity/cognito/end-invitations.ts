import 'server-only'
import { spendInvitations } from '../rows/invitations'
import type { CognitoAuthContext } from './cognito-auth-context'

/** Ends the invitations of the user's old and new address, so that they cannot be used for another account. */
export async function endInvitations(
  auth: CognitoAuthContext,
  former: string | undefined,
  email: string,
): Promise<void> {
  if (former === email) return
  if (former !== undefined) await spendInvitations(auth, former)
  await spendInvitations(auth, email)
}
