import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedItems } from '@/lib/server/items/embedded/open-items'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { openEmbeddedJobs } from '@/lib/server/tasks/embedded/open-jobs'
import { bundleChild, type Child, startChild } from '../support/child-bundle'

// What a power cut, a full disk or a second process may not do to the embedded store.

const rounds = Number(process.env.VITAE_KILL_ROUNDS) || 10

let folder: string
let file: string
let children: Child[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitae-crash-'))
  file = join(folder, 'items.sqlite')
  children = []
})
afterEach(async () => {
  for (const child of children) await child.kill()
  rmSync(folder, { recursive: true, force: true })
})

const open = () => openEmbeddedItems({ file, now: Date.now })
const start = (bundle: string, words: string[]) => {
  const child = startChild(bundle, words)
  children.push(child)
  return child
}
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'written',
    (error: unknown) => (error instanceof StoreUnavailableError ? error.reason : String(error)),
  )

describe('SIGKILL while items are put', () => {
  it(`loses nothing that was answered, in ${rounds} kills`, async () => {
    const bundle = await bundleChild('tests/contract/children/put-items.ts')
    let answers = 0
    for (let round = 0; round < rounds; round++) {
      const child = start(bundle, [file, `round-${round}`])
      await child.listen(/^ack/)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
      await child.kill()
      const last = new Map<string, number>()
      for (const line of child.lines()) {
        const [, key = '', n] = line.split(' ')
        last.set(key, Number(n))
        answers++
      }
      const items = open()
      for (const [sk, n] of last) {
        const item = await items.get({ pk: `round-${round}`, sk })
        // A put may have reached the disk while its answer did not leave any more.
        expect([n, n + 1]).toContain(item?.data.n)
        expect(item?.version).toBe(item?.data.n)
      }
      items.close()
    }
    expect(answers).toBeGreaterThan(rounds)
    console.log(`${rounds} kills, ${answers} answered puts, 0 lost`)
  })
})

it('two processes never write over what they have not seen', async () => {
  const bundle = await bundleChild('tests/contract/children/count-up.ts')
  const both = [start(bundle, [file, '100']), start(bundle, [file, '100'])]
  await Promise.all(both.map((child) => child.listen(/^done/)))
  const items = open()
  const item = await items.get({ pk: 'number', sk: 'n' })
  expect(item).toMatchObject({ version: 200, data: { n: 200 } })
  items.close()
})

it('SIGKILL while a job runs: lets another process run it once the lease is over, and give it up in the end', async () => {
  const bundle = await bundleChild('tests/contract/children/run-jobs.ts')
  const items = open()
  const jobs = openEmbeddedJobs({ items, metrics: createMetrics(), now: Date.now })
  await jobs.enqueue({ id: 'poison', kind: 'endless', payload: {} })
  for (let n = 0; n < 5; n++) await jobs.enqueue({ id: `${n}`, kind: 'quick', payload: {} })
  items.close()
  for (const attempt of [1, 2, 3]) {
    const child = start(bundle, [file, String(attempt * 100_000)])
    await child.listen(new RegExp(`^begun poison ${attempt}`))
    await child.kill()
  }
  const heir = start(bundle, [file, '400000'])
  await heir.listen(/^failed poison It was cut off each time/)
  const after = open()
  for (let n = 0; n < 5; n++) {
    expect(await after.get({ pk: 'effect', sk: `${n}` })).not.toBeNull()
  }
  expect(heir.lines().filter((line) => line.startsWith('begun poison'))).toEqual([])
  after.close()
})

describe('a store in trouble', () => {
  const filling = { text: 'x'.repeat(100_000) }

  it('says that the disk is full, keeps what it has, and writes again when there is room', async () => {
    const items = open()
    await items.put({ pk: 'p', sk: 'kept', data: filling }, 'any')
    const { page_count: pages } = items.database.prepare('PRAGMA page_count').get() ?? {}
    items.database.exec(`PRAGMA max_page_count = ${Number(pages) + 60}`)
    const tries = Array.from({ length: 8 }, (_, n) =>
      reasonOf(items.put({ pk: 'p', sk: `${n}`, data: filling }, 'any')),
    )
    // They share a transaction: all of them or none.
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['full']))
    expect((await items.query({ pk: 'p', limit: 10 })).items.map(({ sk }) => sk)).toEqual(['kept'])
    expect(await reasonOf(items.put({ pk: 'p', sk: 'small', data: {} }, 'any'))).toBe('written')
    items.database.exec('PRAGMA max_page_count = 1000000')
    expect(await reasonOf(items.put({ pk: 'p', sk: 'large', data: filling }, 'any'))).toBe(
      'written',
    )
    items.close()
  })

  it('says that it cannot be written, and still reads', async () => {
    const items = open()
    await items.put({ pk: 'p', sk: 'kept', data: filling }, 'any')
    items.database.exec('PRAGMA query_only = ON')
    expect(await reasonOf(items.put({ pk: 'p', sk: 'kept', data: {} }, 'any'))).toBe('read-only')
    expect(await reasonOf(items.delete({ pk: 'p', sk: 'kept' }, 'any'))).toBe('read-only')
    expect((await items.get({ pk: 'p', sk: 'kept' }))?.data).toEqual(filling)
    items.close()
  })

  it('refuses more than it can hold back, at once and without growing', async () => {
    const items = open()
    const large = { text: 'x'.repeat(300_000) }
    const tries = Array.from({ length: 400 }, (_, n) =>
      reasonOf(items.put({ pk: 'p', sk: `${n}`, data: large }, 'any')),
    )
    const reasons = await Promise.all(tries)
    const written = reasons.filter((reason) => reason === 'written').length
    expect(written).toBeGreaterThan(50)
    expect(reasons.filter((reason) => reason === 'busy')).toHaveLength(400 - written)
    items.close()
  })

  it('that is damaged is not opened, and its file stays as it is', async () => {
    const items = open()
    for (let n = 0; n < 30; n++) await items.put({ pk: 'p', sk: `${n}`, data: filling }, 'any')
    items.close()
    const whole = readFileSync(file)
    const half = Buffer.from(whole)
    half.fill(0xa5, 4_096, Math.floor(half.length / 2))
    for (const bytes of [
      half,
      Buffer.from('no database at all'.repeat(1_000)),
      whole.subarray(0, 9_000),
    ]) {
      writeFileSync(file, bytes)
      expect(() => open()).toThrow(new StoreUnavailableError('damaged'))
      const hash = (one: Buffer) => createHash('sha256').update(one).digest('hex')
      expect(hash(readFileSync(file))).toBe(hash(bytes))
    }
    writeFileSync(file, whole)
    open().close()
  })

  it('keeps nothing of what was erased or has expired, in none of its files', async () => {
    let now = 1_800_000_000_000
    const items = openEmbeddedItems({ file, now: () => now })
    const canary = { text: 'canary-words '.repeat(2_000) }
    const expiresAt = now / 1000 + 60
    for (let n = 0; n < 20; n++) {
      await items.put({ pk: 'p', sk: `${n}`, data: canary }, 'any')
      await items.put({ pk: 'q', sk: `${n}`, expiresAt, data: canary }, 'any')
    }
    for (let n = 0; n < 20; n++) await items.delete({ pk: 'p', sk: `${n}` }, 'any')
    now += 60_000
    expect(await items.sweepExpired()).toBe(20)
    items.foldLog()
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    expect(files.length).toBeGreaterThan(1)
    expect(files.some((bytes) => bytes.includes('canary-words'))).toBe(false)
    items.close()
  })

  it('is readable by its user alone', () => {
    open().close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
