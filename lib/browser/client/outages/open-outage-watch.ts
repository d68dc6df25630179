import { deviceClock } from '../../sync/clock'
import { createSend } from '../send'
import { type Outage, outagesOf } from './outages'
import { createOutageWatch, type OutageWatch } from './watch-outages'

/** Milliseconds after which a health check counts as failed. */
const patience = 10_000

/** Watches the health of this page's server while the page is visible. */
export function openOutageWatch(onChange: (outages: readonly Outage[]) => void): OutageWatch {
  const send = createSend(undefined, patience)
  const watch = createOutageWatch({
    ask: async () => outagesOf(await send({ method: 'GET', path: '/api/health' })),
    clock: deviceClock,
    isWanted: () => document.visibilityState === 'visible' && navigator.onLine,
    onChange,
  })
  window.addEventListener('online', watch.suspect)
  window.addEventListener('focus', watch.suspect)
  document.addEventListener('visibilitychange', watch.suspect)
  return {
    suspect: watch.suspect,
    close() {
      window.removeEventListener('online', watch.suspect)
      window.removeEventListener('focus', watch.suspect)
      document.removeEventListener('visibilitychange', watch.suspect)
      watch.close()
    },
  }
}
