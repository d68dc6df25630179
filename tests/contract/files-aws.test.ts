import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openS3Files } from '@/lib/server/files/aws/open-files'
import { takeUploads } from '@/lib/server/files/aws/take-uploads'
import { type FileHead, fileKey } from '@/lib/server/files/file-types'
import { toOwnerId } from '@/lib/server/owner'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { openFaultProxy } from '../support/fault-proxy'
import { eventOf } from './doubles/bucket-front'
import { testRegion } from './doubles/dynamo'
import { checkForm, postForm } from './doubles/s3-form'
import { startStorage } from './doubles/storage'
import { describeFiles } from './files'

const storage = await startStorage()
const proxy = await openFaultProxy(storage.address)
process.env.AWS_ENDPOINT_URL_S3 = proxy.address
afterAll(async () => {
  await proxy.close()
  await storage.stop()
})

async function open() {
  let now = 1_800_000_000_000
  const bucket = await storage.createBucket()
  const items = openTestItems(() => now)
  const files = openS3Files({ region: testRegion, bucket, items, now: () => now })
  const post = async (fields: Record<string, string>, bytes: Uint8Array) => {
    if (checkForm(fields, bytes.length, { secret: 'test', now }) !== null) return false
    return (await postForm(`${proxy.address}/${bucket}`, fields, bytes)) === 201
  }
  return {
    bucket,
    items,
    files,
    post,
    setNow: (milliseconds: number) => {
      now = milliseconds
    },
    /** True when it was let in: S3 takes a form twice, what comes after it does not. */
    upload: async (fields: Record<string, string>, bytes: Uint8Array) => {
      if (!(await post(fields, bytes))) return false
      return (await files.land(String(fields.key))) !== null
    },
    keys: async () => {
      const { Contents = [] } = await storage.s3.send(new ListObjectsV2Command({ Bucket: bucket }))
      return Contents.map(({ Key }) => Key)
    },
    close: async () => {
      files.close()
      items.close()
    },
  }
}

describeFiles('S3', open)

const owner = toOwnerId('018f0000-0000-7000-8000-000000000001')
const key = fileKey('uploads', owner, 'photo one')
const bound = { key, type: 'image/png', maxBytes: 10, lifetime: 60 }
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('uploads to S3', () => {
  let store: Awaited<ReturnType<typeof open>>
  let told: FileHead[]
  beforeEach(async () => {
    proxy.setFaults(() => 'none')
    store = await open()
    told = []
    store.files.onUploaded(async (head) => void told.push(head))
    return store.close
  })

  it('allow what was signed and nothing else', async () => {
    const { url, fields } = await store.files.signUpload(bound)
    expect(url).toBe(`${proxy.address}/${store.bucket}`)
    expect(await store.post(fields, bytesOf('0'))).toBe(true)
    const changes: Record<string, string>[] = [
      { key },
      { 'Content-Type': 'text/html' },
      { 'X-Amz-Signature': '0'.repeat(64) },
      { Policy: Buffer.from('{"expiration":"2099-01-01T00:00:00Z"}').toString('base64') },
      { acl: 'public-read' },
    ]
    for (const changed of changes) {
      expect(await store.post({ ...fields, ...changed }, bytesOf('0'))).toBe(false)
    }
    const { 'Content-Type': _, ...typeless } = fields
    expect(await store.post(typeless, bytesOf('0'))).toBe(false)
    expect(await store.post(fields, bytesOf('01234567890'))).toBe(false)
    store.setNow(1_800_000_061_000)
    expect(await store.post(fields, bytesOf('0'))).toBe(false)
  })

  it('are let in by their event, however often it comes, and leave nothing behind', async () => {
    const { fields } = await store.files.signUpload(bound)
    await store.post(fields, bytesOf('photo'))
    const event = eventOf(fields.key ?? '')
    await takeUploads(store, [event, event])
    await takeUploads(store, [event])
    expect(told).toHaveLength(1)
    expect((await store.files.get(key))?.bytes).toEqual(Buffer.from('photo'))
    await store.post(fields, bytesOf('another'))
    await takeUploads(store, [event])
    expect((await store.files.get(key))?.bytes).toEqual(Buffer.from('photo'))
    expect(await store.keys()).toEqual([key])
  })

  it('come again after a listener has failed, and after no event at all', async () => {
    let isDeaf = true
    store.files.onUploaded(async () => {
      if (isDeaf) throw new Error('not now')
    })
    const { fields } = await store.files.signUpload(bound)
    await store.post(fields, bytesOf('photo'))
    await expect(takeUploads(store, [eventOf(fields.key ?? '')])).rejects.toThrow(AggregateError)
    isDeaf = false
    store.setNow(Date.now())
    await store.files.landUntold()
    expect(await store.files.head(key)).toMatchObject({ key, size: 5 })
    expect(told).toHaveLength(1)
    store.setNow(Date.now() + 60_000)
    await store.files.landUntold()
    expect(told).toHaveLength(2)
    expect(await store.keys()).toEqual([key])
  })

  it('are read as they were measured: bytes that take their place meanwhile come by another event', async () => {
    const { fields } = await store.files.signUpload(bound)
    const name = fields.key ?? ''
    await store.post(fields, bytesOf('photo'))
    proxy.setFaults(({ method }) => (method === 'GET' ? 'slow' : 'none'))
    const isRead = () =>
      proxy.log.some(({ method, path }) => method === 'GET' && path.includes(name))
    const reading = takeUploads(store, [eventOf(name)])
    while (!isRead()) await new Promise((next) => setTimeout(next, 5))
    const Body = 'x'.repeat(bound.maxBytes + 1)
    await storage.s3.send(new PutObjectCommand({ Bucket: store.bucket, Key: name, Body }))
    await expect(reading).rejects.toMatchObject({ errors: [{ reason: 'busy' }] })
    proxy.setFaults(() => 'none')
    await takeUploads(store, [eventOf(name)])
    expect([told, await store.keys()]).toEqual([[], []])
  })

  it('keep no other back', async () => {
    const first = await store.files.signUpload(bound)
    const second = await store.files.signUpload({ ...bound, key: `${key} two` })
    for (const { fields } of [first, second]) await store.post(fields, bytesOf('photo'))
    const keys = [first, second].map(({ fields }) => fields.key ?? '')
    proxy.setFaults(({ path }) =>
      path.includes(keys[0] ?? '?') ? { status: 403, body: '' } : 'none',
    )
    await expect(takeUploads(store, [{}, ...keys.map(eventOf)])).rejects.toThrow(AggregateError)
    expect(told.map((head) => head.key)).toEqual([`${key} two`])
  })

  it('that nobody signed are thrown away', async () => {
    const stray = `uploads/arriving/${'x'.repeat(22)}`
    await storage.s3.send(new PutObjectCommand({ Bucket: store.bucket, Key: stray, Body: 'stray' }))
    await takeUploads(store, [eventOf(stray), eventOf(key), eventOf('uploads/arriving/../x')])
    expect(await store.keys()).toEqual([])
    expect(told).toEqual([])
  })
})

it('addresses of S3: give a file for five minutes at most, under its name', async () => {
  const store = await open()
  await store.files.put(key, bytesOf('photo'), 'image/png')
  const address = new URL((await store.files.signDownload(key, 'Zoë.png', 300)) ?? '')
  expect(address.searchParams.get('X-Amz-Expires')).toBe('300')
  expect(address.searchParams.get('X-Amz-Date')).toBe('20270115T080000Z')
  expect(address.searchParams.get('response-content-disposition')).toContain('Zo%C3%AB.png')
  expect(await (await fetch(address)).text()).toBe('photo')
  await expect(store.files.signDownload(key, 'x', 301)).rejects.toThrow(RangeError)
  expect(await store.files.signDownload(`${key} gone`, 'x', 300)).toBeNull()
  await store.close()
})

describe('errors of S3', () => {
  const noteOf = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`

  it.each([
    [503, 'SlowDown', 'busy'],
    [500, 'InternalError', 'busy'],
    [400, 'ExpiredToken', 'refused'],
    [403, 'AccessDenied', 'refused'],
    [404, 'NoSuchBucket', 'refused'],
  ])('%d %s is told by name', async (status, code, reason) => {
    const store = await open()
    proxy.setFaults(() => ({ status, body: noteOf(code) }))
    const error = { name: 'StoreUnavailableError', reason }
    await expect(store.files.put(key, bytesOf('x'), 'x/y')).rejects.toMatchObject(error)
    await expect(store.files.get(key)).rejects.toMatchObject(error)
    proxy.setFaults(() => 'none')
    await store.close()
  })

  it('is waited out where it passes', async () => {
    const store = await open()
    const faults = ['server-error', 'answer-lost', 'unavailable'] as const
    let at = 0
    proxy.setFaults(() => faults[at++] ?? 'none')
    await store.files.put(key, bytesOf('kept'), 'text/plain')
    expect((await store.files.get(key))?.bytes).toEqual(Buffer.from('kept'))
    await store.close()
  })

  it('bytes that changed are not handed out', async () => {
    const store = await open()
    await store.files.put(key, bytesOf('kept'), 'text/plain')
    const { Metadata } = await storage.s3.send(
      new GetObjectCommand({ Bucket: store.bucket, Key: key }),
    )
    const changed = { Bucket: store.bucket, Key: key, Body: 'changed', Metadata }
    await storage.s3.send(new PutObjectCommand(changed))
    await expect(store.files.get(key)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      reason: 'damaged',
    })
    await store.close()
  })
})
