import { createIdGenerator } from '@/lib/resume/ids'
import { isJsonObject } from '@/lib/resume/json-value'
import { openBroadcast } from '../../device/open-broadcast'
import type { JournalNamespace } from '../../storage/journal/journal-types'

/** Message between tabs of one account while one of them signs out and removes the account's data from this device. */
type Message =
  /** From the tab that signs out, again and again until it is done; `turn` names its attempt. */
  | { kind: 'leaving'; turn: string; page: string }
  /** From the same: it was given up. */
  | { kind: 'stayed'; turn: string; page: string }
  /** From the others: it takes no more keys and keeps what it has. */
  | { kind: 'here'; turn: string; tab: string }
  /** From the same: all of it is where it survives this tab, or it is not. */
  | { kind: 'held'; turn: string; tab: string; isSafe: boolean }

const kinds: readonly unknown[] = ['leaving', 'stayed', 'here', 'held']

const isMessage = (data: unknown): data is Message =>
  isJsonObject(data) && kinds.includes(data.kind) && typeof data.turn === 'string'

/** Where each tab is alone, the lock of the database guards its words. */
const openChannel = (namespace: JournalNamespace, onMessage: (message: Message) => void) =>
  openBroadcast(`vitae:sign-out:${namespace}`, isMessage, onMessage)

/** This page's own name: it does not hold itself. */
const thisPage = createIdGenerator().document()

/** Milliseconds: between two messages, until other tabs have answered, until they have saved everything. */
const defaultTiming = { beat: 1_000, hearing: 400, settling: 5_000 }

/** Milliseconds for a composition that loses its field to say what it leaves there. */
const compositionEnd = 50
/** The tab that signs out is gone after so many seconds without a word of it. */
const maxSilentSeconds = 10

export type HeldTabs = {
  /** Whether each tab that answered has everything where it survives the tab. */
  settled: Promise<boolean>
  /** They may go on: nobody signs out. */
  release: () => void
  /** No more is said: they hear by the account's own way that it is left. */
  close: () => void
}

/**
 * Asks all other tabs of an account to take no more keys and to write down what they have. A tab that
 * is frozen does not answer and is not waited for.
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
  /** Takes no more keys, or takes them again. */
  hold: (isHeld: boolean) => void
  /** Writes everything down; answers whether it survives this tab. */
  settle: () => Promise<boolean>
}

/** Follows another tab that signs out of the same account. Answers how to stop. */
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
    // Counted here and not by a clock: a page that was frozen first hears what it has missed.
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
