import { pageStarted, readWorkerMessage } from './service-worker-messages'

/** Minimum milliseconds between two update checks when the page becomes visible. */
const askAgainAfter = 60_000
/** Milliseconds between update checks of a page that stays visible. */
const askAnyway = 3_600_000

/**
 * Returns the build id that the server wrote into the page. Null in development, where files change under the same name
 * and must not be cached.
 */
export function readPageBuild(page: ParentNode): string | null {
  const meta = page.querySelector('meta[name="vitae-build"]')
  return meta?.getAttribute('content') || null
}

/** Network information API; missing in Firefox and Safari. */
type Connection = { saveData?: boolean; effectiveType?: string }

/**
 * Returns whether to save data: the person asked for it (Save-Data, from the browser or as a header that the server
 * writes into the page), or the connection is as slow as 2G.
 */
export function isSavingData(page: ParentNode): boolean {
  const { connection } = navigator as { connection?: Connection }
  if (connection?.saveData || /2g$/.test(connection?.effectiveType ?? '')) return true
  return page.querySelector('meta[name="vitae-save-data"]') !== null
}

/**
 * Returns the browser's service worker container; undefined on plain http and if disabled. Accessed by name: Turbopack
 * assumes that `navigator.serviceWorker` exists and removes the check.
 */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  return Reflect.get(navigator, 'serviceWorker')
}

/**
 * Starts the service worker for build `build` and calls `onNewBuild` when the server has a newer build and all of its
 * files are cached. Returns a function that stops listening. Without service workers (plain http, private window) it
 * does nothing, and the app works online only. When data is saved it fetches nothing; a worker of an earlier visit
 * keeps its build.
 *
 * @param language interface language to cache for offline use
 */
export function registerServiceWorker(
  build: string,
  language: string,
  onNewBuild: () => void,
): () => void {
  const workers = serviceWorkers()
  if (!workers) return () => {}
  let lastAsked = 0

  const ask = async () => {
    if (isSavingData(document) || Date.now() - lastAsked < askAgainAfter) return
    lastAsked = Date.now()
    try {
      // Repeated on purpose: an existing registration is not fetched again.
      await workers.register('/sw.js', { scope: '/', updateViaCache: 'none' })
      const { active } = await workers.ready
      active?.postMessage(pageStarted(language))
    } catch {
      // Refused or unreachable: the next check retries.
    }
  }
  const onMessage = (event: MessageEvent) => {
    const message = readWorkerMessage(event.data)
    if (message?.type === 'which-build') event.ports[0]?.postMessage(build)
    if (message?.type === 'current-build' && message.build !== build) onNewBuild()
  }
  const onVisibility = () => {
    if (document.visibilityState === 'visible') void ask()
  }
  const start = () => void ask()

  workers.addEventListener('message', onMessage)
  workers.startMessages()
  document.addEventListener('visibilitychange', onVisibility)
  const timer = setInterval(onVisibility, askAnyway)
  // The page's own files are still loading until then.
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
  return () => {
    window.removeEventListener('load', start)
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    workers.removeEventListener('message', onMessage)
  }
}
