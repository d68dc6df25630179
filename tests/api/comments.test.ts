import { statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import manifest from '@/dist/share-manifest.json'
import type { Notification } from '@/lib/api/notifications'
import type { Share } from '@/lib/api/shares'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { eraseOwner } from '@/lib/server/accounts/erase-owner'
import { toOwnerId } from '@/lib/server/owner'
import { visitPage } from './support/shared-pages'
import { openTestApi, sessions, type TestApi } from './support/test-api'
import { onBread, usual, visitorsOf } from './support/visitor-comments'

const owner = toOwnerId(sessions.ana)

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(() => api.close())

const { comment, createLink, commentsOf, pageOf } = visitorsOf(() => api)

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
    expect(html).toContain('This part has changed since.')
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
    expect(html).toContain('Rye.\n&lt;b&gt;Always&lt;/b&gt;')
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
