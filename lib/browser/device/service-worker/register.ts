import { pageStarted, readWorkerMessage } from './service-worker-messages'

/** A page comes back into view often; the server is asked at most this often (milliseconds). */
const askAgainAfter = 60_000
/** A page that stays in view all day asks this often (milliseconds). */
const askAnyway = 3_600_000

/**
 * The build of this page, as the server wrote it into the page. Null in development, where files change under the
 * same name and must not be cached.
 */
export function readPageBuild(page: ParentNode): string | null {
  const meta = page.querySelector('meta[name="vitae-build"]')
  return meta?.getAttribute('content') || null
}

/** Network information that browsers provide; Firefox and Safari provide none. */
type Connection = { saveData?: boolean; effectiveType?: string }

/**
 * Returns whether the network is to be spared: the person asked for it (Save-Data, as the browser
 * says it or as its header reached the server, which writes it into the page), or it is as slow as 2G.
 */
export function isSavingData(page: ParentNode): boolean {
  const { connection } = navigator as { connection?: Connection }
  if (connection?.saveData || /2g$/.test(connection?.effectiveType ?? '')) return true
  return page.querySelector('meta[name="vitae-save-data"]') !== null
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
 * another one, whose files are then all there. Returns a function that stops listening. Without
 * service workers (an address without encryption, a private window) it does nothing: the app works
 * all the same, only not without a network. Where the network is to be spared it fetches nothing
 * either; a worker that an earlier visit started keeps the build that it has.
 *
 * @param language of the interface: the one that is kept for work without a network
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
      // Again and again on purpose: what is registered already is not fetched anew.
      await workers.register('/sw.js', { scope: '/', updateViaCache: 'none' })
      const { active } = await workers.ready
      active?.postMessage(pageStarted(language))
    } catch {
      // Refused by the browser or unreachable: the next look tries again.
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
