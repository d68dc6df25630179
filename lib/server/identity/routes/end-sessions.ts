import 'server-only'
import type { Keeper } from '../keeper'

/** Trusted devices, half-done sign-ins and reset links of an account: all of them end. */
export function endVerifications({ database }: Keeper, accountId: string): void {
  // Passkey challenges hold the id inside a JSON text.
  database
    .prepare('DELETE FROM verification WHERE value = ? OR instr(value, ?) > 0')
    .run(accountId, accountId)
}

/**
 * Ends sessions of an account, and what could begin one without a password.
 *
 * @param except the token of a session that goes on
 */
export async function endAllSessions(
  keeper: Keeper,
  accountId: string,
  except?: string,
): Promise<void> {
  endVerifications(keeper, accountId)
  const sessions = await keeper.accounts.listSessions(accountId)
  for (const { token } of sessions) {
    if (token !== except) await keeper.accounts.deleteSession(token)
  }
  keeper.visitors.forget()
}
