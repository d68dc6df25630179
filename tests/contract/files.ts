import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileHead, type Files, fileKey, type ListedFile } from '@/lib/server/files/file-types'
import { toOwnerId } from '@/lib/server/owner'

/** A store of one adapter, empty, with a clock that the test turns. */
export type FilesUnderTest = {
  files: Files
  setNow: (milliseconds: number) => void
  /** Sends a signed form the way a browser would; answers whether it was taken. */
  upload: (fields: Record<string, string>, bytes: Uint8Array) => Promise<boolean>
  close: () => Promise<void>
}

const start = 1_800_000_000_000
const owner = toOwnerId('018f0000-0000-7000-8000-000000000001')
const other = toOwnerId('018f0000-0000-7000-8000-000000000002')
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Tests the contract of every adapter of files; another one joins by a file like files.test.ts. */
export function describeFiles(name: string, open: () => Promise<FilesUnderTest>): void {
  describe(`files: ${name}`, () => {
    let store: FilesUnderTest
    let files: Files
    beforeEach(async () => {
      store = await open()
      files = store.files
      store.setNow(start)
    })
    afterEach(() => store.close())

    const key = fileKey('exports', owner, 'cv.pdf')

    it('gives back the bytes that were put, and null where nothing was', async () => {
      expect(await files.get(key)).toBeNull()
      expect(await files.head(key)).toBeNull()
      const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251)
      const head = {
        key,
        type: 'application/pdf',
        size: 100_000,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        at: start,
      }
      expect(await files.put(key, bytes, 'application/pdf')).toEqual(head)
      expect(await files.head(key)).toEqual(head)
      const file = await files.get(key)
      expect(file?.head).toEqual(head)
      expect(Buffer.compare(file?.bytes ?? new Uint8Array(), bytes)).toBe(0)
      await files.put(key, new Uint8Array(), 'text/plain')
      expect((await files.get(key))?.bytes).toHaveLength(0)
    })

    it('keeps equal bytes of many keys until the last key is gone', async () => {
      const copyKey = fileKey('exports', other, 'cv.pdf')
      await files.put(key, bytesOf('same'), 'text/plain')
      await files.put(copyKey, bytesOf('same'), 'text/plain')
      await files.delete(key)
      expect(await files.get(key)).toBeNull()
      expect((await files.get(copyKey))?.bytes).toEqual(Buffer.from('same'))
      await files.delete(copyKey)
      expect(await files.get(copyKey)).toBeNull()
      await files.delete(copyKey)
      await files.put(key, bytesOf('same'), 'text/plain')
      expect((await files.get(key))?.bytes).toEqual(Buffer.from('same'))
    })

    it('loses nothing when equal bytes come and go at the same time', async () => {
      for (let round = 0; round < 20; round++) {
        await files.put(key, bytesOf('same'), 'text/plain')
        const copyKey = fileKey('exports', other, `${round}`)
        await Promise.all([files.delete(key), files.put(copyKey, bytesOf('same'), 'text/plain')])
        expect((await files.get(copyKey))?.bytes).toEqual(Buffer.from('same'))
        await files.delete(copyKey)
      }
    })

    it('lists by prefix, in order, page by page', async () => {
      for (const name of ['b', 'a', 'c'])
        await files.put(fileKey('exports', owner, name), bytesOf(name), 'x/y')
      await files.put(fileKey('exports', other, 'd'), bytesOf('d'), 'x/y')
      await files.put(fileKey('uploads', owner, 'e'), bytesOf('e'), 'x/y')
      const found: ListedFile[] = []
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<Files['list']>> = await files.list(
          `exports/${owner}/`,
          cursor,
        )
        found.push(...page.files)
        cursor = page.cursor
      } while (cursor)
      expect(found.map(({ key: one }) => one.slice(-1))).toEqual(['a', 'b', 'c'])
    })

    describe('signed uploads', () => {
      const bound = { key, type: 'image/png', maxBytes: 10, lifetime: 60 }
      let told: FileHead[]
      beforeEach(() => {
        told = []
        files.onUploaded(async (head) => {
          told.push(head)
        })
      })

      it('take what was signed, once, and tell of it', async () => {
        const { fields } = await files.signUpload(bound)
        expect(await store.upload(fields, bytesOf('0123456789'))).toBe(true)
        expect(await files.head(key)).toMatchObject({ type: 'image/png', size: 10 })
        expect(told.map((head) => head.key)).toEqual([key])
        expect(await store.upload(fields, bytesOf('again'))).toBe(false)
        expect((await files.get(key))?.bytes).toEqual(Buffer.from('0123456789'))
      })

      it('refuse what is larger, late, or another than was signed', async () => {
        const { fields } = await files.signUpload(bound)
        expect(await store.upload(fields, bytesOf('01234567890'))).toBe(false)
        const changes: Record<string, string>[] = [
          { key: fileKey('exports', other, 'cv.pdf') },
          { type: 'text/html' },
          { maximalBytes: '1000' },
          { expires: String(start / 1000 + 9_000) },
          { nonce: 'another' },
          { signature: '' },
        ]
        for (const changed of changes) {
          expect(await store.upload({ ...fields, ...changed }, bytesOf('0'))).toBe(false)
        }
        expect(await store.upload({}, bytesOf('0'))).toBe(false)
        store.setNow(start + 60_000)
        expect(await store.upload(fields, bytesOf('0'))).toBe(false)
        expect(await files.head(key)).toBeNull()
        expect(told).toEqual([])
      })

      it('live five minutes at most', async () => {
        await expect(files.signUpload({ ...bound, lifetime: 301 })).rejects.toThrow(RangeError)
        await expect(files.signUpload({ ...bound, lifetime: 0 })).rejects.toThrow(RangeError)
      })
    })
  })
}
