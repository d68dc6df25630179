import type { Me } from '@/dist/answers/me-answers'
import type { MeApi } from '../../client/api-types'
import { createListeners } from '../../client/listeners'
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
  /** Workspace of this page; null for the person's own space. */
  workspace: string | null
  /** Returns a sign-in since the last page, once; null without one. */
  takeHandover: () => Handover | null
  /**
   * Moves the guest's CVs to the namespace of the signed-in account. Called before the screens switch, and again after
   * it for changes made meanwhile.
   */
  importGuestDocuments: (to: JournalNamespace) => Promise<void>
  /** Counts the guest's CVs with content, after pending input is stored. */
  countGuestDocuments: () => Promise<number>
  /**
   * Prepares an account with its workspaces for removal from this device; null if some changes exist only here, unless
   * the person discards them.
   *
   * @param own namespace of the account's own space
   */
  prepareDeparture: (
    own: JournalNamespace,
    options: { evenUnsent: boolean },
  ) => Promise<Departure | null>
  /**
   * Copies an account's own space to the guest, and unsynced data of its workspaces; returns whether everything was
   * copied.
   */
  keepAsGuest: (own: JournalNamespace) => Promise<boolean>
}

/** Returns what is known of a remembered user before the server has answered. */
const unconfirmed = ({ userId, email }: Remembered): AccountUser => ({
  id: userId,
  email,
  name: '',
  // Unknown: the reminder to confirm the address must not flash at every start.
  isEmailConfirmed: true,
  isOperator: false,
})

/**
 * Manages the session on this device. The remembered user counts at once, so that input goes to the right namespace
 * without a network; the server confirms or corrects it. Data of two people never mixes: each has a namespace.
 */
export function createAccount(options: AccountOptions): Account & { close: () => void } {
  const { api, storage, importGuestDocuments, countGuestDocuments } = options
  const listeners = createListeners()
  /** A sign-in was redirected here, and the guest's CVs are being moved. */
  let isArriving = false
  let state = fromDevice()
  let installation: Me['installation'] | null = null
  let turn = 0
  /** Id of the user whose account has received the guest's CVs in this page. */
  let guestOf: string | null = null
  /** Id of the user who has signed in on this page. */
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
    listeners.notify()
  }

  /** Returns what happens to a guest's CVs after a sign-in: only a sign-in on our own page moves them unasked. */
  function guestChoice(id: string): GuestChoice {
    const arrived = options.takeHandover()
    if (arrived?.isOwnPage) signedInHere = arrived.userId
    const before = readRemembered(storage)
    if (before?.userId === id && before.guests !== 'ask') return before.guests
    return signedInHere === id ? 'move' : 'ask'
  }

  /** Screens open after the guest's CVs are moved: one of them may be requested. */
  async function arrive() {
    const own = userId()
    try {
      if (own && guestChoice(own) === 'move') {
        await importGuestDocuments(namespace(null))
        guestOf = own
        // The question names the address, which the server knows.
      } else if ((await countGuestDocuments()) > 0) await refresh()
    } catch {
      // Retried once the server has confirmed the user.
    }
    isArriving = false
    become(state)
  }

  /** Switches to a signed-in account; its data is never mixed with that of the previous one. */
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
    // Moves what was typed meanwhile, and what an interrupted page left behind.
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
    // Without an answer the remembered user still counts.
    if (!isCurrent() || !answer.ok) return
    installation = answer.value.installation
    const { user } = answer.value
    if (user) await welcome(user, isCurrent)
    else if (state.kind !== 'guest') become({ kind: 'expired', user: state.user })
    else become(state)
  }

  const prepare = (left: JournalNamespace, evenUnsent: boolean) =>
    options.prepareDeparture(left, { evenUnsent }).catch(() => null)

  /** Switches to a guest, then removes data. Callers can await the removal. */
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
      // The other tab has answered the question.
      if (question && person?.guests !== 'ask') {
        question = null
        become(state)
      }
      return
    }
    // The question names the address, which the server knows.
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
    onState: listeners.subscribe,
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
      // The session has ended: no tab may write until its data is copied.
      const departure = await prepare(left, true)
      // Retried below, where errors are reported.
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
