import type { Me } from '../../client/answers/me-answers'
import type { MeApi } from '../../client/api-types'
import { removePendingInvitation } from '../../client/workspaces/pending-invitation'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { namespaceOf } from '../../storage/journal/namespaces'
import { forgetWorkspaces } from '../spaces/stored-workspaces'
import type {
  Account,
  AccountState,
  AccountUser,
  Departure,
  GuestQuestion,
  Leaving,
} from './account-types'
import type { Handover } from './handover'
import {
  type GuestChoice,
  type Remembered,
  readRemembered,
  rememberedKey,
  writeRemembered,
} from './remembered'

export type AccountOptions = {
  api: MeApi
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** The workspace that this page is about; null for the person's own space. */
  workspace: string | null
  /** The sign-in since the last page, once; null where nobody has signed in. */
  takeHandover: () => Handover | null
  /**
   * Moves the guest's CVs to the namespace of the account that signed in. Called before the screens follow, and once
   * more after it for changes made meanwhile.
   */
  importGuestDocuments: (to: JournalNamespace) => Promise<void>
  /** Counts the guest's CVs that have content, once what is being typed is stored. */
  countGuestDocuments: () => Promise<number>
  /**
   * Makes an account, with its workspaces, ready to leave this device; null where words are on it alone, unless the
   * person gives those up.
   *
   * @param own namespace of the account's own space
   */
  prepareDeparture: (
    own: JournalNamespace,
    options: { evenUnsent: boolean },
  ) => Promise<Departure | null>
  /**
   * Copies the own space of an account to the guest, and what its workspaces lack of this device; returns whether all
   * of it was copied.
   */
  keepAsGuest: (own: JournalNamespace) => Promise<boolean>
}

/** Returns the known data of a remembered user, before the server has answered. */
const unconfirmed = ({ userId, email }: Remembered): AccountUser => ({
  id: userId,
  email,
  name: '',
  // Not yet known: a hint to confirm the address must not flash up at every start.
  isEmailConfirmed: true,
  isOperator: false,
})

/**
 * Who works on this device. The remembered person counts at once, so that the first key lands in
 * the right namespace without a network; the server confirms or corrects it later. Two people's
 * words never meet: another person means another namespace.
 */
export function createAccount(options: AccountOptions): Account & { close: () => void } {
  const { api, storage, importGuestDocuments, countGuestDocuments } = options
  const listeners = new Set<() => void>()
  /** Somebody has come by way of other pages, and the guest's CVs are on their way to them. */
  let isArriving = false
  let state = fromDevice()
  let installation: Me['installation'] | null = null
  let turn = 0
  /** Id of the user whose account has adopted the guest's CVs in this page. */
  let guestOf: string | null = null
  /** Id of the user who has signed in on this very page. */
  let signedInHere: string | null = null
  let question: GuestQuestion | null = null
  let leaving: Promise<Leaving> = Promise.resolve('done')

  function fromDevice(): AccountState {
    const before = readRemembered(storage)
    const arrived = options.takeHandover()
    isArriving = arrived !== null && arrived.userId !== before?.userId
    const person: Remembered | null =
      arrived && isArriving
        ? { userId: arrived.userId, email: '', guests: arrived.isOwnPage ? 'move' : 'ask' }
        : before
    if (isArriving) writeRemembered(storage, person)
    return person ? { kind: 'signed-in', user: unconfirmed(person) } : { kind: 'guest' }
  }

  const userId = () => (state.kind === 'guest' ? null : state.user.id)
  const namespace = (workspace = options.workspace): JournalNamespace => {
    const id = userId()
    return id === null ? 'guest' : namespaceOf(id, workspace)
  }

  function become(next: AccountState) {
    state = next
    for (const listener of [...listeners]) listener()
  }

  /** Returns what happens with a guest's CVs now that a user is signed in: only a sign-in on a page of ours moves them. */
  function guestChoice(id: string): GuestChoice {
    const arrived = options.takeHandover()
    if (arrived?.isOwnPage) signedInHere = arrived.userId
    const before = readRemembered(storage)
    if (before?.userId === id && before.guests !== 'ask') return before.guests
    return signedInHere === id ? 'move' : 'ask'
  }

  /** Screens open when the guest's CVs are there: what they look for may be one of them. */
  async function arrive() {
    const own = userId()
    try {
      if (own && guestChoice(own) === 'move') {
        await importGuestDocuments(namespace(null))
        guestOf = own
        // The server knows the address that the question names.
      } else if ((await countGuestDocuments()) > 0) await refresh()
    } catch {
      // Tried again once the server has said who this is.
    }
    isArriving = false
    become(state)
  }

  /** Signs an account in; its data is never mixed with that of the previous one. */
  async function welcome(user: AccountUser, isCurrent: () => boolean) {
    const isNew = userId() !== user.id
    const guests = guestChoice(user.id)
    const move = () => importGuestDocuments(namespaceOf(user.id))
    if (isNew && guests === 'move') await move()
    const left = guests === 'move' ? 0 : await countGuestDocuments()
    if (!isCurrent()) return
    question = guests === 'ask' && left > 0 ? { count: left, email: user.email } : null
    writeRemembered(storage, { userId: user.id, email: user.email, guests })
    become({ kind: 'signed-in', user })
    if (guests !== 'move') return
    // What was typed meanwhile, and what a page that ended in the middle has left behind.
    if (isNew || guestOf !== user.id) await move()
    guestOf = user.id
  }

  async function answerGuestQuestion(choice: 'move' | 'stay') {
    if (state.kind === 'guest') return
    const { id, email } = state.user
    if (choice === 'move') {
      await importGuestDocuments(namespaceOf(id))
      guestOf = id
    }
    writeRemembered(storage, { userId: id, email, guests: choice })
    question = null
    become(state)
  }

  async function refresh() {
    turn += 1
    const own = turn
    const isCurrent = () => own === turn
    const answer = await api.me()
    // Without an answer nothing is known: the device's word goes on counting.
    if (!isCurrent() || !answer.ok) return
    installation = answer.value.installation
    const { user } = answer.value
    if (user) await welcome(user, isCurrent)
    else if (state.kind !== 'guest') become({ kind: 'expired', user: state.user })
    else become(state)
  }

  const prepare = (left: JournalNamespace, evenUnsent: boolean) =>
    options.prepareDeparture(left, { evenUnsent }).catch(() => null)

  /** Nobody is signed in here any more; then what shall go goes. Who hears of it can wait for that. */
  function leave(takeAway: () => Promise<void>): Promise<Leaving> {
    turn += 1
    writeRemembered(storage, null)
    forgetWorkspaces(storage)
    removePendingInvitation()
    options.takeHandover()
    question = null
    let begin = () => {}
    const isGuest = new Promise<void>((resolve) => {
      begin = resolve
    })
    leaving = isGuest.then(takeAway).then(
      () => 'done',
      () => 'left-behind',
    )
    become({ kind: 'guest' })
    begin()
    return leaving
  }

  /** Another tab has signed in or out. */
  async function follow() {
    const person = readRemembered(storage)
    if ((person?.userId ?? null) === userId()) {
      // That tab has been told what happens with a guest's CVs.
      if (question && person?.guests !== 'ask') {
        question = null
        become(state)
      }
      return
    }
    // The server knows the address that the question names.
    if (person?.guests === 'ask') return refresh()
    turn += 1
    const own = turn
    if (!person) {
      removePendingInvitation()
      question = null
      become({ kind: 'guest' })
    } else await welcome(unconfirmed(person), () => own === turn)
  }

  if (isArriving) void Promise.resolve().then(arrive)

  const onStorage = ({ key }: StorageEvent) => {
    if (key === rememberedKey || key === null) void follow()
  }
  if (typeof window !== 'undefined') window.addEventListener('storage', onStorage)

  return {
    state: () => state,
    namespace: () => namespace(),
    isArriving: () => isArriving || question !== null,
    guestQuestion: () => question,
    answerGuestQuestion,
    installation: () => installation,
    onState(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    refresh,
    expire() {
      if (state.kind === 'signed-in') become({ kind: 'expired', user: state.user })
    },
    async signOut({ forget }) {
      const left = namespace(null)
      if (left === 'guest') return 'done'
      let departure: Departure | null = null
      if (forget !== 'nothing') {
        departure = await prepare(left, forget === 'always')
        if (!departure) return 'unsent'
      }
      if (!(await api.signOut()).ok) {
        await departure?.cancel()
        return 'refused'
      }
      return leave(async () => departure?.finish())
    },
    whenLeft: () => leaving,
    async afterDeletion({ keep }) {
      const left = namespace(null)
      if (left === 'guest') return 'done'
      // Nobody takes these words any more: no other tab may write until they are copied.
      const departure = await prepare(left, true)
      // Tried once more below, where errors are reported.
      if (keep) await options.keepAsGuest(left).catch(() => false)
      return leave(async () => {
        if (!departure) throw new Error('This page could not be made ready to leave the account')
        // What could not be copied stays here.
        if (!keep || (await options.keepAsGuest(left))) await departure.finish()
        else await departure.cancel()
      })
    },
    close() {
      if (typeof window !== 'undefined') window.removeEventListener('storage', onStorage)
    },
  }
}
