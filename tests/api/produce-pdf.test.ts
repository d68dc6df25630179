import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { producePdf } from '@/app/(workspace)/editor/actions'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { renderer } from '@/lib/server/render/create-renderer'
import { openTestApi, type TestApi } from './support/test-api'

// The server action of "produce and keep this PDF": who may do what with it (Z1, Z2).

const asked = vi.hoisted(() => ({
  cookie: '',
  origin: {} as Record<string, string>,
  ports: null as unknown,
}))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ cookie: asked.cookie, ...asked.origin }),
}))
vi.mock('@/lib/server/ports', async (original) => ({
  ...(await original<typeof import('@/lib/server/ports')>()),
  ports: async () => asked.ports,
}))

const api: TestApi = await openTestApi()
asked.ports = api.ports
const document = createResume(createIdGenerator())
await api.ask(`/resumes/${document.id}`, { method: 'PUT', json: { document, baseVersion: 0 } })
afterAll(async () => {
  await renderer().close()
  globalThis.vitaeRenderer = undefined
  await api.close()
})
beforeEach(() => {
  asked.cookie = 'session=ana'
  asked.origin = { origin: 'http://localhost:3000' }
})

describe('producing a PDF', () => {
  it('is nothing for nobody, and finds nothing of somebody else', async () => {
    asked.cookie = ''
    expect(await producePdf(document.id)).toEqual({ ok: false, code: 'not-signed-in' })
    asked.cookie = 'session=expired'
    expect(await producePdf(document.id)).toEqual({ ok: false, code: 'not-signed-in' })
    asked.cookie = 'session=ben'
    expect(await producePdf(document.id)).toEqual({ ok: false, code: 'not-found' })
    expect((await api.ports.files.list('processed/')).files).toEqual([])
  })

  it('is for pages of ours alone: a foreign origin, or none, has no effect', async () => {
    const foreign = [
      {},
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]
    for (const origin of foreign) {
      asked.origin = origin
      expect(await producePdf(document.id)).toEqual({ ok: false, code: 'forbidden' })
    }
    expect((await api.ports.files.list('processed/')).files).toEqual([])
  })

  it('takes no argument that is no id', async () => {
    const wrong = [undefined, null, 7, { id: document.id }, [document.id], '', '__proto__', 'a#b']
    for (const argument of [...wrong, 'a'.repeat(10_000)]) {
      // Whoever calls an action by hand is held to no type.
      const produced = await producePdf(argument as unknown as string)
      expect(produced).toEqual({ ok: false, code: 'not-found' })
    }
  })

  it('keeps the file with its version, and answers a link of ours', async () => {
    const produced = await producePdf(document.id)
    if (!produced.ok) throw new Error(produced.code)
    expect(produced.pdf.url).toMatch(/^\/api\/v1\/files\/[\w-]+$/)
    const linked = await api.ask(produced.pdf.url, { as: null })
    expect(linked.headers.get('content-type')).toBe('application/pdf')
    const versions = await (await api.ask(`/resumes/${document.id}/versions`)).json()
    expect(versions).toMatchObject({
      items: [{ reason: 'download', pdf: { sha256: produced.pdf.sha256 } }],
    })
  })
})
