import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Notification } from '@/lib/api/notifications'
import type { Share } from '@/lib/api/shares'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportTask } from '@/lib/server/exports/account/export-task'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { mailTask } from '@/lib/server/notifications/mail-task'
import { toOwnerId } from '@/lib/server/owner'
import { type EmbeddedJobs, openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { writersOf } from '@/lib/server/workspaces/writer-rows'
import { visitPage } from './support/shared-pages'
import { type Name, openWorkspaceApi, type WorkspaceApi } from './support/workspace-people'

// Who is told of work in a workspace: who asked, who wrote, else the owners; nobody who has left.

const ids = createIdGenerator()
let api: WorkspaceApi
let jobs: EmbeddedJobs
let space = ''
beforeEach(async () => {
  const items = openTestItems(() => api?.clock.now ?? 0)
  const now = () => api.clock.now
  jobs = openEmbeddedJobs({ items, metrics: createMetrics(), now, pause: 5, backOff: () => 0 })
  api = await openWorkspaceApi({ items, jobs })
  registerTasks(api.ports, [mailTask, exportTask])
  jobs.start()
  space = (await api.create('ana', 'Northside Careers')).id
  await api.add('ana', space, 'ben', 'member')
  await api.add('ana', space, 'cleo', 'member')
  await api.add('ana', space, 'dan', 'coach')
})
afterEach(async () => {
  await jobs.stop(1_000)
  await api.close()
})

type Sent = { method?: string; json?: unknown }
const work = (as: Name, path: string, sent: Sent = {}) =>
  api.send(as, path, { ...sent, headers: { 'vitae-workspace': space } })

async function save(as: Name, title: string, document = createResume(ids), baseVersion = 0) {
  const json = { document: { ...document, title }, baseVersion }
  expect((await work(as, `/resumes/${document.id}`, { method: 'PUT', json })).status).toBe(200)
  return document
}

async function listOf(as: Name): Promise<Notification[]> {
  const answer = await api.send(as, '/notifications')
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { notifications: Notification[] }).notifications
}

const everybody: readonly Name[] = ['ana', 'ben', 'cleo', 'dan', 'eve']
/** Returns who has a notification of a kind. */
async function toldOf(kind: Notification['kind']): Promise<Name[]> {
  const lists = await Promise.all(everybody.map(listOf))
  return everybody.filter((_, at) => lists[at]?.some((one) => one.kind === kind))
}

async function comment(as: Name, document: string): Promise<void> {
  const json = { documents: [{ id: document }], comments: true }
  const made = await work(as, '/shares', { method: 'POST', json })
  expect(made.status).toBe(201)
  const { url } = (await made.json()) as Share
  const body = new URLSearchParams({ name: 'Rita', text: 'Which bread?' }).toString()
  const headers = { origin: 'http://localhost:3000', 'x-vitae-ip': '198.51.100.7' }
  const path = `${new URL(url ?? '').pathname}/comments`
  expect((await visitPage(api, path, { method: 'POST', headers, body })).status).toBe(303)
}

async function untilMails(count: number): Promise<void> {
  await expect.poll(() => api.mailbox.messages.filter(isOfComment).length).toBe(count)
}
const isOfComment = ({ text }: { text: string }) => text.includes('/editor?workspace=')

describe('a comment on a document of a workspace', () => {
  it('is told to those who wrote the document, with its space, and to nobody else', async () => {
    const cv = await save('ben', 'CV of Ben')
    await save('cleo', 'CV of Ben and Cleo', cv, 1)
    await save('cleo', 'CV of Ben and Cleo', cv, 2)
    await comment('ben', cv.id)
    expect(await toldOf('comment-added')).toEqual(['ben', 'cleo'])
    expect(await listOf('ben')).toMatchObject([
      {
        ...{ kind: 'comment-added', documentId: cv.id, title: 'CV of Ben and Cleo' },
        workspace: { id: space, name: 'Northside Careers' },
      },
    ])
    await untilMails(2)
    const mails = api.mailbox.messages.filter(isOfComment)
    expect(mails.map(({ to }) => to).sort()).toEqual(['ben@example.org', 'cleo@example.org'])
    expect(mails[0]?.text).toContain(`/editor?workspace=${space}#${cv.id}`)
  })

  it('is told to nobody who has left, and to the owners where no writer is left', async () => {
    const [cv, other] = [await save('ben', 'first'), await save('cleo', 'second')]
    await comment('ben', cv.id)
    expect(await toldOf('comment-added')).toEqual(['ben'])
    const path = `/workspaces/${space}/members/${(await memberIds()).ben}`
    expect((await api.send('ana', path, { method: 'DELETE' })).status).toBe(204)
    // Neither the old one, nor a title of a space that is closed to them.
    expect(await listOf('ben')).toEqual([])
    api.clock.now += 2 * 3_600_000
    await comment('ana', cv.id)
    expect(await toldOf('comment-added')).toEqual(['ana'])
    await comment('ana', other.id)
    expect(await toldOf('comment-added')).toEqual(['ana', 'cleo'])
  })

  it('and its answers are told to who commented and who writes, never to who says it', async () => {
    const cv = await save('ben', 'CV of Ben')
    const path = `/resumes/${cv.id}/comments`
    const json = { text: 'Shorter?', anchor: null }
    const made = await work('dan', path, { method: 'POST', json })
    const { id } = (await made.json()) as { id: string }
    expect(await toldOf('comment-added')).toEqual(['ben'])
    const answer = (as: Name) =>
      work(as, `${path}/${id}/replies`, { method: 'POST', json: { text: 'Why?' } })
    expect((await answer('ben')).status).toBe(201)
    expect(await toldOf('comment-added')).toEqual(['ben', 'dan'])
    api.clock.now += 2 * 3_600_000
    expect((await answer('dan')).status).toBe(201)
    expect([await listOf('ben'), await listOf('dan')].map(({ length }) => length)).toEqual([2, 1])
  })

  it('of one’s own space names none, and stays apart', async () => {
    const document = createResume(ids)
    const json = { document, baseVersion: 0 }
    await api.send('ben', `/resumes/${document.id}`, { method: 'PUT', json })
    const trash = await api.send('ben', `/resumes/${document.id}`, { method: 'DELETE' })
    expect(trash.status).toBe(200)
    expect(await listOf('ben')).toMatchObject([{ kind: 'deletion-scheduled', workspace: null }])
    expect(await toldOf('deletion-scheduled')).toEqual(['ben'])
  })
})

async function memberIds(): Promise<Record<string, string>> {
  const answer = await api.send('ana', `/workspaces/${space}/members`)
  const { members } = (await answer.json()) as { members: { id: string; email: string }[] }
  return Object.fromEntries(members.map(({ id, email }) => [email.split('@')[0], id]))
}

describe('other work in a workspace', () => {
  it('tells the writers of a document what another member moves to the trash, and takes it back', async () => {
    const cv = await save('ben', 'CV of Ben')
    const id = `/resumes/${cv.id}`
    expect((await work('cleo', id, { method: 'DELETE' })).status).toBe(200)
    expect(await toldOf('deletion-scheduled')).toEqual(['ben'])
    expect((await work('cleo', `${id}/restore`, { method: 'POST' })).status).toBe(200)
    expect(await toldOf('deletion-scheduled')).toEqual([])
  })

  it('tells the writers, and not the coach, what the coach suggests', async () => {
    const cv = createResume(ids)
    cv.content.basics.summary = 'I was responsible for the bread of a hotel.'
    await save('ben', 'CV of Ben', cv)
    const suggestion = {
      address: 'basics/summary',
      text: 'Responsible for the bread of a hotel.',
      reason: 'Shorter',
    }
    const json = { baseVersion: 1, suggestions: [suggestion] }
    const made = await work('dan', `/resumes/${cv.id}/suggestions`, { method: 'POST', json })
    expect([made.status, await made.json()]).toMatchObject([201, { kind: 'proposal' }])
    expect(await toldOf('request-done')).toEqual(['ben'])
  })

  it('tells who asked for an export alone, until they have fetched it', async () => {
    await api.send('ana', `/workspaces/${space}/members/${(await memberIds()).cleo}`, {
      ...{ method: 'PATCH', json: { role: 'admin' } },
    })
    const path = `/workspaces/${space}/exports`
    const begun = await api.send('cleo', path, { method: 'POST' })
    const { id } = (await begun.json()) as { id: string }
    await expect.poll(() => toldOf('export-ended')).toEqual(['cleo'])
    expect((await api.send('ana', `${path}/${id}`)).status).toBe(200)
    expect(await listOf('cleo')).toMatchObject([{ readAt: null }])
    expect((await api.send('cleo', `${path}/${id}`)).status).toBe(200)
    expect((await listOf('cleo'))[0]?.readAt).not.toBeNull()
  })

  it('forgets the writers of a document that is erased', async () => {
    const cv = await save('ben', 'CV of Ben')
    const writers = () => writersOf(cv.id).readAll(api.ports, toOwnerId(space))
    expect((await writers()).size).toBe(1)
    await work('ben', `/resumes/${cv.id}`, { method: 'DELETE' })
    const erased = await work('ana', `/resumes/${cv.id}/erase`, { method: 'POST' })
    expect(erased.status).toBe(204)
    expect((await writers()).size).toBe(0)
    expect(await toldOf('deletion-scheduled')).toEqual([])
  })
})
