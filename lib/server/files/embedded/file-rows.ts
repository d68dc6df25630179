import 'server-only'
import type { Item, Items } from '../../items/item-types'
import type { FileHead } from '../file-types'

const partition = 'files'
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
export function createFileRows(items: Items) {
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
