import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentFormat, readFormat, writeFormat } from '@/lib/server/data-folder/data-folder-format'
import { lockDataFolder } from '@/lib/server/data-folder/lock'
import { openEmbeddedPorts } from '@/lib/server/ports'
import { testConfiguration } from '@/lib/server/testing/test-ports'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { findFreePort, startOwnServer, stopOwnServer } from '../support/own-server'
import { root } from '../support/source-files'

// What a server over a build does with its data folder at start.

const place = mkdtempSync(join(tmpdir(), 'vitae-boot-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

type User = { uid?: number; gid?: number }

/** Whom the rights of files hold for: this user, or nobody where this is root, whom they do not. */
const ordinary: User = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** False where root has its clone in a place that nobody else may read. */
const canRunAsOrdinary =
  spawnSync(process.execPath, ['--check', 'scripts/start.mjs'], { cwd: root, ...ordinary })
    .status === 0

/** Starts a server that must not come up; answers what it says on standard error. */
async function startAndFail(dataFolder: string, env: Record<string, string> = {}, user: User = {}) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(await findFreePort()), VITAE_DATA: dataFolder },
    ...user,
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, lines: errors.trim().split('\n') }
}

describe.skipIf(!isBuildFresh())('a server and its data folder (needs a fresh build)', () => {
  const data = join(place, 'data')
  beforeAll(async () => {
    const ports = await openEmbeddedPorts(testConfiguration(data))
    await ports.items.put({ pk: 'p', sk: 's', data: { words: 'kept '.repeat(5_000) } }, 'any')
    await ports.close()
  })

  const sentence = (words: RegExp) => ({ code: 1, lines: [expect.stringMatching(words)] })

  it('refuses a newer one and leaves it alone', async () => {
    writeFormat(data, 3)
    expect(await startAndFail(data)).toEqual(sentence(/newer version of Vitae \(format 3/))
    expect(readFormat(data)).toBe(3)
    writeFormat(data, currentFormat)
  })

  it('refuses one that another server works with', { tags: ['nightly'] }, async () => {
    const unlock = lockDataFolder(data)
    expect(await startAndFail(data)).toEqual(sentence(/^Another Vitae server/))
    unlock()
  })

  it.each(['items', 'accounts'])(
    'says that its %s are damaged, and names the way back',
    { tags: ['nightly'] },
    async (name) => {
      const file = join(data, `${name}.sqlite`)
      const whole = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
      const broken = Buffer.concat([whole.subarray(0, 4_096), Buffer.alloc(50_000, 0x5a)])
      writeFileSync(file, broken)
      expect(await startAndFail(data)).toEqual(
        sentence(/is damaged.*vitae -- restore FILE --replace/),
      )
      const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
      expect(hash(readFileSync(file))).toBe(hash(broken))
      writeFileSync(file, whole)
    },
  )

  it.skipIf(!canRunAsOrdinary)(
    'names the file that it may not write, and leaves it as it is',
    { tags: ['nightly'], timeout: 30_000 },
    async () => {
      const owned = mkdtempSync(join(tmpdir(), 'vitae-owned-'))
      cpSync(data, owned, { recursive: true })
      const { uid, gid } = ordinary
      const files = ['', ...readdirSync(owned, { recursive: true }).map(String)]
      if (uid && gid) for (const name of files) chownSync(join(owned, name), uid, gid)
      for (const name of ['items.sqlite', 'server.lock', 'format.json']) {
        const file = join(owned, name)
        const before = readFileSync(file)
        chmodSync(file, name === 'format.json' ? 0o000 : 0o444)
        expect(await startAndFail(owned, {}, ordinary)).toEqual(
          sentence(new RegExp(`${name} cannot be read or written: `)),
        )
        chmodSync(file, 0o600)
        expect(readFileSync(file).equals(before)).toBe(true)
      }
      rmSync(owned, { recursive: true })
    },
  )

  it('says that a secret is missing or empty, and ends', { tags: ['nightly'] }, async () => {
    const smtp = { VITAE_SMTP_URL: 'smtp://me@127.0.0.1:25', VITAE_MAIL_FROM: 'cv@example.org' }
    expect(await startAndFail(data, smtp)).toEqual(
      sentence(/^VITAE_SMTP_URL .*VITAE_SMTP_PASSWORD/),
    )
    const file = join(data, 'secrets', 'session')
    mkdirSync(join(data, 'secrets'), { recursive: true })
    writeFileSync(file, '')
    expect(await startAndFail(data)).toEqual(sentence(/session is empty: put back/))
    expect(readFileSync(file, 'utf8')).toBe('')
    rmSync(file)
  })

  it('ends, too, at what nobody expected', { tags: ['nightly'] }, async () => {
    // A folder where a file should be.
    const odd = join(place, 'odd')
    mkdirSync(join(odd, 'server.lock'), { recursive: true })
    const { code, lines } = await startAndFail(odd)
    expect([code, lines[0]]).toEqual([1, expect.stringContaining('Something unexpected happened')])
  })

  it('has it to itself while it runs, and leaves it whole', async () => {
    const server = await startOwnServer(['node', 'scripts/start.mjs'], { VITAE_DATA: data })
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
    expect(() => lockDataFolder(data)).toThrow(/Another Vitae server/)
    await stopOwnServer(server)
    lockDataFolder(data)()
    const ports = await openEmbeddedPorts(testConfiguration(data))
    expect(await ports.items.get({ pk: 'p', sk: 's' })).toMatchObject({ version: 1 })
    await ports.close()
    expect(statSync(join(data, 'items.sqlite')).mode & 0o777).toBe(0o600)
  })

  it('says of an encrypted address that it is for good, whatever stands before it', {
    tags: ['nightly'],
  }, async () => {
    const server = await startOwnServer(['node', 'scripts/start.mjs'], {
      VITAE_DATA: data,
      VITAE_URL: 'https://cv.example.org',
    })
    const lasting = async (path: string) =>
      (await fetch(`${server.address}${path}`)).headers.get('strict-transport-security')
    for (const path of ['/editor', '/', '/api/v1/health']) {
      expect([path, await lasting(path)]).toEqual([path, 'max-age=63072000; includeSubDomains'])
    }
    await stopOwnServer(server)
  })

  it('answers what is under way before it ends', { tags: ['nightly'] }, async () => {
    const server = await startOwnServer(['node', 'scripts/start.mjs'], { VITAE_DATA: data })
    const asked = Array.from({ length: 10 }, () => fetch(`${server.address}/api/v1/openapi.json`))
    await Promise.race(asked)
    await stopOwnServer(server)
    const statuses = (await Promise.allSettled(asked)).map((result) =>
      result.status === 'fulfilled' ? result.value.status : 'not taken',
    )
    expect(statuses).not.toContain(500)
    expect(statuses).not.toContain(503)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0)
  })

  describe('that has lost a part', { tags: ['nightly'] }, () => {
    const whole = join(place, 'whole')
    beforeAll(async () => {
      const server = await startOwnServer(['node', 'scripts/start.mjs'], { VITAE_DATA: whole })
      const made = await fetch(`${server.address}/api/auth/sign-up`, {
        method: 'POST',
        headers: { origin: server.address, 'content-type': 'application/json' },
        body: JSON.stringify({
          name: 'Ada Example',
          email: 'ada@example.org',
          password: 'mauve teapot rides north',
        }),
      })
      expect(made.ok).toBe(true)
      await stopOwnServer(server)
    }, 60_000)

    /** Without locks, and without what SQLite keeps beside a database while it looks into it. */
    const partsOf = (folder: string) =>
      readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => !/^server\.|-(?:shm|wal|journal)$/.test(name))
        .sort()
    const states = ['missing', 'empty'] as const
    const parts = ['items.sqlite', 'accounts.sqlite', 'secrets'] as const
    it.each(parts.flatMap((part) => states.map((state) => [part, state] as const)))(
      'refuses to begin anew where its %s is %s, and leaves it as it is',
      async (part, state) => {
        const folder = mkdtempSync(join(place, 'lost-'))
        cpSync(whole, folder, { recursive: true })
        const lost = join(folder, part)
        rmSync(lost, { recursive: true })
        if (state === 'empty' && part === 'secrets') mkdirSync(lost)
        else if (state === 'empty') writeFileSync(lost, '')
        const before = partsOf(folder)
        expect(await startAndFail(folder)).toEqual(
          sentence(new RegExp(`is damaged: ${part}.*vitae -- restore FILE --replace`)),
        )
        expect(partsOf(folder)).toEqual(before)
      },
    )
  })
})
