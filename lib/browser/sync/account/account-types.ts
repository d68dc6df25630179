import type { Me } from '../../client/answers/me-answers'
import type { JournalNamespace } from '../../storage/journal/journal-types'

export type AccountUser = NonNullable<Me['user']>

/** Who works on this device. Known at once from the device, confirmed by the server later. */
export type AccountState =
  | { kind: 'guest' }
  | { kind: 'signed-in'; user: AccountUser }
  /** Signed in on this device, but the server asks for the sign-in again: typing goes on. */
  | { kind: 'expired'; user: AccountUser }

/** `left-behind`: the browser did not delete what it should have, so data may still be on this device. */
export type Leaving = 'done' | 'left-behind'

/** An account that is ready to leave this device: no tab can write into its database any more. */
export type Departure = {
  /** Removes everything from this device. Rejects when something is left. */
  finish: () => Promise<void>
  /** Lets everything be as before. */
  cancel: () => Promise<void>
}

/** Asks whether the CVs that a guest wrote on this device move into the account of that address. */
export type GuestQuestion = { count: number; email: string }

export type Account = {
  state: () => AccountState
  onState: (listener: () => void) => () => void
  /**
   * Namespace whose documents the screens show, that of the page's space; switches after a sign-in once the guest's CVs
   * have been moved.
   */
  namespace: () => JournalNamespace
  /** True while screens wait: a sign-in has just ended, and the guest's CVs are being moved or asked about. */
  isArriving: () => boolean
  /** The question after a sign-in that led over pages of others; null while there is none. */
  guestQuestion: () => GuestQuestion | null
  /**
   * Moves the guest's CVs into the account that is signed in, or lets them stay on this device. Rejects where they could
   * not be moved: they are still here.
   */
  answerGuestQuestion: (choice: 'move' | 'stay') => Promise<void>
  /** Features of this installation; null until the server has answered once. */
  installation: () => Me['installation'] | null
  /** Asks the server who is signed in (at start, after a sign-in, when the network is back). */
  refresh: () => Promise<void>
  /** The server has said that the session has ended: typing goes on, sign-in is asked for. */
  expire: () => void
  /**
   * Ends the session here. `when-sent` also takes everything of the account off this device, after what
   * waits was sent: `unsent` when words are on this device alone. `always` gives those up. `refused`
   * when the server did not answer. Neither has taken anything away.
   */
  signOut: (options: {
    forget: 'nothing' | 'when-sent' | 'always'
  }) => Promise<Leaving | 'unsent' | 'refused'>
  /** Settles when all that shall leave this device with an account that was left here has left it. */
  whenLeft: () => Promise<Leaving>
  /**
   * Removes an account that no longer exists on the server from this device, and sends nothing. `keep` makes its data
   * on this device a guest's; otherwise it is deleted.
   */
  afterDeletion: (options: { keep: boolean }) => Promise<Leaving>
}
