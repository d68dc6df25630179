// @module-tag nightly
// Every refusal: tests/api/comments.test.ts has comments, and a refused one.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { commentsOn } from '@/lib/server/comments/comment-rows'
import { toOwnerId } from '@/lib/server/owner'
import { openTestApi, sessions, type TestApi } from './support/test-api'
import { type Fields, onBread, usual, visitorsOf } from './support/visitor-comments'

const owner = toOwnerId(sessions.ana)
const hour = 60 * 60 * 1_000

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const { comment, createLink, commentsOf, pageOf } = visitorsOf(() => api)

describe('a comment that is not stored', () => {
  it('has markup that stays text, wherever it is typed', async () => {
    const { path, cv } = await createLink()
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)> <!--comments-->'
    await comment(path, { name: attack, text: attack, ...onBread, suggestion: attack })
    const refused = await comment(path, { name: attack, text: '', ...onBread, quote: attack })
    for (const html of [await pageOf(path), await refused.text()]) {
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
    }
    expect((await commentsOf(cv)).map(({ text }) => text)).toEqual([attack])
  })

  it('is too long, with a sentence and what was typed', async () => {
    const { path, cv } = await createLink()
    const long = 'é'.repeat(10_000)
    for (const fields of [{ text: long }, { name: 'x'.repeat(81) }, { ...onBread, quote: long }]) {
      const answer = await comment(path, { ...usual, ...fields })
      expect(answer.status).toBe(422)
      const html = await answer.text()
      expect(html).toContain('It can have up to 2,000 characters')
      expect(html).toContain('role="alert"')
    }
    expect(await (await comment(path, { ...usual, text: long })).text()).toContain(long)
    expect((await comment(path, { ...usual, text: 'x'.repeat(400_000) })).status).toBe(422)
    for (const fields of [{ text: ' \n ' }, { name: ' \u0000' }]) {
      const answer = await comment(path, { ...usual, ...fields })
      expect(await answer.text()).toContain('Please enter your name and a comment.')
    }
    expect(await commentsOf(cv)).toEqual([])
  })

  it('is the 501st of a document', async () => {
    const { path, cv, id: shareId } = await createLink()
    for (let at = 0; at < 500; at++) {
      const id = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`
      await commentsOn(cv).create(api.ports, owner, {
        ...{ id, documentId: cv, shareId, name: 'x', text: 'x', anchor: null },
        ...{ suggestion: null, state: 'open', replies: [], createdAt: at },
      })
    }
    const answer = await comment(path, usual)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('this document already has 500 comments')
    expect(await commentsOf(cv)).toHaveLength(500)
  })

  it('is the 31st within an hour through a link from one address', async () => {
    const { path, cv } = await createLink()
    for (let at = 0; at < 30; at++) expect((await comment(path, usual)).status).toBe(303)
    const limited = await comment(path, usual)
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await limited.text()).toContain('you have sent many within an hour')
    expect((await comment(path, usual, { 'x-vitae-ip': '198.51.100.8' })).status).toBe(303)
    api.clock.now += hour
    expect((await comment(path, usual)).status).toBe(303)
    expect(await commentsOf(cv)).toHaveLength(32)
  })

  it('names words that the page does not show', async () => {
    const { path, cv } = await createLink({ leaveOut: ['phone'] })
    const { document } = (await (await api.ask(`/resumes/${cv}`)).json()) as {
      document: ResumeDocument
    }
    const secret = document.content.work.find(({ hidden }) => hidden)
    const marked = [
      { address: `${secret?.id}/name`, quote: 'Secret Kitchen' },
      { address: 'basics/phone', quote: '+49 30 1234567' },
      { address: 'document/title', quote: 'CV for a rival of Harbour' },
      { address: 'basics/summary', quote: 'butter' },
      { address: 'no address', quote: 'x' },
    ]
    for (const place of marked) {
      expect((await comment(path, { ...usual, start: '0', ...place })).status).toBe(422)
    }
    expect(await commentsOf(cv)).toEqual([])
  })

  it('comes from another site, or to a link that takes none', async () => {
    const { path, cv, ...share } = await createLink()
    const foreign: Fields[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of foreign) {
      expect((await comment(path, usual, headers)).status).toBe(403)
    }
    const change = (json: object) => api.ask(`/shares/${share.id}`, { method: 'PATCH', json })
    await change({ comments: false })
    expect((await comment(path, usual)).status).toBe(404)
    expect(await pageOf(path)).not.toContain('<form')
    await change({ comments: true, password: 'open sesame' })
    expect((await comment(path, usual)).status).toBe(403)
    await change({ password: null, slug: 'ana-cook' })
    expect((await comment('/cv/ana-cook', usual)).status).toBe(404)
    expect(await pageOf('/cv/ana-cook')).not.toContain('<form')
    await change({ endsAt: new Date(api.clock.now + hour).toISOString() })
    api.clock.now += hour
    expect((await comment(path, usual)).status).toBe(404)
    await api.ask(`/shares/${share.id}`, { method: 'DELETE' })
    expect((await comment(path, usual)).status).toBe(404)
    expect(await commentsOf(cv)).toEqual([])
  })

  it('is given back where the link has ended meanwhile, to the page that sent it alone', async () => {
    const { path, id } = await createLink()
    const written = { ...usual, text: '<b>Rye</b> first?', suggestion: 'rye', ...onBread }
    const change = (json: object) => api.ask(`/shares/${id}`, { method: 'PATCH', json })
    await change({ comments: false })
    const closed = await comment(path, written)
    expect([closed.status, await closed.text()]).toEqual([
      404,
      expect.stringMatching(
        /Your comment was not sent\.[\s\S]*&lt;b&gt;Rye&lt;\/b&gt; first\?\n\nrye</,
      ),
    ])
    await api.ask(`/shares/${id}`, { method: 'DELETE' })
    for (const ended of [path, '/s/never-there']) {
      expect(await (await comment(ended, written)).text()).toContain(
        '&lt;b&gt;Rye&lt;/b&gt; first?',
      )
      const foreign = await comment(ended, written, { origin: 'https://evil.example' })
      expect(await foreign.text()).not.toContain('Rye')
    }
    expect(await (await comment(path, { name: 'Rita' })).text()).not.toContain('was not sent')
  })
})
