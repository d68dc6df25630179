import type { LiveInvitations } from '@/dist/answers/live-answers'
import type { Clock } from '../../sync/clock'
import type { ApiResult } from '../api-types'

export type Invitation = LiveInvitations['invitations'][number]

/** Milliseconds: longest wait between two attempts, and time after which a connection counts as one that holds. */
export const livePace = { max: 300_000, steady: 20_000 }

/** Callbacks of one connection. */
export type LiveCallbacks = {
  onOpen: () => void
  /** @param at as the server publishes it, in milliseconds since 1970 */
  onNews: (at: number) => void
  /** It ended by itself, or could not be opened. @param wait least milliseconds until the next attempt */
  onEnd: (wait: number) => void
}

type Parts = {
  invite: () => Promise<ApiResult<LiveInvitations>>
  /** Opens a connection; returns the function that closes it, after which nothing is called back. */
  open: (invitation: Invitation, callbacks: LiveCallbacks) => () => void
  /** Calls back when this page may have the connection of the browser; returns the function that gives it up. */
  takeTurn: (onTurn: () => void) => () => void
  clock: Clock
  /** Whether the page is visible and the device seems to be online. */
  isWanted: () => boolean
  onNews: (at: number) => void
  /** Something may have been missed: a connection was opened again, or could not be, so that pages poll from now on. */
  onGap: () => void
}

export type LiveWatch = {
  isOpen: () => boolean
  /** Opens or closes the connection after the page, or the network, has changed. */
  update: () => void
  close: () => void
}

/**
 * Holds the connection on which the server says that something has changed, while the page is visible. Comes back after a
 * failure with growing pauses and jitter; a server that invites nowhere is not asked again.
 */
export function createLiveWatch({ clock, ...parts }: Parts): LiveWatch {
  const closing: (() => void)[] = []
  let leaveTurn: (() => void) | null = null
  let attempt = 0
  let failures = 0
  let openedAt: number | null = null
  let known: Invitation | null = null
  let isPolling = true
  let isOver = false
  let forget = () => {}

  function disconnect() {
    attempt += 1
    openedAt = null
    forget()
    for (const close of closing.splice(0)) close()
  }

  function fail(wait: number) {
    const hasHeld = openedAt !== null && clock.now() - openedAt >= livePace.steady
    disconnect()
    failures = hasHeld ? 0 : failures + 1
    if (failures > 0 && !isPolling) {
      isPolling = true
      parts.onGap()
    }
    const own = Math.min(livePace.max, 1_000 * 2 ** failures) * (0.5 + clock.random() / 2)
    forget = clock.after(Math.max(wait, own), () => void connect())
  }

  function onOpen() {
    if (openedAt !== null) return
    openedAt = clock.now()
    isPolling = false
    parts.onGap()
  }

  async function findInvitations(): Promise<ApiResult<readonly Invitation[]>> {
    if (known) return { ok: true, value: [known] }
    const result = await parts.invite()
    if (!result.ok) return result
    const { invitations } = result.value
    // The stream of this server is one for all owners, and needs no ticket.
    known = invitations.find(({ kind }) => kind === 'events') ?? null
    return { ok: true, value: known ? [known] : invitations.filter(({ kind }) => kind !== 'none') }
  }

  async function connect() {
    disconnect()
    const mine = attempt
    const result = await findInvitations()
    if (mine !== attempt) return
    if (!result.ok) {
      return fail(result.code === 'not-signed-in' ? livePace.max : (result.retryAfter ?? 0))
    }
    if (result.value.length === 0) return close()
    const waiting = new Set(result.value)
    for (const invitation of result.value) {
      const onEnd = (wait: number) => {
        if (mine === attempt) fail(wait)
      }
      const onOneOpen = () => {
        waiting.delete(invitation)
        if (waiting.size === 0) onOpen()
      }
      closing.push(parts.open(invitation, { onOpen: onOneOpen, onNews: parts.onNews, onEnd }))
    }
  }

  function update() {
    if (isOver) return
    if (parts.isWanted()) leaveTurn ??= parts.takeTurn(() => void connect())
    else leave()
  }

  function leave() {
    disconnect()
    leaveTurn?.()
    leaveTurn = null
  }

  function close() {
    isOver = true
    leave()
  }

  return { isOpen: () => openedAt !== null, update, close }
}
