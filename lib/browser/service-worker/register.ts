import { pageStarted, readWorkerMessage } from './messages'

/** A page comes back into view often; the server is asked at most this often (milliseconds). */
const askAgainAfter = 60_000
/** A page that stays in view all day asks this often (milliseconds). */
const askAnyway = 3_600_000

/**
 * The build that this page runs, as the server wrote it into the page. Null in development, whose
 * files change under the same name and must not be kept.
 */
export function readPageBuild(page: ParentNode): string | null {
  const meta = page.querySelector('meta[name="vitae-build"]')
  return meta?.getAttribute('content') || null
}

/**
 * Returns the browser's service workers; undefined on plain http and where they are switched off. Read by name:
 * Turbopack knows `navigator.serviceWorker`, takes it for always there and removes the guard that asks.
 */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  return Reflect.get(navigator, 'serviceWorker')
}

/**
 * Starts the service worker for a page of build `build` and calls `onNewBuild` when the server has
 * another one, whose files are then all there. Answers a function that stops listening. Without
 * service workers (an address without encryption, a private window) it does nothing: the app works
 * all the same, only not without a network.
 */
export function registerServiceWorker(build: string, onNewBuild: () => void): () => void {
  const workers = serviceWorkers()
  if (!workers) return () => {}
  let lastAsked = 0

  const ask = async () => {
    if (Date.now() - lastAsked < askAgainAfter) return
    lastAsked = Date.now()
    const registration = await workers.ready
    registration.active?.postMessage(pageStarted)
  }
  const onMessage = (event: MessageEvent) => {
    const message = readWorkerMessage(event.data)
    if (message?.type === 'which-build') event.ports[0]?.postMessage(build)
    if (message?.type === 'current-build' && message.build !== build) onNewBuild()
  }
  const onVisibility = () => {
    if (document.visibilityState === 'visible') void ask()
  }
  const start = () => {
    workers
      .register('/sw.js', { scope: '/', updateViaCache: 'none' })
      .then(ask)
      .catch(() => {
        // Refused by the browser or unreachable: the next visit tries again.
      })
  }

  workers.addEventListener('message', onMessage)
  workers.startMessages()
  document.addEventListener('visibilitychange', onVisibility)
  const timer = setInterval(onVisibility, askAnyway)
  // The page itself comes first: its own files are on the way until then.
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
  return () => {
    window.removeEventListener('load', start)
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    workers.removeEventListener('message', onMessage)
  }
}
