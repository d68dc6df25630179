import 'server-only'
import type { ProviderIdentity } from './rows/people'

/**
 * Makes ways in for people who come from another home. They choose their passwords themselves, by the mail
 * for whoever forgot theirs.
 */
export type AccountMaker = {
  /** Under which name the keeper's subjects are known. */
  issuer: string
  /**
   * Makes an account with a confirmed address and no password that anybody knows. Where the address has one,
   * that one is answered, and nobody who has not confirmed the address keeps a way into it.
   *
   * @throws when the keeper cannot be asked: to be tried again
   */
  makeAccount: (person: { email: string; name: string }) => Promise<ProviderIdentity>
}
