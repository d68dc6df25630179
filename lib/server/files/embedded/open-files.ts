import 'server-only'
import type { Item, Items } from '../../items/item-types'
import type { Secrets } from '../../secrets/secret-types'
import { sha256Of } from '../../sha256-of'
import { fileKind, landedUploadKind } from '../file-rows'
import type { FileHead, Files } from '../file-types'
import { createBlobStore, type SweepAges } from './blob-store'
import { signUpload, spendUpload } from './signed-uploads'

const partition = fileKind.prefix
const blobIndex = (sha256: string) => `blob#${sha256}`

function headOf({ sk, data }: Item): FileHead {
  return {
    key: sk,
    type: String(data.type),
    size: Number(data.size),
    sha256: String(data.sha256),
    at: Number(data.at),
  }
}

/** Creates the rows that map keys to hashes: in a partition of their own, indexed by hash, too. */
function createFileRows(items: Items) {
  return {
    async get(key: string): Promise<FileHead | null> {
      const item = await items.get({ pk: partition, sk: key })
      return item && headOf(item)
    },
    async put({ key, ...data }: FileHead): Promise<void> {
      const index = { gsi1pk: blobIndex(data.sha256), gsi1sk: key }
      await items.put({ pk: partition, sk: key, index, data }, 'any')
    },
    async delete(key: string): Promise<void> {
      await items.delete({ pk: partition, sk: key }, 'any')
    },
    async list(prefix: string, cursor: string | null) {
      const page = await items.query({ pk: partition, prefix, limit: 1_000, cursor })
      return { files: page.items.map(headOf), cursor: page.cursor }
    },
    async isNamed(sha256: string): Promise<boolean> {
      const page = await items.queryIndex({ gsi1pk: blobIndex(sha256), limit: 1 })
      return page.items.length > 0
    },
  }
}

export type EmbeddedFiles = Files & {
  receiveUpload: NonNullable<Files['receiveUpload']>
  /** Deletes bytes that no key names, and leftovers. Returns the number of files. */
  collectGarbage: (ages?: SweepAges) => Promise<number>
  /** Notifies listeners of uploads whose notification was lost in a crash. */
  notifyUploaded: () => Promise<void>
}

type Parts = { folder: string; items: Items; secrets: Secrets; now: () => number }

/** Milliseconds between a write's bytes and its key; a crash may leave the bytes behind. */
const defaultAges = { blobs: 3_600_000, leftovers: 3_600_000 }
/** Milliseconds for which an upload still notifies its listeners itself. */
const landingMilliseconds = 60_000
const landedPartition = landedUploadKind.prefix

/** The files of the embedded home: bytes in a folder, keys in items. */
export function openEmbeddedFiles({ folder, items, secrets, now }: Parts): EmbeddedFiles {
  const blobs = createBlobStore(folder)
  const rows = createFileRows(items)
  const listeners: ((head: FileHead) => Promise<void>)[] = []
  const collect = (sha256: string) => blobs.collect(sha256, () => rows.isNamed(sha256))

  const put = async (key: string, bytes: Uint8Array, type: string): Promise<FileHead> => {
    const head = { key, type, size: bytes.length, sha256: sha256Of(bytes), at: now() }
    const before = await rows.get(key)
    await blobs.place(head.sha256, bytes)
    await rows.put(head)
    // A collection may have set the bytes aside before the key named them.
    if (!(await blobs.has(head.sha256, head.size))) await blobs.place(head.sha256, bytes)
    if (before && before.sha256 !== head.sha256) await collect(before.sha256)
    return head
  }

  const notify = async (head: FileHead) => {
    for (const listener of listeners) await listener(head)
    await items.delete({ pk: landedPartition, sk: head.key }, 'any')
  }

  return {
    put,
    async get(key) {
      // A concurrent put or collection may move the bytes for a moment.
      for (let attempt = 0; ; attempt++) {
        const head = await rows.get(key)
        if (!head) return null
        const bytes = await blobs.read(head.sha256)
        if (bytes) return { head, bytes }
        if (attempt === 5) throw new Error('The bytes of a file are not there')
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    head: (key) => rows.get(key),
    list: (prefix, cursor = null) => rows.list(prefix, cursor),
    async delete(key) {
      const head = await rows.get(key)
      await rows.delete(key)
      if (head) await collect(head.sha256)
    },
    signUpload: (bound) => signUpload({ items, secrets, now }, bound),
    onUploaded(listener) {
      listeners.push(listener)
    },
    // This server itself serves the bytes.
    signDownload: async () => null,
    async receiveUpload(fields, bytes) {
      const spent = await spendUpload({ items, secrets, now }, fields, bytes.length)
      if (!spent.ok) return spent
      const { key, type } = spent.value
      // Before the file, so that a crash leaves no file without a notification.
      await items.put({ pk: landedPartition, sk: key, data: { at: now() } }, 'any')
      const head = await put(key, bytes, type)
      await notify(head)
      return { ok: true, value: head }
    },
    collectGarbage: (ages = defaultAges) => blobs.sweep(ages, rows.isNamed),
    async notifyUploaded() {
      const { items: landed } = await items.query({ pk: landedPartition, limit: 100 })
      for (const { sk, data } of landed) {
        if (now() - Number(data.at) < landingMilliseconds) continue
        const head = await rows.get(sk)
        if (head) await notify(head)
        else await items.delete({ pk: landedPartition, sk }, 'any')
      }
    },
  }
}
