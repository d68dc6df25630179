import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const canary = 'Quillfeather of Marrowgate'

type Sent = { path: string; init: RequestInit; body: object }

/** A page of a server, with what it sends. */
async function openPage({
  path = '/editor',
  reports = 'abc123' as string | null,
  isOnline = true,
}) {
  const target = new EventTarget()
  const sent: Sent[] = []
  vi.stubGlobal('window', target)
  vi.stubGlobal('location', { pathname: path })
  vi.stubGlobal('navigator', { onLine: isOnline })
  vi.stubGlobal('document', {
    querySelector: (asked: string) =>
      reports !== null && asked === 'meta[name="vitae-reports"]'
        ? { getAttribute: () => reports }
        : null,
  })
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, init, body: JSON.parse(String(init.body)) })
    throw new TypeError('Failed to fetch')
  })
  const file = await import('./client-errors')
  const stop = file.watchClientErrors()
  const fail = (error: unknown) =>
    target.dispatchEvent(Object.assign(new Event('error'), { error, message: canary }))
  const reject = (reason: unknown) =>
    target.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))
  return { ...file, sent, fail, reject, stop }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('reports kind, page and class, and nothing that a person wrote', async () => {
  const page = await openPage({ path: `/workspaces/${crypto.randomUUID()}` })
  page.fail(new TypeError(canary))
  page.reject(new DOMException(canary, 'QuotaExceededError'))
  page.reportScreenError(Object.assign(new Error(canary), { name: canary }))
  const about = { part: 'workspace', build: 'abc123' }
  expect(page.sent.map(({ body }) => body)).toEqual([
    { kind: 'error', name: 'TypeError', ...about },
    { kind: 'rejection', name: 'QuotaExceededError', ...about },
    { kind: 'screen', name: 'other', ...about },
  ])
  expect(page.sent[0]).toMatchObject({
    path: '/api/v1/client-errors',
    init: { method: 'POST', credentials: 'omit', keepalive: true },
  })
  expect(JSON.stringify(page.sent)).not.toContain('Quillfeather')
})

it('reports each failure once, and at most three of a page', async () => {
  const page = await openPage({})
  for (let n = 0; n < 5; n++) page.fail(new TypeError(canary))
  expect(page.sent).toHaveLength(1)
  page.reportDeadWorker('layout')
  page.fail(new RangeError())
  page.fail(new SyntaxError())
  expect(page.sent.map(({ body }) => Object.values(body)[2])).toEqual([
    'TypeError',
    'layout',
    'RangeError',
  ])
})

it('reports nothing that is no failure of our own code', async () => {
  const page = await openPage({})
  page.fail(null)
  page.fail(canary)
  page.reject(new DOMException('', 'AbortError'))
  const foreign = new TypeError()
  foreign.stack = 'TypeError\n    at chrome-extension://abc/content.js:1:1'
  page.fail(foreign)
  page.stop()
  page.fail(new TypeError())
  expect(page.sent).toEqual([])
})

it.each([
  ['where no server listens', { reports: null }],
  ['in development', { reports: '' }],
  ['without a network', { isOnline: false }],
])('reports nothing %s', async (_, where) => {
  const page = await openPage(where)
  page.fail(new TypeError())
  expect(page.sent).toEqual([])
})

it('names a page by the first part of its address', async () => {
  const { partOf } = await openPage({})
  expect(partOf('/editor')).toBe('editor')
  expect(partOf('/workspaces')).toBe('workspaces')
  expect(partOf('/reset-password/secret')).toBe('reset-password')
  expect(partOf('/ana@example.org')).toBe('other')
  expect(partOf('/')).toBe('other')
})
