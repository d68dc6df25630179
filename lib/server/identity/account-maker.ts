import 'server-only'
import type { ProviderIdentity } from './rows/person-rows'

/** Creates accounts for users who are moved from another home. They choose a new password by the reset mail. */
export type AccountMaker = {
  /** Issuer of the subjects of the account store. */
  issuer: string
  /**
   * Creates an account with a confirmed address and a random password that is not stored anywhere. Returns the
   * existing account if the address has one.
   *
   * @returns null if the address belongs to an account that is in use and has never confirmed it
   * @throws when the account store cannot be reached: to be retried
   */
  makeAccount: (person: { email: string; name: string }) => Promise<ProviderIdentity | null>
}
