// @module-tag nightly
// Needs networks of its own: tests/commands/start.test.ts has the addresses that a server listens at.

import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'

// Who can reach a server, and what it says of that.

const place = mkdtempSync(join(tmpdir(), 'vitae-reach-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** An address of this machine under which others see it; undefined without a network. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address

let server: OwnServer
afterEach(() => stopOwnServer(server))

async function start(name: string, env: Record<string, string> = {}): Promise<void> {
  const data = { VITAE_DATA: join(place, name) }
  server = await startOwnServer(['node', 'scripts/start.mjs'], { ...data, ...env })
}

describe.skipIf(!isBuildFresh() || !outside)('others (need a network and a fresh build)', () => {
  it('do not reach a server that nobody has opened', async () => {
    await start('closed')
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
    await expect(fetch(`http://${outside}:${server.port}/api/health`)).rejects.toThrow()
  })

  it('sign in and save over http in a network of their own, and the operator hears what https adds', async () => {
    const origin = 'http://nas.local:3000'
    await start('open', { VITAE_HOST: '0.0.0.0', VITAE_URL: origin })
    expect(server.output()).toContain(`Vitae is ready: ${origin}`)
    await vi.waitFor(() =>
      expect(server.output()).toMatch(/People come over http: .*over https only\./),
    )
    const base = `http://${outside}:${server.port}`
    const send = (path: string, body: object, cookie = '', method = 'POST') =>
      fetch(`${base}${path}`, {
        method,
        headers: { origin, cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const account = { email: 'ada@example.org', password: 'a violet kettle sails home' }
    expect((await send('/api/auth/sign-up', { name: 'Ada', ...account })).status).toBe(200)
    const [cookie = ''] = (await send('/api/auth/sign-in', account)).headers.getSetCookie()
    expect(cookie).toMatch(/^vitae=\S+;.*HttpOnly/)
    expect(cookie).not.toMatch(/Secure/)
    const document = createResume(createIdGenerator())
    const path = `/api/v1/resumes/${document.id}`
    const session = cookie.split(';', 1)[0]
    expect((await send(path, { document, baseVersion: 0 }, session, 'PUT')).status).toBe(200)
    // The mails of a server on loopback are not shown where others can reach it.
    const outbox = await fetch(`${base}/outbox`, { headers: { cookie: session ?? '' } })
    expect(outbox.status).toBe(404)
  })
})
