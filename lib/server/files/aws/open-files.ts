import 'server-only'
import type { Items } from '../../items/item-types'
import type { FileHead, Files } from '../file-types'
import { arrivalPrefix, createArrivals } from './arrivals'
import { openBucket } from './bucket'
import { signDownload } from './sign-addresses'

export type S3Files = Files & {
  /** Accepts the upload that an event of S3 has reported under a key. */
  land: (key: string) => Promise<FileHead | null>
  /** Accepts uploads that no event has reported. */
  landUntold: () => Promise<void>
  close: () => void
}

/**
 * Opens the files of the AWS home: each is an object of one bucket, under the key of the file. S3 is the only
 * record of them; uploads are accepted by way of items.
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
