import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { ImportAnswer, ImportUpload } from '@/lib/api/imports'
import { killOwnServer, startOwnServer, stopOwnServer } from './own-server'

const account = { email: 'ada@example.org', password: 'Seven-plum-otters-42-glacier' }

/** The app as `npm start` runs it. */
const start = (data: string, environment: Record<string, string> = {}) =>
  startOwnServer([process.execPath, 'scripts/start.mjs'], {
    VITAE_DATA: data,
    VITAE_URL: '',
    // Who waits for a job here asks without a pause.
    VITAE_PLAN: 'unlimited',
    ...environment,
  })

/**
 * The app on a data folder of its own, and somebody who has just signed up and in: what they can do by
 * the API.
 */
export async function startSignedInServer() {
  const data = mkdtempSync(join(tmpdir(), 'vitae-signed-in-'))
  let server = await start(data)
  const headers: Record<string, string> = { origin: server.address }

  /** Sends a request; `body` as JSON, or a form as it is. */
  function ask(path: string, method = 'GET', body?: object): Promise<Response> {
    const isForm = body instanceof FormData
    const type: Record<string, string> =
      body && !isForm ? { 'content-type': 'application/json' } : {}
    return fetch(`${server.address}${path}`, {
      method,
      headers: { ...headers, ...type },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
  }

  await ask('/api/auth/sign-up', 'POST', { name: 'Ada', ...account })
  const entered = await ask('/api/auth/sign-in', 'POST', account)
  expect(entered.status).toBe(200)
  headers.cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')

  return {
    data,
    ask,
    /** Ends it as a power cut does, and starts it anew on the same folder. */
    async killAndStart(environment: Record<string, string>) {
      await killOwnServer(server)
      server = await start(data, environment)
      headers.origin = server.address
    },
    /** Begins an import and sends its file; `status` is that of the form. */
    async send(fileName: string, bytes: Uint8Array<ArrayBuffer>) {
      const begun = await ask('/api/v1/imports', 'POST', { fileName })
      expect(begun.status).toBe(201)
      const { id, upload } = (await begun.json()) as ImportUpload
      const form = new FormData()
      for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
      form.set('file', new Blob([bytes]), fileName)
      return { id, status: (await ask(upload.url, 'POST', form)).status }
    },
    /** Waits for what an import ends as. */
    async endOf(id: string): Promise<ImportAnswer> {
      for (;;) {
        const state = (await (await ask(`/api/v1/imports/${id}`)).json()) as ImportAnswer
        if (state.status === 'done' || state.status === 'failed') return state
        await pause(10)
      }
    },
    async close() {
      await stopOwnServer(server)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export type SignedInServer = Awaited<ReturnType<typeof startSignedInServer>>
