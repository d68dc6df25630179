import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { corsRulesFor } from '@/amplify/storage/cors-rules'
import { openS3Files } from '@/lib/server/files/aws/open-files'
import { fileKey } from '@/lib/server/files/file-types'
import { toOwnerId } from '@/lib/server/owner'
import { openTestItems } from '@/lib/server/testing/test-ports'
import { findRule } from './doubles/bucket-cors'
import { eventOf, startBucketFront } from './doubles/bucket-front'
import { testRegion } from './doubles/dynamo'
import { startStorage } from './doubles/storage'

const ours = 'https://cv.example.org'
const theirs = 'https://elsewhere.example.org'
const key = fileKey('uploads', toOwnerId('018f0000-0000-7000-8000-000000000001'), 'a')

let storage: Awaited<ReturnType<typeof startStorage>>
let front: Awaited<ReturnType<typeof startBucketFront>>
let told: unknown[]
let files: ReturnType<typeof openS3Files>
let items: ReturnType<typeof openTestItems>
beforeAll(async () => {
  storage = await startStorage()
  front = await startBucketFront({
    target: storage.address,
    rules: corsRulesFor([ours]),
    secret: 'test',
    onArrived: (event) => told.push(event),
  })
  process.env.AWS_ENDPOINT_URL_S3 = front.address
  items = openTestItems(Date.now)
  const bucket = await storage.createBucket()
  files = openS3Files({ region: testRegion, bucket, items, now: Date.now })
})
afterAll(async () => {
  files.close()
  items.close()
  await front.stop()
  await storage.stop()
})
beforeEach(() => {
  told = []
})

const bound = { key, type: 'image/png', maxBytes: 10, lifetime: 60 }
const allowedOrigin = (answer: Response) => answer.headers.get('access-control-allow-origin')

/** Sends a form as a page of that origin does. */
async function send(origin: string, text: string, changes: Record<string, string> = {}) {
  const { url, fields } = await files.signUpload(bound)
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changes })) form.set(name, value)
  form.set('file', new Blob([text]))
  const answer = await fetch(url, { method: 'POST', body: form, headers: { origin } })
  return { answer, fields }
}

describe('the bucket as browsers meet it', () => {
  it('takes a signed form of our pages, and S3 tells of it', async () => {
    const { answer, fields } = await send(ours, 'photo')
    expect([answer.status, allowedOrigin(answer)]).toEqual([201, ours])
    expect(told).toEqual([{ Records: [eventOf(fields.key ?? '')] }])
  })

  it('lets no other page read its answer', async () => {
    expect(allowedOrigin((await send(theirs, 'photo')).answer)).toBeNull()
  })

  it('refuses what the form does not allow, in words that our page may read, and tells of nothing', async () => {
    const tooLarge = (await send(ours, '01234567890')).answer
    expect([tooLarge.status, allowedOrigin(tooLarge)]).toEqual([400, ours])
    expect(await tooLarge.text()).toContain('EntityTooLarge')
    expect((await send(ours, 'photo', { acl: 'public-read' })).answer.status).toBe(403)
    expect(told).toEqual([])
  })

  it.each([
    ['a page of ours', { origin: ours, method: 'GET', headers: 'Content-Type' }, 200],
    ['another page', { origin: theirs, method: 'GET', headers: 'content-type' }, 403],
    ['another method', { origin: ours, method: 'PUT', headers: 'content-type' }, 403],
    ['another header', { origin: ours, method: 'GET', headers: 'content-type, x-own' }, 403],
  ])('answers the preflight of %s', async (_, { origin, method, headers }, status) => {
    const asked = {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    }
    const answer = await fetch(`${front.address}/b/${key}`, { method: 'OPTIONS', headers: asked })
    expect(answer.status).toBe(status)
    expect(allowedOrigin(answer)).toBe(status === 200 ? origin : null)
  })

  it('gives the bytes of a link that was signed', async () => {
    await files.put(key, new TextEncoder().encode('photo'), 'image/png')
    const address = (await files.signDownload(key, 'a.png', 60)) ?? ''
    const answer = await fetch(address, { headers: { origin: ours } })
    expect([await answer.text(), allowedOrigin(answer)]).toEqual(['photo', ours])
    expect(answer.headers.get('content-disposition')).toContain('filename="a.png"')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const bare = await fetch(`${address.split('?')[0]}?response-content-type=text%2Fhtml`)
    expect(bare.headers.get('content-type')).toBe('image/png')
  })
})

it('a rule with a star lets those that it stands for', () => {
  const [rule] = corsRulesFor(['https://*.example.org'])
  const find = (origin: string) =>
    findRule([rule!], { origin, method: 'GET', headers: [] }) !== null
  expect(
    [ours, 'https://example.com', 'https://.example.org', 'https:.example.org'].map(find),
  ).toEqual([true, false, true, false])
})
