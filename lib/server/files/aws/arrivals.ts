import 'server-only'
import { randomBytes } from 'node:crypto'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Items } from '../../items/item-types'
import { eachFile } from '../../items/pages'
import { arrivalKind } from '../file-rows'
import type { FileHead, SignedUpload, UploadBound } from '../file-types'
import type { Bucket } from './bucket'
import { signForm } from './sign-addresses'

/**
 * Prefix of uploads that have arrived and are not accepted yet, each under a random name that is used once. It is
 * no owner's id, and `list` leaves it out: these files belong to no user yet.
 */
export const arrivalPrefix = 'uploads/arriving/'

const rowOf = (name: string) => ({ pk: `${arrivalKind.prefix}${name}`, sk: 'arrival' })
const namePattern = /^[\w-]{22}$/
/** Seconds for which an upload whose event was late is still accepted: sweeps look for it. */
const memorySeconds = daySeconds
/**
 * Milliseconds after which an upload that is still under the arrivals prefix counts as one that no event has reported.
 */
const untoldMilliseconds = 60_000

type Parts = {
  bucket: Bucket
  items: Items
  now: () => number
  /** Notifies the listeners for uploads. */
  notify: (head: FileHead) => Promise<void>
}

/**
 * Creates the handling of uploads that go to S3 directly. The form lets a browser put an object under a random
 * name; it becomes a file once it was checked (after an event of S3, or by a sweep), and only once: later uses of
 * the form are deleted. S3's forms cannot be limited to one use, so that a file could otherwise be replaced while
 * they are valid.
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
    // Last: if the process ends before this, the upload is accepted again.
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
     * Accepts the upload under a key as a file, and notifies the listeners. Idempotent.
     *
     * @returns null for an object that is no upload, was accepted already or was never allowed
     */
    land,
    /** Accepts uploads that no event has reported. */
    async landUntold(): Promise<void> {
      for await (const { key, at } of eachFile(bucket, arrivalPrefix)) {
        if (now() - at >= untoldMilliseconds) await land(key)
      }
    },
  }
}
