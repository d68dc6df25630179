import 'server-only'
import type { Items } from '../../items/item-types'
import type { FileHead, Files } from '../file-types'
import { arrivalPrefix, createArrivals } from './arrivals'
import { openBucket } from './bucket'
import { signDownload } from './sign-addresses'

export type S3Files = Files & {
  /** Makes a file of what an event of S3 says has landed under a key. */
  land: (key: string) => Promise<FileHead | null>
  /** Lets in uploads that no event has told of. */
  landUntold: () => Promise<void>
  close: () => void
}

/**
 * The files of the home on AWS: an object of one bucket each, under the key of the file. S3 is the only
 * record of them; what was uploaded is let in by way of items.
 */
export function openS3Files(parts: {
  region: string
  bucket: string
  acceleratesUploads?: boolean
  items: Items
  now: () => number
}): S3Files {
  const { region, items, now, acceleratesUploads } = parts
  const bucket = openBucket({ region, name: parts.bucket, acceleratesUploads })
  const listeners: ((head: FileHead) => Promise<void>)[] = []
  const notify = async (head: FileHead) => {
    for (const listener of listeners) await listener(head)
  }
  const arrivals = createArrivals({ bucket, items, now, notify })

  return {
    put: (key, bytes, type) => bucket.put({ key, type, at: now() }, bytes),
    get: bucket.get,
    head: bucket.head,
    async list(prefix, cursor = null) {
      const page = await bucket.list(prefix, cursor)
      return { ...page, files: page.files.filter(({ key }) => !key.startsWith(arrivalPrefix)) }
    },
    delete: bucket.delete,
    signUpload: arrivals.sign,
    receiveUpload: null,
    onUploaded(listener) {
      listeners.push(listener)
    },
    async signDownload(key, fileName, seconds) {
      const isThere = (await bucket.head(key)) !== null
      return isThere ? signDownload(bucket, { key, fileName, seconds }, now()) : null
    },
    land: arrivals.land,
    landUntold: arrivals.landUntold,
    close() {
      bucket.client.destroy()
      bucket.uploadClient.destroy()
    },
  }
}
