import { expect } from 'vitest'
import type { Share } from '@/lib/api/shares'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { withStory } from '@/lib/resume/testing/with-story'
import { answerShare } from '@/lib/server/shares/page/answer-share'
import type { TestApi } from './test-api'

const ids = createIdGenerator()
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export type Visit = { method?: string; headers?: Record<string, string>; body?: string }

/** Opens a page behind a share link as a browser does. */
export function visitPage(
  { ports }: TestApi,
  path: string,
  { method = 'GET', headers = {}, body }: Visit = {},
): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000')
  const form: Record<string, string> =
    body === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(body.length),
        }
  const request = new Request(url, {
    method,
    headers: { 'user-agent': browser, ...form, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return answerShare(ports, request)
}

/** Saves a CV of Ana's with a phone, an address, an entry that is hidden, and a story; returns its id. */
export async function saveSharedCv(api: TestApi): Promise<string> {
  const document = withStory(createResume(ids))
  const { basics } = document.content
  Object.assign(basics, { name: 'Ana Beispiel', label: 'Cook', email: 'ana@example.org' })
  Object.assign(basics, { phone: '+49 30 1234567', summary: 'Bakes **bread** <b>well</b>.' })
  basics.location = { ...basics.location, address: 'Gasse 7', postalCode: '10115', city: 'Berlin' }
  const kitchen = { name: 'Open Kitchen', position: 'Chef' }
  const secret = { name: 'Secret Kitchen', position: 'Spy', hidden: true }
  document.content.work = [kitchen, secret].map((entry) => ({
    ...createEntry('work', ids),
    ...entry,
  }))
  document.title = 'CV for a rival of Harbour'
  document.design = { ...document.design, carry: true }
  const json = { document, baseVersion: 0 }
  expect((await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })).status).toBe(200)
  return document.id
}

/** Creates a link to a CV, and the path of its page. */
export async function createPageLink(
  api: TestApi,
  more: object = {},
): Promise<Share & { path: string }> {
  const json = { documents: [{ id: await saveSharedCv(api) }], ...more }
  const answer = await api.ask('/shares', { method: 'POST', json })
  expect(answer.status).toBe(201)
  const share = (await answer.json()) as Share
  return { ...share, path: new URL(share.url ?? '').pathname }
}
