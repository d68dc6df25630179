import type { Me } from '@/dist/answers/me-answers'
import type { JournalNamespace } from '../../storage/journal/journal-types'

export type AccountUser = NonNullable<Me['user']>

/** Session on this device. Known at once from the device, confirmed by the server later. */
export type AccountState =
  | { kind: 'guest' }
  | { kind: 'signed-in'; user: AccountUser }
  /** The session has expired: editing continues, sign-in is requested. */
  | { kind: 'expired'; user: AccountUser }

/** `left-behind`: the browser did not delete everything, so data may still be on this device. */
export type Leaving = 'done' | 'left-behind'

/** Account that is ready to be removed from this device: no tab can write into its database any more. */
export type Departure = {
  /** Deletes everything from this device. Rejects if something is left. */
  finish: () => Promise<void>
  /** Cancels the removal. */
  cancel: () => Promise<void>
}

/** Question whether a guest's CVs on this device move into the account of that address. */
export type GuestQuestion = { count: number; email: string }

export type Account = {
  state: () => AccountState
  onState: (listener: () => void) => () => void
  /**
   * Namespace whose documents are shown, that of the page's space; switches after a sign-in once the guest's CVs are
   * moved.
   */
  namespace: () => JournalNamespace
  /** True right after a sign-in, while the guest's CVs are being moved or asked about; screens wait. */
  isArriving: () => boolean
  /** Question after a sign-in through a provider; null without one. */
  guestQuestion: () => GuestQuestion | null
  /**
   * Moves the guest's CVs into the signed-in account, or leaves them on this device. Rejects if they could not be
   * moved; they are still here then.
   */
  answerGuestQuestion: (choice: 'move' | 'stay') => Promise<void>
  /** Features of this installation; null until the server has answered. */
  installation: () => Me['installation'] | null
  /** Fetches the session from the server (at start, after a sign-in, when the network is back). */
  refresh: () => Promise<void>
  /** Records that the session has expired: editing continues, sign-in is requested. */
  expire: () => void
  /**
   * Signs out. `when-sent` also removes the account's data from this device after unsent changes are uploaded: `unsent`
   * if some could not be. `always` discards them. `refused` if the server did not answer. In both cases nothing was
   * removed.
   */
  signOut: (options: {
    forget: 'nothing' | 'when-sent' | 'always'
  }) => Promise<Leaving | 'unsent' | 'refused'>
  /** Settles when the removal of a signed-out account's data has ended. */
  whenLeft: () => Promise<Leaving>
  /**
   * Removes an account that no longer exists on the server from this device, and sends nothing. `keep` turns its local
   * data into a guest's; otherwise it is deleted.
   */
  afterDeletion: (options: { keep: boolean }) => Promise<Leaving>
}
