import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

const script = readFileSync(
  fileURLToPath(new URL('../../../../../public/sw.js', import.meta.url)),
  'utf8',
)
const origin = 'http://localhost'
const pathOf = (input: string | { url: string }) =>
  new URL(typeof input === 'string' ? input : input.url, origin).pathname

/** Client page of the worker; `build` undefined: it never answers. */
type FakePage = { build: string | undefined; heard: unknown[] }

/** Content of the server: a body by path, or `'offline'`. */
type FakeServer = { files: Map<string, string> | 'offline'; asked: string[] }

type Handler = (event: Record<string, unknown>) => void

/** Runs the real `public/sw.js` with fakes of the service worker globals. */
export function createWorkerWorld() {
  const stores = new Map<string, Map<string, { body: string; status: number }>>()
  const handlers = new Map<string, Handler>()
  const pages: FakePage[] = []
  const server: FakeServer = { files: new Map(), asked: [] }

  const match = (store: Map<string, { body: string; status: number }>, path: string) => {
    const hit = store.get(path)
    if (!hit) return undefined
    // A cached Response keeps the URL that it was fetched from.
    const response = new Response(hit.body, { status: hit.status })
    return Object.defineProperty(response, 'url', { value: origin + path })
  }
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map()
    stores.set(name, store)
    return {
      match: async (path: string) => match(store, path),
      put: async (path: string, response: Response) => {
        store.set(path, { body: await response.text(), status: response.status })
      },
      keys: async () => [...store.keys()].map((path) => ({ url: origin + path })),
      delete: async (path: string) => store.delete(path),
    }
  }
  const caches = {
    open: async (name: string) => open(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (path: string) => {
      for (const store of stores.values()) {
        const hit = match(store, path)
        if (hit) return hit
      }
      return undefined
    },
  }
  const clients = {
    claim: async () => {},
    matchAll: async () =>
      pages.map((page) => ({
        postMessage: (message: { type: string }, ports?: MessagePort[]) => {
          page.heard.push(message)
          if (message.type !== 'which-build') return
          if (page.build !== undefined) ports?.[0]?.postMessage(page.build)
        },
      })),
  }
  const fetch = async (input: string | { url: string }) => {
    const path = pathOf(input)
    server.asked.push(path)
    if (server.files === 'offline') throw new TypeError('Failed to fetch')
    const body = server.files.get(path)
    if (body === undefined) return new Response('', { status: 404 })
    return body === '!500' ? new Response('', { status: 500 }) : new Response(body)
  }
  const self = {
    clients,
    location: { origin },
    skipWaiting: async () => {},
    addEventListener: (type: string, handler: Handler) => handlers.set(type, handler),
  }
  // Timeouts run a thousand times faster.
  const setTimeout = (task: () => void, time: number) => globalThis.setTimeout(task, time / 100)
  const given = { Response, URL, URLSearchParams, MessageChannel }
  vm.runInNewContext(script, { self, caches, fetch, setTimeout, ...given })

  const hold = (type: string, event: Record<string, unknown>) => {
    let work: Promise<unknown> = Promise.resolve()
    handlers.get(type)?.({ ...event, waitUntil: (promise: Promise<unknown>) => (work = promise) })
    return work
  }
  return {
    server,
    pages,
    stores,
    /** Sends `page-started`; resolves when the worker has handled it. */
    pageStarted: (language = 'en') => hold('message', { data: { type: 'page-started', language } }),
    /** Returns the worker's response to a request; null if it does not intercept it. */
    ask: async (path: string, request: Record<string, unknown> = {}): Promise<Response | null> => {
      let answer: Promise<Response> | null = null
      handlers.get('fetch')?.({
        request: { url: origin + path, method: 'GET', mode: 'no-cors', ...request },
        respondWith: (response: Promise<Response>) => {
          answer = response
        },
      })
      return answer
    },
  }
}
