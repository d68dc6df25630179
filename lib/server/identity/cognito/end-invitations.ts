import 'server-only'
import { spendInvitations } from '../rows/invitations'
import type { CognitoKeeper } from './keeper'

/** Ends invitations of both addresses where a person has another one now: nobody else may come in by them. */
export async function endInvitations(
  keeper: CognitoKeeper,
  former: string | undefined,
  email: string,
): Promise<void> {
  if (former === email) return
  if (former !== undefined) await spendInvitations(keeper, former)
  await spendInvitations(keeper, email)
}
