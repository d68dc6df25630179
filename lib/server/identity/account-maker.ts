import 'server-only'
import type { ProviderIdentity } from './rows/person-rows'

/**
 * Makes ways in for people who come from another home. They choose their passwords themselves, by the mail
 * for whoever forgot theirs.
 */
export type AccountMaker = {
  /** Under which name the keeper's subjects are known. */
  issuer: string
  /**
   * Makes an account with a confirmed address and no password that anybody knows. Where the address has one,
   * that one is answered.
   *
   * @returns null where somebody gets into that account who has never confirmed the address
   * @throws when the keeper cannot be asked: to be tried again
   */
  makeAccount: (person: { email: string; name: string }) => Promise<ProviderIdentity | null>
}
