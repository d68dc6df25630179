import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileKey } from '../files/file-types'
import type { Item, Items } from '../items/item-types'
import { toOwnerId } from '../owner'
import { type OpenedPorts, openEmbeddedPorts } from '../ports'
import { testConfiguration } from '../testing/test-ports'
import { createBackup } from './create-backup'
import { currentFormat, writeFormat } from './data-folder-format'
import { lockDataFolder } from './lock'
import { restoreBackup } from './restore-backup'

const owner = toOwnerId('018f0000-0000-7000-8000-000000000001')
const key = fileKey('exports', owner, 'cv.pdf')

/** Returns the whole content of a store, and one hash of it. */
async function hashOf(items: Items): Promise<{ items: Item[]; hash: string }> {
  const all: Item[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Items['scan']>> = await items.scan({ limit: 1_000, cursor })
    all.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return { items: all, hash: createHash('sha256').update(JSON.stringify(all)).digest('hex') }
}

describe('a backup', () => {
  let place: string
  let folder: string
  let file: string
  let ports: OpenedPorts
  beforeEach(async () => {
    place = mkdtempSync(join(tmpdir(), 'vitae-backup-'))
    folder = join(place, 'data')
    file = join(place, 'vitae.tar.gz')
    ports = await openEmbeddedPorts(testConfiguration(folder))
    for (let n = 0; n < 50; n++) {
      const words = { text: `words ${n} `.repeat(500) }
      await ports.items.put({ pk: `owner#${n % 5}`, sk: `body#${n}`, data: words }, 'absent')
    }
    await ports.files.put(key, Buffer.from('a printed page'), 'application/pdf')
    await ports.secrets.read('links')
  })
  afterEach(async () => {
    await ports.close()
    rmSync(place, { recursive: true, force: true })
  })

  const restore = (to: string, replace = false) => restoreBackup(file, to, { replace })

  it('brings back every item, file and secret', async () => {
    const before = await hashOf(ports.items)
    const { files } = await createBackup(folder, file)
    expect(files.map(({ path }) => path)).toEqual([
      'format.json',
      'items.sqlite',
      'secrets/links',
      expect.stringMatching(/^files\/../),
    ])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const other = join(place, 'other')
    expect(await restore(other)).toMatchObject({ ok: true, kept: null })
    const again = await openEmbeddedPorts(testConfiguration(other))
    expect((await hashOf(again.items)).hash).toBe(before.hash)
    expect((await again.files.get(key))?.bytes.toString()).toBe('a printed page')
    expect(await again.secrets.read('links')).toBe(await ports.secrets.read('links'))
    await again.close()
    const left = readdirSync(place).filter((name) => !['data', 'other'].includes(name))
    expect(left).toEqual(['vitae.tar.gz'])
    expect(readdirSync(folder).filter((name) => name.startsWith('backup-'))).toEqual([])
  })

  it('is the state of one moment while others write', async () => {
    let isWriting = true
    let written = 0
    const writing = (async () => {
      while (isWriting) {
        // A pair that must never be seen apart: the second is never ahead of the first.
        await ports.items.put({ pk: 'pair', sk: 'a', data: { n: ++written } }, 'any')
        await ports.items.put({ pk: 'pair', sk: 'b', data: { n: written } }, 'any')
      }
    })()
    await createBackup(folder, file)
    isWriting = false
    await writing
    const other = join(place, 'other')
    expect(await restore(other)).toMatchObject({ ok: true })
    const again = await openEmbeddedPorts(testConfiguration(other))
    const [a, b] = await Promise.all(['a', 'b'].map((sk) => again.items.get({ pk: 'pair', sk })))
    const ahead = Number(a?.data.n ?? 0) - Number(b?.data.n ?? 0)
    expect([0, 1]).toContain(ahead)
    expect((await hashOf(again.items)).items.length).toBeGreaterThan(50)
    await again.close()
  })

  it('forgets keys whose bytes were deleted meanwhile', async () => {
    const head = await ports.files.put(
      fileKey('exports', owner, 'x'),
      Buffer.from('x'),
      'text/plain',
    )
    rmSync(join(folder, 'files', head.sha256.slice(0, 2), head.sha256))
    await createBackup(folder, file)
    const other = join(place, 'other')
    await restore(other)
    const again = await openEmbeddedPorts(testConfiguration(other))
    expect(await again.files.get(head.key)).toBeNull()
    expect(await again.files.get(key)).not.toBeNull()
    await again.close()
  })

  it('writes over nothing, neither a file nor a folder', { tags: ['nightly'] }, async () => {
    await createBackup(folder, file)
    const bytes = readFileSync(file)
    expect(await restore(folder)).toMatchObject({ ok: false, code: 'not-empty' })
    const unlock = lockDataFolder(folder)
    expect(await restore(folder, true)).toMatchObject({ ok: false, code: 'in-use' })
    unlock()
    const before = await hashOf(ports.items)
    await ports.items.put({ pk: 'later', sk: 's', data: {} }, 'any')
    await ports.close()
    const result = await restore(folder, true)
    expect(result).toMatchObject({
      ok: true,
      kept: expect.stringContaining('data.before-restore-'),
    })
    expect(readFileSync(file).equals(bytes)).toBe(true)
    ports = await openEmbeddedPorts(testConfiguration(folder))
    expect((await hashOf(ports.items)).hash).toBe(before.hash)
    const old = await openEmbeddedPorts(testConfiguration((result.ok && result.kept) || ''))
    expect(await old.items.get({ pk: 'later', sk: 's' })).not.toBeNull()
    await old.close()
  })

  it('is refused when a single byte of it is another, and nothing is left', {
    tags: ['nightly'],
  }, async () => {
    await createBackup(folder, file)
    const plain = gunzipSync(readFileSync(file))
    const other = join(place, 'other')
    const places = [0, 130, 515, 3_000, plain.indexOf('words 7') + 3, plain.indexOf('"madeAt"')]
    const damaged = [
      ...places.map((at) => {
        const copy = Buffer.from(plain)
        copy.writeUInt8((copy[at] ?? 0) ^ 1, at)
        return gzipSync(copy)
      }),
      gzipSync(plain.subarray(0, plain.length - 3_000)),
      readFileSync(file).subarray(0, -200),
      gzipSync(Buffer.alloc(1_024)),
      Buffer.from('no archive at all'),
      Buffer.alloc(0),
    ]
    for (const bytes of damaged) {
      writeFileSync(file, bytes)
      expect(await restore(other)).toMatchObject({ ok: false, code: 'damaged' })
      expect(existsSync(other)).toBe(false)
      expect(readdirSync(place).toSorted()).toEqual(['data', 'vitae.tar.gz'])
    }
  })

  it('never leads out of its folder', { tags: ['nightly'] }, async () => {
    await createBackup(folder, file)
    const plain = gunzipSync(readFileSync(file))
    const { tarHeader } = await import('./tar')
    for (const path of ['../evil', '/tmp/evil', 'secrets/../../evil', 'files/aa/evil', 'x.js']) {
      const evil = Buffer.concat([tarHeader(path, 4), Buffer.alloc(512, 'evil'), plain])
      writeFileSync(file, gzipSync(evil))
      expect(await restore(join(place, 'other'))).toMatchObject({ ok: false, code: 'damaged' })
      expect(existsSync(join(place, 'evil'))).toBe(false)
    }
  })

  it('takes copies away that a killed one has left, and not those of one that runs', {
    tags: ['nightly'],
  }, async () => {
    for (const name of ['backup-old', 'backup-new']) mkdirSync(join(folder, name))
    const longAgo = new Date(Date.now() - 90_000_000)
    utimesSync(join(folder, 'backup-old'), longAgo, longAgo)
    await createBackup(folder, file)
    const left = readdirSync(folder).filter((name) => name.startsWith('backup-'))
    expect(left).toEqual(['backup-new'])
  })

  it('of a newer version is refused', async () => {
    writeFormat(folder, currentFormat + 1)
    await createBackup(folder, file)
    expect(await restore(join(place, 'other'))).toMatchObject({ ok: false, code: 'newer' })
  })
})
