import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedFiles } from '@/lib/server/files/embedded/open-files'
import { fileKey } from '@/lib/server/files/file-types'
import { createLink, readLink, revokeLinks } from '@/lib/server/files/links'
import { StoreUnavailableError } from '@/lib/server/items/item-types'
import { toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { describeFiles } from './files'

async function openFiles() {
  let now = 1_800_000_000_000
  const ports = await openTestPorts({ now: () => now })
  const folder = join(ports.configuration.dataFolder, 'files')
  const files = openEmbeddedFiles({ ...ports, folder })
  return {
    ports,
    folder,
    files,
    setNow: (milliseconds: number) => {
      now = milliseconds
    },
    upload: async (fields: Record<string, string>, bytes: Uint8Array) =>
      (await files.receiveUpload(fields, bytes)).ok,
    close: ports.close,
  }
}

describeFiles('embedded', openFiles)

const owner = toOwnerId('018f0000-0000-7000-8000-000000000001')
const other = toOwnerId('018f0000-0000-7000-8000-000000000002')
const key = fileKey('exports', owner, 'cv.pdf')

describe('files of a folder', () => {
  let store: Awaited<ReturnType<typeof openFiles>>
  beforeEach(async () => {
    store = await openFiles()
  })
  afterEach(() => store.close())

  const blobs = () =>
    existsSync(store.folder)
      ? readdirSync(store.folder).flatMap((shelf) => readdirSync(join(store.folder, shelf)))
      : []

  it('lie once, and leave nothing behind', async () => {
    await store.files.put(key, Buffer.from('one'), 'text/plain')
    await store.files.put(fileKey('exports', other, 'x'), Buffer.from('one'), 'text/plain')
    expect(blobs()).toHaveLength(1)
    await store.files.put(key, Buffer.from('two'), 'text/plain')
    expect(blobs()).toHaveLength(2)
    await store.files.delete(key)
    await store.files.delete(fileKey('exports', other, 'x'))
    expect(blobs()).toEqual([])
  })

  it('collects what no key names, and leftovers of writes that were cut off', async () => {
    const { sha256 } = await store.files.put(key, Buffer.from('one'), 'text/plain')
    const orphan = join(store.folder, 'aa', 'a'.repeat(64))
    mkdirSync(dirname(orphan), { recursive: true })
    writeFileSync(orphan, 'nobody')
    writeFileSync(`${orphan}.1.part`, 'half')
    expect(await store.files.collectGarbage()).toBe(0)
    expect(await store.files.collectGarbage({ blobs: 0, leftovers: 0 })).toBe(2)
    expect(blobs()).toEqual([sha256])
  })

  it('finds bytes again that a collection had set aside when it was cut off', async () => {
    const { sha256 } = await store.files.put(key, Buffer.from('one'), 'text/plain')
    const file = join(store.folder, sha256.slice(0, 2), sha256)
    renameSync(file, `${file}.1.gone`)
    expect((await store.files.get(key))?.bytes.toString()).toBe('one')
    rmSync(file)
    expect(await store.files.collectGarbage({ blobs: 0, leftovers: 0 })).toBe(0)
    expect((await store.files.get(key))?.bytes.toString()).toBe('one')
    expect(blobs()).toEqual([sha256])
  })

  it('never collects bytes that are being put', async () => {
    const puts = Array.from({ length: 60 }, (_, n) =>
      store.files.put(fileKey('exports', owner, `${n}`), Buffer.from(`${n % 5}`), 'text/plain'),
    )
    let isPutting = true
    const collecting = (async () => {
      while (isPutting) await store.files.collectGarbage({ blobs: 0, leftovers: 60_000 })
    })()
    const heads = await Promise.all(puts)
    isPutting = false
    await collecting
    for (const head of heads) {
      expect((await store.files.get(head.key))?.bytes.toString()).toBe(
        `${Number(head.key.split('/')[2]) % 5}`,
      )
    }
  })

  it('says when bytes are not what they were', async () => {
    const { sha256 } = await store.files.put(key, Buffer.from('one'), 'text/plain')
    writeFileSync(join(store.folder, sha256.slice(0, 2), sha256), 'eno')
    await expect(store.files.get(key)).rejects.toThrow(StoreUnavailableError)
  })

  it('tells of an upload that landed before a crash', async () => {
    const { items } = store.ports
    await items.put({ pk: 'landed-uploads', sk: key, data: { at: 1_800_000_000_000 } }, 'any')
    await store.files.put(key, Buffer.from('one'), 'text/plain')
    const told: string[] = []
    store.files.onUploaded(async (head) => {
      told.push(head.key)
    })
    await store.files.notifyUploaded()
    expect(told).toEqual([])
    store.setNow(1_800_000_061_000)
    await store.files.notifyUploaded()
    await store.files.notifyUploaded()
    expect(told).toEqual([key])
  })
})

describe('links to files', () => {
  let now = 1_800_000_000_000
  let ports: OpenedPorts
  beforeEach(async () => {
    now = 1_800_000_000_000
    ports = await openTestPorts({ now: () => now })
  })
  afterEach(() => ports.close())

  const make = () => createLink(ports, owner, key, { fileName: 'Ada.pdf', seconds: 60 })

  it('lead to their file until they end', async () => {
    const token = await make()
    expect(token).toMatch(/^[\w-]{48}$/)
    expect(await make()).not.toBe(token)
    expect(await readLink(ports, token)).toEqual({ owner, key, fileName: 'Ada.pdf' })
    now += 60_000
    expect(await readLink(ports, token)).toBeNull()
  })

  it('cannot be made up', async () => {
    const token = await make()
    for (let at = 0; at < token.length; at++) {
      const letter = token[at] === 'A' ? 'B' : 'A'
      const forged = token.slice(0, at) + letter + token.slice(at + 1)
      expect(await readLink(ports, forged)).toBeNull()
    }
    for (const odd of ['', 'x', `${token}A`, token.slice(1), '../../etc/passwd', 'é'.repeat(48)]) {
      expect(await readLink(ports, odd)).toBeNull()
    }
  })

  it('end when their owner says so, and for nobody else', async () => {
    const [first, second] = [await make(), await make()]
    await revokeLinks(ports, other)
    await revokeLinks(ports, owner, 'exports/else')
    expect(await readLink(ports, first)).not.toBeNull()
    await revokeLinks(ports, owner)
    expect(await readLink(ports, first)).toBeNull()
    expect(await readLink(ports, second)).toBeNull()
  })

  it('are signed with a secret that only this folder has', async () => {
    const token = await make()
    const file = join(ports.configuration.dataFolder, 'secrets', 'links')
    expect(readFileSync(file, 'utf8').trim()).toBe(await ports.secrets.read('links'))
    rmSync(file)
    const elsewhere = await openTestPorts({ now: () => now, items: ports.items })
    expect(await readLink(elsewhere, token)).toBeNull()
    await elsewhere.close()
  })
})
