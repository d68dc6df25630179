import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commentLimits } from '@/lib/api/comments'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { visitPage } from './support/shared-pages'
import { openTestApi, type TestApi } from './support/test-api'
import { onBread, usual, visitorsOf } from './support/visitor-comments'

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const { comment, createLink, pageOf } = visitorsOf(() => api)

async function changeCv(id: string, change: (document: ResumeDocument) => void): Promise<void> {
  const answer = await api.ask(`/resumes/${id}`)
  const { document, version } = (await answer.json()) as {
    document: ResumeDocument
    version: number
  }
  change(document)
  const json = { document, baseVersion: version }
  expect((await api.ask(`/resumes/${id}`, { method: 'PUT', json })).status).toBe(200)
}

describe('marked words that the page does not show any more', () => {
  const onPhone = { address: 'basics/phone', start: '0', quote: '30 1234567' }
  const onEmail = { address: 'basics/email', start: '0', quote: 'ana@example.org' }

  /** Creates a link to a page on which a reader has marked a telephone number and an address. */
  async function createMarked() {
    const link = await createLink()
    const suggestion = '+49 30 7654321'
    for (const marked of [onPhone, { ...onEmail, suggestion: 'ana@example.net' }]) {
      expect((await comment(link.path, { ...usual, ...marked })).status).toBe(303)
    }
    const suggested = { ...usual, ...onPhone, suggestion }
    expect((await comment(link.path, suggested)).status).toBe(303)
    return link
  }

  /** The page with each suggestion in one piece, and not as what changes. */
  const wholePageOf = async (path: string) =>
    (await pageOf(path)).replace(/<del>.*?<\/del>|<\/?ins>/gs, '')

  const left = ['1234567', 'ana@example.org', '7654321', 'ana@example.net']

  it('are quoted while the page shows them', async () => {
    const html = await wholePageOf((await createMarked()).path)
    for (const words of left) expect(html).toContain(words)
  })

  it('are not quoted where the link leaves them out', async () => {
    const { path, id } = await createMarked()
    const json = { leaveOut: ['phone', 'email'] }
    expect((await api.ask(`/shares/${id}`, { method: 'PATCH', json })).status).toBe(200)
    const html = await wholePageOf(path)
    for (const words of left) expect(html).not.toContain(words)
    expect(html).toContain('Which bread?')
    expect(html).toContain('This part has changed since.')
  })

  it('are not quoted where they are gone from the CV, or replaced', async () => {
    const { path, cv } = await createMarked()
    await changeCv(cv, ({ content: { basics } }) => {
      basics.phone = ''
      basics.email = 'office@example.org'
    })
    const html = await wholePageOf(path)
    for (const words of ['1234567', 'ana@example.org', '7654321']) expect(html).not.toContain(words)
  })

  it('are not quoted where their section is hidden', async () => {
    const { path, cv } = await createLink()
    await comment(path, { ...usual, text: 'Which?', ...onBread, suggestion: 'rye cake' })
    await changeCv(cv, ({ content }) => {
      content.basics.summary = ''
    })
    const html = await pageOf(path)
    expect(html).not.toMatch(/bread|rye cake/)
  })
})

describe('many comments on a shared page', () => {
  const long = 'x'.repeat(commentLimits.text)

  it('are shown in parts: the newest first, each once, at most 200 kB a page', async () => {
    const { path } = await createLink()
    // The older half is long: fifty of them are more than a page may have.
    for (let at = 0; at < 80; at++) {
      api.clock.now += 1_000
      const text = `No-${at}-end`
      const words = at < 70 ? { ...onBread, text: text + long.slice(20), suggestion: long } : {}
      const fields = { name: 'Rita', text, ...words }
      const answer = await comment(path, fields, { 'x-vitae-ip': `198.51.100.${at}` })
      expect(answer.status).toBe(303)
    }
    const pages: number[][] = []
    for (let next: string | null = path; next !== null; ) {
      const html: string = await pageOf(next)
      expect(html.length).toBeLessThan(200_000)
      pages.unshift([...html.matchAll(/No-(\d+)-end/g)].map(([, number]) => Number(number)))
      next = /href="([^"]*before=[^"]*)#comments"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null
    }
    expect(pages.at(-1)).toContain(69)
    expect(pages.at(-1)?.length).toBeLessThan(50)
    expect(pages.flat()).toEqual(Array.from({ length: 80 }, (_, at) => at))
  })

  it('lead from an unknown one to none that is not theirs', async () => {
    const [one, other] = [await createLink(), await createLink()]
    await comment(one.path, usual)
    expect(await pageOf(`${other.path}?before=~`)).not.toContain(usual.text)
    expect(await pageOf(`${one.path}?before=~`)).toContain(usual.text)
    expect(await pageOf(`${one.path}?before=0`)).not.toContain(usual.text)
  })
})

it('visits of shared pages are limited for each address, whether the link exists or not', async () => {
  const { path } = await createLink()
  const visit = (address: string, ip: string) =>
    visitPage(api, address, { headers: { 'x-vitae-ip': ip } })
  let refused = 0
  for (let at = 0; at < 1_210; at++) {
    const { status } = await visit(at % 2 === 0 ? '/s/none' : '/cv/none', '203.0.113.5')
    if (status === 429) refused++
    else expect(status).toBe(404)
  }
  expect(refused).toBe(10)
  const answer = await visit(path, '203.0.113.5')
  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await visit(path, '203.0.113.6')).status).toBe(200)
  api.clock.now += 61_000
  expect((await visit(path, '203.0.113.5')).status).toBe(200)
})
