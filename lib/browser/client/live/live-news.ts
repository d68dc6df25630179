import { readLiveInvitations } from '@/dist/answers/live-answers'
import { isJsonObject } from '@/lib/resume/json-value'
import { openBroadcast } from '../../device/open-broadcast'
import { deviceClock } from '../../sync/clock'
import { currentWorkspace } from '../../sync/spaces/space-address'
import { callOf } from '../call-of'
import { createListeners } from '../listeners'
import { createSpaceSend, readResult } from '../send'
import { createNewsFilter } from './news-filter'
import type { AppSyncInvitation } from './open-appsync'
import { readEvents } from './read-events'
import { createLiveWatch, type LiveCallbacks, type LiveWatch } from './watch-live'

/** Message between the tabs of a space: what one heard, or the time of what it has written itself. */
type TabMessage = { kind: 'news' | 'own'; at: number }

const isMessage = (data: unknown): data is TabMessage =>
  isJsonObject(data) && ['news', 'own'].includes(String(data.kind)) && typeof data.at === 'number'

/** Milliseconds between two polls of a page that hears nothing, and of one that does. */
const pause = { polling: 60_000, live: 600_000 }

const listeners = createListeners()
const filter = createNewsFilter(deviceClock, listeners.notify)
let count = 0
let opened: { watch: LiveWatch; post: (message: TabMessage) => void; close: () => void } | null =
  null

/** One tab of a browser has the connection: with HTTP/1.1 it has six to a server. */
function takeTurn(onTurn: () => void): () => void {
  // Only in secure contexts; without it the server bounds the streams of a person.
  if (!navigator.locks) {
    onTurn()
    return () => {}
  }
  const abort = new AbortController()
  let release = () => {}
  const hold = () =>
    new Promise<void>((resolve) => {
      release = resolve
      onTurn()
    })
  const name = `vitae:live:${currentWorkspace() ?? ''}`
  navigator.locks.request(name, { signal: abort.signal }, hold).catch(() => {})
  return () => {
    abort.abort()
    release()
  }
}

/** Subscribes by code that is fetched with the first invitation to AppSync: never from a home without it. */
function lateAppSync(invitation: AppSyncInvitation, callbacks: LiveCallbacks): () => void {
  let isClosed = false
  let close = () => {}
  import('./open-appsync')
    .then(({ openAppSync }) => {
      if (!isClosed) close = openAppSync(invitation, callbacks)
    })
    .catch(() => callbacks.onEnd(0))
  return () => {
    isClosed = true
    close()
  }
}

function open() {
  const send = createSpaceSend()
  const tabs = openBroadcast<TabMessage>(
    `vitae:live:${currentWorkspace() ?? ''}`,
    isMessage,
    ({ kind, at }) => (kind === 'own' ? filter.noteOwn(at) : filter.add(at)),
  )
  const watch = createLiveWatch({
    invite: async () => readResult(await send(callOf('GET /api/v1/live', {})), readLiveInvitations),
    open: (invitation, callbacks) =>
      invitation.kind === 'appsync'
        ? lateAppSync(invitation, callbacks)
        : readEvents(currentWorkspace(), callbacks, deviceClock),
    takeTurn,
    clock: deviceClock,
    isWanted: () => document.visibilityState === 'visible' && navigator.onLine !== false,
    onNews(at) {
      filter.add(at)
      tabs.post({ kind: 'news', at })
    },
    onGap: listeners.notify,
  })
  const events = ['online', 'offline'] as const
  for (const event of events) window.addEventListener(event, watch.update)
  document.addEventListener('visibilitychange', watch.update)
  watch.update()
  return {
    watch,
    post: tabs.post,
    close() {
      for (const event of events) window.removeEventListener(event, watch.update)
      document.removeEventListener('visibilitychange', watch.update)
      watch.close()
      tabs.close()
    },
  }
}

/**
 * Calls back when something of the account, or of this page's workspace, has changed elsewhere. The first listener opens the
 * connection and the last one closes it; for signed-in people alone. Returns the function that ends it.
 */
export function onLiveNews(listener: () => void): () => void {
  const stop = listeners.subscribe(listener)
  count += 1
  opened ??= open()
  return () => {
    stop()
    count -= 1
    if (count > 0) return
    opened?.close()
    opened = null
  }
}

/** Returns whether this page hears of changes, and has no need to poll. */
export const isLive = (): boolean => opened?.watch.isOpen() ?? false

/** Returns the milliseconds until the next poll of a page. */
export const pollPause = (): number => (isLive() ? pause.live : pause.polling)

/** Records the time of a save of this device, of which it needs no news. */
export function noteOwnWrite(at: number): void {
  filter.noteOwn(at)
  opened?.post({ kind: 'own', at })
}
