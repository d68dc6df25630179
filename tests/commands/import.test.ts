import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportAnswer, ImportUpload } from '@/lib/api/imports'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { encryptedPdf, plainPdf, zipBomb } from '@/tests/support/hostile-files'
import { type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'

// Files of others' making through the server as `npm start` runs it: Next in front, the thread of the
// bundle behind.

const data = mkdtempSync(join(tmpdir(), 'vitae-import-server-'))
const account = { email: 'ada@example.org', password: 'Seven-plum-otters-42-glacier' }
let server: OwnServer | null = null
let headers: Record<string, string> = {}

const addressOf = (path: string) => `${server?.address}${path}`

const ask = (path: string, method = 'GET', body?: object) =>
  fetch(addressOf(path), {
    method,
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

beforeAll(async () => {
  if (!isBuildFresh()) return
  const command = [process.execPath, 'scripts/start.mjs']
  server = await startOwnServer(command, { VITAE_DATA: data, VITAE_URL: '' })
  headers = { origin: server.address }
  await ask('/api/auth/sign-up', 'POST', { name: 'Ada', ...account })
  const entered = await ask('/api/auth/sign-in', 'POST', account)
  expect(entered.status).toBe(200)
  const cookies = entered.headers.getSetCookie().map((text) => text.split(';')[0])
  headers = { ...headers, cookie: cookies.join('; ') }
}, 60_000)
afterAll(async () => {
  if (server) await stopOwnServer(server)
  rmSync(data, { recursive: true, force: true })
})

async function send(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
  const begun = await ask('/api/v1/imports', 'POST', { fileName })
  expect(begun.status).toBe(201)
  const { id, upload } = (await begun.json()) as ImportUpload
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  form.set('file', new Blob([bytes]), fileName)
  const sent = await fetch(addressOf(upload.url), {
    method: 'POST',
    headers,
    body: form,
  })
  return { id, status: sent.status }
}

/** What an import ends as, and the slowest answer that somebody else got meanwhile, in milliseconds. */
async function endOf(id: string) {
  let slowest = 0
  for (;;) {
    const began = performance.now()
    expect((await ask('/api/v1/resumes')).status).toBe(200)
    slowest = Math.max(slowest, performance.now() - began)
    const state = (await (await ask(`/api/v1/imports/${id}`)).json()) as ImportAnswer
    if (state.status === 'done' || state.status === 'failed') return { state, slowest }
    await pause(10)
  }
}

describe.skipIf(!isBuildFresh())('importing on a server that runs (needs a fresh build)', () => {
  it('makes a draft of a PDF', async () => {
    const { id, status } = await send('cv.pdf', plainPdf(['Ada Example', 'ada@example.org']))
    expect(status).toBe(201)
    const { state } = await endOf(id)
    expect(state.status).toBe('done')
    expect(JSON.stringify(state.draft)).toContain('ada@example.org')
  })

  it('takes a file of 10 MB, and not one byte more', async () => {
    const largest = new Uint8Array(10_000_000)
    largest.set(plainPdf(['Ada Example']))
    const taken = await send('large.pdf', largest)
    expect(taken.status).toBe(201)
    await endOf(taken.id)
    expect((await send('larger.pdf', new Uint8Array(10_000_001))).status).toBe(413)
  })

  it.each([
    ['bomb.docx', 'too-large', zipBomb()],
    ['locked.pdf', 'password', encryptedPdf()],
  ])('says why of %s, while others are answered', async (name, code, bytes) => {
    const { state, slowest } = await endOf((await send(name, bytes)).id)
    expect(state).toMatchObject({ status: 'failed', code })
    expect(slowest).toBeLessThan(200)
  })
})
