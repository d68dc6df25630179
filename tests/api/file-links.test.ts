import { afterAll, describe, expect, it } from 'vitest'
import type { CvRequestAnswer } from '@/lib/api/cv-requests'
import type { DocumentBody, DocumentHead, KeptPdf } from '@/lib/api/documents'
import type { FileLink } from '@/lib/api/file-link'
import { openProgramApi } from './support/program-api'

// Files as a program finds them: one shape everywhere, with an address that needs nothing put before it.

const program = await openProgramApi()
const api = program.api
afterAll(() => program.close())

function expectLink(link: FileLink | undefined): URL {
  expect(Object.keys(link ?? {}).sort()).toEqual(['expiresAt', 'url'])
  const url = new URL(link?.url ?? '')
  expect(url.origin).toBe('http://localhost:3000')
  if (link?.expiresAt) expect(Date.parse(link.expiresAt)).toBeGreaterThan(api.clock.now)
  return url
}

const post = (path: string, json?: object) => api.ask(path, { method: 'POST', json })

describe('a link to a file', () => {
  it('is absolute for PDFs that are kept, and so are the fields from before there were links', async () => {
    const head = (await (await post('/resumes', { flat: { name: 'Ana' } })).json()) as DocumentHead
    for (const name of ['pdf', 'generate-pdf']) {
      const kept = (await (await post(`/resumes/${head.id}/${name}`)).json()) as KeptPdf
      expect(kept.link).toMatchObject({ expiresAt: kept.expiresAt })
      const { pathname } = expectLink(kept.link)
      expect(kept.url).toBe(kept.link.url)
      expect(pathname).toMatch(/^\/api\/v1\/files\//)
      expect((await api.ask(pathname, { as: null })).status).toBe(200)
    }
    const body = (await (await api.ask(`/resumes/${head.id}`)).json()) as DocumentBody
    const { pathname, search } = expectLink(body.pdf?.link)
    expect(body.pdf?.url).toBe(body.pdf?.link.url)
    expect(pathname).toMatch(/^\/api\/v1\/resumes\//)
    expect((await api.ask(`${pathname}${search}`)).status).toBe(200)
  })

  it('is absolute for the PDF of an address', async () => {
    await post('/resume', { name: 'Bo', email: 'bo@example.org' })
    const answer = await api.ask('/resume/bo%40example.org/download')
    const kept = (await answer.json()) as KeptPdf
    expect(kept.url).toBe(expectLink(kept.link).href)
  })

  it('is there for each file of a request', async () => {
    const answer = await api.ask('/requests', {
      method: 'POST',
      json: { flat: { name: 'Bo' } },
      headers: { prefer: 'wait=20' },
    })
    const { files, links } = (await answer.json()) as CvRequestAnswer
    for (const name of ['html', 'pdf', 'json', 'text', 'input'] as const) {
      expect(expectLink(files?.[name]).href).toBe(links?.[name])
    }
  })
})

it('the page of a request: opens in the browser, where it can run nothing and is of no origin', async () => {
  const answer = await api.ask('/requests', {
    method: 'POST',
    json: { flat: { name: 'Rosa Lima' } },
    headers: { prefer: 'wait=20' },
  })
  const { files } = (await answer.json()) as CvRequestAnswer
  const follow = (link?: FileLink) => api.ask(new URL(link?.url ?? '').pathname, { as: null })
  const page = await follow(files?.html)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(page.headers.get('content-disposition')).toMatch(/^inline; filename="Rosa-Lima-CV.html"/)
  const policy = page.headers.get('content-security-policy') ?? ''
  const directives = policy.split('; ')
  expect(directives).toContain("default-src 'none'")
  expect(directives.find((one) => one.startsWith('sandbox'))).toBeDefined()
  expect(policy).not.toMatch(/allow-(?:scripts|same-origin|forms|top-navigation)|script-src/)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  for (const link of [files?.pdf, files?.json, files?.text, files?.input]) {
    const file = await follow(link)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  }
})
