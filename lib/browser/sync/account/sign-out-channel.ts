import { createIdGenerator } from '@/lib/resume/ids'
import { isJsonObject } from '@/lib/resume/json-value'
import { openBroadcast } from '../../device/open-broadcast'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/** Message between tabs of one account while one of them signs out and removes the account's data from this device. */
type Message =
  /** From the tab that signs out, repeated until it is done; `turn` identifies the attempt. */
  | { kind: 'leaving'; turn: string; page: string }
  /** From the same tab: the sign-out was cancelled. */
  | { kind: 'stayed'; turn: string; page: string }
  /** From another tab: it accepts no input and is storing what it has. */
  | { kind: 'here'; turn: string; tab: string }
  /** From another tab: everything is stored outside the tab, or not. */
  | { kind: 'held'; turn: string; tab: string; isSafe: boolean }

const kinds: readonly unknown[] = ['leaving', 'stayed', 'here', 'held']

const isMessage = (data: unknown): data is Message =>
  isJsonObject(data) && kinds.includes(data.kind) && typeof data.turn === 'string'

/** Without BroadcastChannel, the lock of the database protects the tabs' data. */
const openChannel = (namespace: JournalNamespace, onMessage: (message: Message) => void) =>
  openBroadcast(`vitae:sign-out:${namespace}`, isMessage, onMessage)

/** Name of this page, which ignores its own messages. */
const thisPage = createIdGenerator().document()

/** Milliseconds between two messages, until other tabs have answered, and until they have stored everything. */
const defaultTiming = { beat: 1_000, hearing: 400, settling: 5_000 }

/** Milliseconds for a composition to end after its field has lost focus. */
const compositionEnd = 50
/** Seconds without a message after which the signing-out tab counts as closed. */
const maxSilentSeconds = 10

export type HeldTabs = {
  /** Whether each tab that answered has stored everything. */
  settled: Promise<boolean>
  /** Cancels: other tabs may continue. */
  release: () => void
  /** Stops messages: other tabs learn of the sign-out from the account. */
  close: () => void
}

/**
 * Asks all other tabs of an account to stop input and store what they have. A frozen tab does not answer and is not
 * waited for.
 */
export function holdOtherTabs(
  namespace: JournalNamespace,
  timing = defaultTiming,
  page = thisPage,
): HeldTabs {
  const turn = createIdGenerator().document()
  const waiting = new Set<string>()
  let isSafe = true
  let settle = (_isSafe: boolean) => {}
  const settled = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  let isHeard = false
  const settleIfDone = () => {
    if (isHeard && waiting.size === 0) settle(isSafe)
  }
  const channel = openChannel(namespace, (data) => {
    if (data.turn !== turn) return
    if (data.kind === 'here') waiting.add(data.tab)
    if (data.kind !== 'held') return
    waiting.delete(data.tab)
    isSafe &&= data.isSafe
    settleIfDone()
  })
  const say = (kind: 'leaving' | 'stayed') => channel.post({ kind, turn, page })
  say('leaving')
  const beat = setInterval(() => say('leaving'), timing.beat)
  const heard = setTimeout(
    () => {
      isHeard = true
      settleIfDone()
    },
    channel.isAlone ? 0 : timing.hearing,
  )
  const tooLate = setTimeout(() => settle(false), timing.settling)
  const close = () => {
    clearInterval(beat)
    clearTimeout(heard)
    clearTimeout(tooLate)
    settle(false)
    channel.close()
  }
  return {
    settled,
    release() {
      say('stayed')
      close()
    },
    close,
  }
}

type Follower = {
  /** Blocks or unblocks input. */
  hold: (isHeld: boolean) => void
  /** Stores everything; returns whether it is stored outside this tab. */
  settle: () => Promise<boolean>
}

/** Follows another tab that signs out of the same account. Returns a function that stops it. */
export function followSignOut(
  namespace: JournalNamespace,
  { hold, settle }: Follower,
  page = thisPage,
): () => void {
  const tab = createIdGenerator().document()
  let turn: string | null = null
  let silentSeconds = 0
  let timer: ReturnType<typeof setInterval> | undefined
  function release() {
    clearInterval(timer)
    if (turn !== null) hold(false)
    turn = null
  }

  async function answer(asked: string) {
    turn = asked
    hold(true)
    clearInterval(timer)
    // Counted in intervals, not by time: a page that was frozen first receives the messages it missed.
    timer = setInterval(() => {
      silentSeconds += 1
      if (silentSeconds > maxSilentSeconds) release()
    }, 1_000)
    channel.post({ kind: 'here', turn: asked, tab })
    await new Promise((resolve) => setTimeout(resolve, compositionEnd))
    const isSafe = await settle().catch(() => false)
    if (turn === asked) channel.post({ kind: 'held', turn: asked, tab, isSafe })
  }

  const channel = openChannel(namespace, (data) => {
    if (data.kind === 'stayed' && data.turn === turn) release()
    if (data.kind !== 'leaving' || data.page === page) return
    silentSeconds = 0
    if (data.turn !== turn) void answer(data.turn)
  })
  return () => {
    clearInterval(timer)
    turn = null
    channel.close()
  }
}
