import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Items } from '../../items/item-types'
import type { FileHead, SignedUpload, UploadBound } from '../file-types'
import type { Bucket } from './bucket'
import { signForm } from './sign-addresses'

/**
 * Where uploads land, each under a name that is used once. No owner is called so, and `list` leaves it
 * out: what lies here is nobody's file yet.
 */
export const arrivalPrefix = 'uploads/arriving/'

const rowOf = (name: string) => ({ pk: `arrival#${name}`, sk: 'arrival' })
const namePattern = /^[\w-]{22}$/
/** An upload whose event was late is still let in so long: sweeps look for it. */
const memorySeconds = 86_400
/**
 * Milliseconds after which an upload that is still under the arrivals prefix counts as one that no event has reported.
 */
const untoldMilliseconds = 60_000

type Parts = {
  bucket: Bucket
  items: Items
  now: () => number
  /** Tells whoever waits for uploads. */
  notify: (head: FileHead) => Promise<void>
}

/**
 * Uploads that go to S3 itself. The form lets a browser put bytes under a name of its own; they become a
 * file when somebody has looked at them (an event of S3, or a sweep), once: whatever the form is used for
 * later is thrown away. S3's forms know no "once", so a file could be replaced while they live.
 */
export function createArrivals({ bucket, items, now, notify }: Parts) {
  const land = async (key: string): Promise<FileHead | null> => {
    const name = key.slice(arrivalPrefix.length)
    if (!key.startsWith(arrivalPrefix) || !namePattern.test(name)) return null
    const row = await items.get(rowOf(name))
    const isOpen = row !== null && row.data.isDone !== true
    const maxBytes = Number(row?.data.maximalBytes ?? 0)
    const bytes = isOpen ? await bucket.getForeign(key, maxBytes) : null
    if (!row || !isOpen || bytes === null || bytes === 'too-large') {
      await bucket.delete(key)
      return null
    }
    const { data } = row
    const place = { key: String(data.key), type: String(data.type), at: now() }
    const head = await bucket.put(place, bytes)
    await notify(head)
    // Last: until here, an end of this process leaves an arrival that is let in again.
    const done = { ...data, isDone: true }
    await items.put({ ...rowOf(name), expiresAt: row.expiresAt, data: done }, row.version)
    await bucket.delete(key)
    return head
  }

  return {
    async sign(bound: UploadBound): Promise<SignedUpload> {
      const name = randomBytes(16).toString('base64url')
      const key = `${arrivalPrefix}${name}`
      const form = await signForm(bucket, { ...bound, key }, now())
      const expiresAt = Math.floor(now() / 1000) + bound.lifetime + memorySeconds
      const { key: target, type, maxBytes: maximalBytes } = bound
      const data = { key: target, type, maximalBytes, isDone: false }
      await items.put({ ...rowOf(name), expiresAt, data }, 'absent')
      return form
    },
    /**
     * Makes a file of what has landed under a key, and tells of it. Twice is as once.
     *
     * @returns null for what is no upload, was let in already or was never allowed
     */
    land,
    /** Lets in what no event has told of. */
    async landUntold(): Promise<void> {
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<Bucket['list']>> = await bucket.list(arrivalPrefix, cursor)
        for (const { key, at } of page.files) {
          if (now() - at >= untoldMilliseconds) await land(key)
        }
        cursor = page.cursor
      } while (cursor)
    },
  }
}
