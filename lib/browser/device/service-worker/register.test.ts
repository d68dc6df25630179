import { afterEach, expect, test, vi } from 'vitest'
import { registerServiceWorker } from './register'

afterEach(() => vi.unstubAllGlobals())

type Connection = { saveData?: boolean; effectiveType?: string }

/** Loads a page in a browser with `connection`; `header`: the server received Save-Data. */
function openPage(connection: Connection | undefined, header = false) {
  const asked: unknown[] = []
  const registered: string[] = []
  const active = { postMessage: (message: unknown) => asked.push(message) }
  const serviceWorker = {
    register: async (path: string) => registered.push(path),
    ready: Promise.resolve({ active }),
    addEventListener: () => {},
    removeEventListener: () => {},
    startMessages: () => {},
  }
  const noListeners = { addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('navigator', { serviceWorker, connection })
  vi.stubGlobal('window', noListeners)
  vi.stubGlobal('document', {
    ...noListeners,
    readyState: 'complete',
    visibilityState: 'visible',
    querySelector: () => (header ? {} : null),
  })
  const stop = registerServiceWorker('one', 'de', () => {})
  return { asked, registered, stop }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5))

test.each([
  ['nothing is known of the connection', undefined],
  ['the connection is good', { saveData: false, effectiveType: '4g' }],
  ['the connection is fair', { effectiveType: '3g' }],
])('fetches the build ahead where %s', async (_, connection) => {
  const page = openPage(connection)
  await aMoment()
  page.stop()
  expect(page.registered).toEqual(['/sw.js'])
  expect(page.asked).toEqual([{ type: 'page-started', language: 'de' }])
})

test.each([
  ['the person saves data', { saveData: true, effectiveType: '4g' }, false],
  ['the connection is slow', { effectiveType: '2g' }, false],
  ['the connection is very slow', { saveData: false, effectiveType: 'slow-2g' }, false],
  ['only the header says so', undefined, true],
])('fetches nothing ahead where %s', async (_, connection, header) => {
  const page = openPage(connection, header)
  await aMoment()
  page.stop()
  expect(page.registered).toEqual([])
  expect(page.asked).toEqual([])
})
