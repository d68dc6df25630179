import { statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import manifest from '@/dist/share-manifest.json'
import type { Comment } from '@/lib/api/comments'
import type { Notification } from '@/lib/api/notifications'
import type { Share } from '@/lib/api/shares'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { toOwnerId } from '@/lib/server/owner'
import { commentsOn } from '@/lib/server/repositories/comments'
import { eraseOwner } from '@/lib/server/services/accounts/erase-owner'
import { createPageLink, visitPage } from './support/shared-pages'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const owner = toOwnerId(sessions.ana)
const hour = 60 * 60 * 1_000

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

type Fields = Record<string, string>
const usual = { name: 'Rita', text: 'Which bread?' }
const onBread = { address: 'basics/summary', start: '6', quote: 'bread' }

/** Posts the form as a browser does on the page. */
function comment(path: string, fields: Fields, headers: Fields = {}): Promise<Response> {
  return visitPage(api, `${path}/comments`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { origin: 'http://localhost:3000', 'x-vitae-ip': '198.51.100.7', ...headers },
  })
}

async function createLink(more: object = {}) {
  const share = await createPageLink(api, { comments: true, ...more })
  return { ...share, cv: share.documents[0]?.id ?? '' }
}

async function commentsOf(cv: string): Promise<Comment[]> {
  const answer = await api.ask(`/resumes/${cv}/comments`)
  return ((await answer.json()) as { comments: Comment[] }).comments
}

const pageOf = async (path: string) => (await visitPage(api, path)).text()

async function notified(): Promise<Notification[]> {
  const answer = await api.ask('/notifications')
  const { notifications } = (await answer.json()) as { notifications: Notification[] }
  return notifications.filter(({ kind }) => kind === 'comment-added')
}

describe('a comment on a shared page', () => {
  it('is stored with its words, shown to its owner and to everybody who has that link', async () => {
    const { path, cv, id } = await createLink()
    const other = (await (
      await api.ask('/shares', {
        method: 'POST',
        json: { documents: [{ id: cv }], comments: true },
      })
    ).json()) as Share
    const answer = await comment(path, { ...usual, ...onBread, suggestion: 'rye bread' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?sent#comments`])
    const [stored, ...more] = await commentsOf(cv)
    expect(more).toEqual([])
    expect(stored).toMatchObject({
      ...{ shareId: id, name: 'Rita', text: 'Which bread?', suggestion: 'rye bread' },
      ...{ state: 'open', replies: [] },
      anchor: { address: 'basics/summary', start: 6, end: 11, quote: 'bread', version: 1 },
    })
    const html = await pageOf(path)
    expect(html).toContain('Which bread?')
    expect(html).toContain('data-on="basics/summary" data-start="6" data-end="11"')
    expect(await pageOf(new URL(other.url ?? '').pathname)).not.toContain('Which bread?')
    expect(await notified()).toMatchObject([{ documentId: cv, title: 'CV for a rival of Harbour' }])
  })

  it('is told once an hour, and again after that was read', async () => {
    const { path } = await createLink()
    for (const text of ['one', 'two']) await comment(path, { name: 'Rita', text })
    const [first, ...others] = await notified()
    expect(others).toEqual([])
    const read = { method: 'POST', json: { ids: [first?.id] } }
    expect((await api.ask('/notifications/read', read)).status).toBe(200)
    api.clock.now += 60_000
    await comment(path, { name: 'Rita', text: 'three' })
    expect(await notified()).toHaveLength(2)
  })

  it('on a date is on its field, on the whole document on none', async () => {
    const { path, cv } = await createLink()
    const { document } = (await (await api.ask(`/resumes/${cv}`)).json()) as {
      document: ResumeDocument
    }
    const [work] = document.content.work
    if (!work) throw new Error('no entry')
    work.startDate = '2020-03'
    await api.ask(`/resumes/${cv}`, { method: 'PUT', json: { document, baseVersion: 1 } })
    const shown = new RegExp(`data-address="${work.id}/startDate">([^<]+)<`).exec(
      await pageOf(path),
    )?.[1]
    expect(shown).toMatch(/2020/)
    const address = `${work.id}/startDate`
    await comment(path, { ...usual, address, start: '0', quote: String(shown) })
    api.clock.now += 1_000
    await comment(path, usual)
    const anchors = (await commentsOf(cv)).map(({ anchor }) => anchor)
    expect(anchors).toEqual([{ address, start: 0, end: 7, quote: '2020-03', version: 2 }, null])
  })

  it('says on the page that its words have changed', async () => {
    const { path, cv } = await createLink()
    await comment(path, { ...usual, ...onBread })
    const hunk = { kind: 'set', address: 'basics/summary', before: null, after: 'Bakes cake.' }
    const { document } = (await (await api.ask(`/resumes/${cv}`)).json()) as {
      document: ResumeDocument
    }
    const json = { hunks: [{ ...hunk, before: document.content.basics.summary }] }
    expect((await api.ask(`/resumes/${cv}`, { method: 'PATCH', json })).status).toBe(200)
    const late = await comment(path, { ...usual, ...onBread, text: 'Too late' })
    expect(late.status).toBe(422)
    const html = await late.text()
    expect(html).toContain('the text has changed in the meantime')
    expect(html).toContain('Too late')
    expect(html).toContain('The document has other words here by now.')
    expect(html).not.toContain('data-on=')
    expect(await commentsOf(cv)).toHaveLength(1)
  })

  it('is answered, resolved and deleted by its owner alone', async () => {
    const { path, cv } = await createLink()
    await comment(path, usual)
    const [{ id = '' } = {}] = await commentsOf(cv)
    const at = `/resumes/${cv}/comments/${id}`
    const json = { text: 'Rye.\n<b>Always</b>' }
    for (const as of ['ben', null] as const) {
      const refused = as === null ? 401 : 404
      expect((await api.ask(`${at}/replies`, { as, method: 'POST', json })).status).toBe(refused)
      expect((await api.ask(at, { as, method: 'DELETE' })).status).toBe(refused)
    }
    const headers = { 'idempotency-key': 'once' }
    for (const _ of [1, 2]) {
      const answer = await api.ask(`${at}/replies`, { method: 'POST', json, headers })
      expect(answer.status).toBe(201)
    }
    const state = { method: 'PATCH', json: { state: 'resolved' } }
    expect(await (await api.ask(at, state)).json()).toMatchObject({
      state: 'resolved',
      replies: [{ text: 'Rye.\n<b>Always</b>' }],
    })
    const html = await pageOf(path)
    expect(html).toContain('Rye.\n&#60;b&#62;Always&#60;/b&#62;')
    expect(html).toContain('Resolved')
    const long = { method: 'POST', json: { text: 'x'.repeat(2_001) } }
    expect((await api.ask(`${at}/replies`, long)).status).toBe(422)
    expect((await api.ask(at, { method: 'DELETE' })).status).toBe(204)
    expect((await api.ask(at, { method: 'DELETE' })).status).toBe(404)
    expect(await pageOf(path)).not.toContain('Which bread?')
  })

  it('goes with its document, and with the account', async () => {
    const [one, two] = [await createLink(), await createLink()]
    for (const { path } of [one, two]) await comment(path, usual)
    const rowsWith = async () => {
      const { items } = await api.ports.items.scan({ limit: 1_000 })
      return items.filter(({ sk }) => sk.startsWith('comment#')).length
    }
    expect(await rowsWith()).toBe(2)
    await api.ask(`/resumes/${one.cv}`, { method: 'DELETE' })
    await api.ask(`/resumes/${one.cv}/erase`, { method: 'POST' })
    expect(await rowsWith()).toBe(1)
    await eraseOwner(api.ports, owner)
    expect(await rowsWith()).toBe(0)
  })
})

describe('a comment that is not stored', () => {
  it('has markup that stays text, wherever it is typed', async () => {
    const { path, cv } = await createLink()
    const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)> <!--comments-->'
    await comment(path, { name: attack, text: attack, ...onBread, suggestion: attack })
    const refused = await comment(path, { name: attack, text: '', ...onBread, quote: attack })
    for (const html of [await pageOf(path), await refused.text()]) {
      expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
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
        /Your comment was not sent\.[\s\S]*&#60;b&#62;Rye&#60;\/b&#62; first\?\n\nrye</,
      ),
    ])
    await api.ask(`/shares/${id}`, { method: 'DELETE' })
    for (const ended of [path, '/s/never-there']) {
      expect(await (await comment(ended, written)).text()).toContain(
        '&#60;b&#62;Rye&#60;/b&#62; first?',
      )
      const foreign = await comment(ended, written, { origin: 'https://evil.example' })
      expect(await foreign.text()).not.toContain('Rye')
    }
    expect(await (await comment(path, { name: 'Rita' })).text()).not.toContain('was not sent')
  })
})

describe('the page with comments', () => {
  it('needs no more than 5 kB of script to mark words and to keep what is written', () => {
    expect(statSync(`public${manifest.comments}`).size).toBeLessThan(5_000)
  })

  it('leads back to the page when its address is opened again', async () => {
    const { path } = await createLink()
    const again = await visitPage(api, `${path}/comments`)
    expect([again.status, again.headers.get('location')]).toEqual([303, path])
  })
})
