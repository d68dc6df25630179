import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Comment } from '@/lib/api/comments'
import type { Notification } from '@/lib/api/notifications'
import { createResume } from '@/lib/resume/create'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { commentsOn } from '@/lib/server/comments/comment-rows'
import { readPerson, savePerson } from '@/lib/server/identity/rows/person-rows'
import { toOwnerId } from '@/lib/server/owner'
import { createPageLink, visitPage } from './support/shared-pages'
import {
  type Name,
  openWorkspaceApi,
  outcomeOf,
  userIds,
  type WorkspaceApi,
} from './support/workspace-people'

// Comments that members of a workspace write in the app (ADR share-links, ADR workspace-owners).

const ids = createIdGenerator()
const summary = 'Pilots harbour ferries at night.'
const onFerries = { address: 'basics/summary', start: 0, quote: 'harbour ferries' }

let api: WorkspaceApi
let space = ''
let cv: ResumeDocument
beforeEach(async () => {
  api = await openWorkspaceApi()
  space = (await api.create('ana', 'Northside Careers')).id
  await api.add('ana', space, 'ben', 'member')
  await api.add('ana', space, 'cleo', 'admin')
  await api.add('ana', space, 'dan', 'coach')
  await api.add('ana', space, 'eve', 'viewer')
  const empty = createResume(ids)
  cv = { ...empty, content: { ...empty.content, basics: { ...empty.content.basics, summary } } }
  await save(cv)
})
afterEach(() => api.close())

type Sent = { method?: string; json?: unknown; headers?: Record<string, string> }
const work = (as: Name, path: string, { headers, ...sent }: Sent = {}) =>
  api.send(as, path, { ...sent, headers: { ...headers, 'vitae-workspace': space } })

async function save(document: PaperDocument) {
  const json = { document, baseVersion: 0 }
  const path = `/resumes/${document.id}`
  expect((await work('ben', path, { method: 'PUT', json })).status).toBe(200)
}

const write = (as: Name, json: object, headers: Record<string, string> = {}) =>
  work(as, `/resumes/${cv.id}/comments`, { method: 'POST', json, headers })

async function written(as: Name, json: object): Promise<Comment> {
  const answer = await write(as, json)
  expect(answer.status).toBe(201)
  return (await answer.json()) as Comment
}

async function commentsFor(as: Name): Promise<Comment[]> {
  const answer = await work(as, `/resumes/${cv.id}/comments`)
  return ((await answer.json()) as { comments: Comment[] }).comments
}

async function isNotified(as: Name): Promise<boolean> {
  const answer = await api.send(as, '/notifications')
  const { notifications } = (await answer.json()) as { notifications: Notification[] }
  return notifications.some(({ kind }) => kind === 'comment-added')
}

describe('a comment of a member', () => {
  it('carries their name and the marked words, and every member reads it', async () => {
    const body = { text: 'Which harbour?', suggestion: 'ferries', anchor: onFerries }
    const made = await written('dan', body)
    expect(made).toMatchObject({
      ...{ shareId: null, name: 'dan', text: 'Which harbour?', suggestion: 'ferries' },
      ...{ state: 'open', replies: [] },
      anchor: { ...onFerries, start: 7, end: 22, version: 1 },
    })
    for (const name of ['ana', 'ben', 'dan', 'eve'] as const) {
      expect(await commentsFor(name)).toEqual([made])
    }
  })

  it('can be about the whole document, and about a letter', async () => {
    expect(await written('dan', { text: 'Reads well.', anchor: null })).toMatchObject({
      anchor: null,
      suggestion: null,
    })
    const letter = createLetter(ids)
    await save(letter)
    const path = `/resumes/${letter.id}/comments`
    const json = { text: 'Reads well.', anchor: null }
    expect((await work('dan', path, { method: 'POST', json })).status).toBe(201)
  })

  it('is written by everybody but viewers; a coach answers, and closes and deletes none', async () => {
    const json = { text: 'x', anchor: null }
    for (const name of ['ana', 'ben', 'cleo', 'dan'] as const) await written(name, json)
    expect(await outcomeOf(await write('eve', json))).toBe('403 role-missing')
    const [first] = await commentsFor('ana')
    const path = `/resumes/${cv.id}/comments/${first?.id}`
    const answer = await work('dan', `${path}/replies`, { method: 'POST', json: { text: 'Yes.' } })
    expect(answer.status).toBe(201)
    expect((await commentsFor('ana'))[0]?.replies).toMatchObject([{ name: 'dan', text: 'Yes.' }])
    const close = await work('dan', path, { method: 'PATCH', json: { state: 'resolved' } })
    expect(await outcomeOf(close)).toBe('403 role-missing')
    expect(await outcomeOf(await work('dan', path, { method: 'DELETE' }))).toBe('403 role-missing')
  })

  it('carries the address of an account without a name', async () => {
    const found = await readPerson(api.ports.items, userIds.dan)
    if (!found) throw new Error('no person')
    await savePerson(api.ports.items, { ...found.person, name: '' }, found.version)
    expect((await written('dan', { text: 'x', anchor: null })).name).toBe('dan@example.org')
  })

  it('is stored once for one idempotency key', async () => {
    const json = { text: 'Once.', anchor: null }
    const headers = { 'idempotency-key': 'one' }
    const answers = [await write('dan', json, headers), await write('dan', json, headers)]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await commentsFor('dan')).toHaveLength(1)
  })

  it('notifies the writers of the document, and not its author', async () => {
    await written('dan', { text: 'x', anchor: null })
    expect(await isNotified('ben')).toBe(true)
    for (const name of ['ana', 'cleo', 'dan'] as const) expect(await isNotified(name)).toBe(false)
  })

  it('of the only writer notifies nobody', async () => {
    await written('ben', { text: 'To do: dates.', anchor: null })
    for (const name of ['ana', 'ben', 'dan'] as const) expect(await isNotified(name)).toBe(false)
  })

  it('is erased with the document', async () => {
    await written('dan', { text: 'canary of a coach', anchor: null })
    expect((await work('ben', `/resumes/${cv.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await work('ana', `/resumes/${cv.id}/erase`, { method: 'POST' })).status).toBe(204)
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain('canary of a coach')
    const late = await write('dan', { text: 'x', anchor: null })
    expect(await outcomeOf(late)).toBe('410 gone')
  })
})

describe('a comment is refused', () => {
  it('that is empty, too long, or about words that are not there', async () => {
    const bodies = [
      { text: ' ', anchor: null },
      { text: 'x'.repeat(2_001), anchor: null },
      { text: 'x', suggestion: 'y'.repeat(2_001), anchor: onFerries },
      { text: 'x', suggestion: 'y', anchor: null },
      { text: 'x', anchor: { ...onFerries, quote: 'trains' } },
      { text: 'x', anchor: { ...onFerries, address: 'basics/nothing' } },
    ]
    for (const body of bodies) {
      expect(await outcomeOf(await write('dan', body)), JSON.stringify(body)).toMatch(
        /^422 invalid/,
      )
    }
    expect(await commentsFor('dan')).toEqual([])
  })

  it('that is the 501st of a document', async () => {
    const store = (at: number) =>
      commentsOn(cv.id).create(api.ports, toOwnerId(space), {
        id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
        ...{ documentId: cv.id, shareId: null, name: 'x', text: 'x', anchor: null },
        ...{ suggestion: null, state: 'open', replies: [], createdAt: at },
      })
    await Promise.all(Array.from({ length: 500 }, (_, at) => store(at)))
    const answer = await write('dan', { text: 'x', anchor: null })
    expect(await outcomeOf(answer)).toBe('422 limit-reached')
  })
})

it('in a person’s own space: a comment is a note that no reader of a link sees, and its author is not notified', async () => {
  const share = await createPageLink(api, { comments: true })
  const id = share.documents[0]?.id ?? ''
  const json = { text: 'A note of mine.', anchor: null }
  const made = await api.ask(`/resumes/${id}/comments`, { method: 'POST', json })
  expect(made.status).toBe(201)
  expect(await (await visitPage(api, share.path)).text()).not.toContain('A note of mine.')
  const listed = await (await api.ask('/notifications')).json()
  expect(listed).toMatchObject({ notifications: [] })
})
