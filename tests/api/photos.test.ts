import { createHash } from 'node:crypto'
import { strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/lib/api/documents'
import { photoReasons } from '@/lib/api/photos'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { dueHandlers } from '@/lib/server/boot/due-work-sweep'
import { toOwnerId } from '@/lib/server/owner'
import { lookAtFiles } from '@/lib/server/photos/look-at-files'
import { pictureKey } from '@/lib/server/photos/photo-files'
import { photoTask } from '@/lib/server/photos/photo-task'
import { createPhotoMaker } from '@/lib/server/photos/processing/create-maker'
import { startPhotoProcess } from '@/lib/server/photos/processing/photo-process'
import { defaultMakerLimits, type PhotoMaker } from '@/lib/server/photos/processing/photo-types'
import {
  canary,
  lyingPhoto,
  noisePicture,
  otherKinds,
  polyglot,
} from '@/lib/server/photos/processing/testing/hostile-photos'
import { renderer } from '@/lib/server/render/create-renderer'
import { doAllDueWork } from '@/lib/server/testing/do-all-due-work'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { takeExport } from '@/tests/support/take-export'
import { photoClient } from './support/photo-client'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const ana = toOwnerId(sessions.ana)
const day = 24 * 60 * 60 * 1000
const ids = createIdGenerator()
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const portraitId = hashOf(portrait)

let api: TestApi
let maker: PhotoMaker
const { begin, bring, endOf, sendTo, stateOf } = photoClient(() => api)

beforeAll(async () => {
  await loadEngineBundle()
  const start = () => startPhotoProcess(`${projectFolder}/dist/photo-node-process.mjs`)
  // Processes start late on a machine that does much else.
  maker = createPhotoMaker(start, { ...defaultMakerLimits, deadline: 60_000 })
  api = await openTestApi()
  registerTasks(api.ports, [photoTask], { maker })
  api.ports.start()
  // The bundle may have to be made first.
}, 60_000)
afterAll(async () => {
  await renderer().close()
  await api?.close()
  await maker?.close()
})

const keysOf = async (prefix: string) =>
  (await api.ports.files.list(prefix)).files.map(({ key }) => key)
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const printOf = ({ pictures }: Awaited<ReturnType<typeof bring>>) =>
  pictures?.find(({ name }) => name === 'print')

async function keepPortrait() {
  const begun = await begin({ sha256: portraitId })
  if (begun.upload) expect((await sendTo(begun, portrait)).status).toBe(201)
  if (begun.upload) expect(await endOf(begun.id)).toMatchObject({ status: 'done' })
}

describe('a photo by the API', () => {
  it('goes by a signed form to pictures, and nothing of the file stays', async () => {
    const begun = await begin({ fileName: 'me.jpg', greyscale: true })
    expect(begun.upload).toMatchObject({
      url: '/api/v1/uploads',
      fields: { maximalBytes: '10000000', type: 'application/octet-stream' },
    })
    expect(await stateOf(begun.id)).toMatchObject({ status: 'waiting', fileName: 'me.jpg' })
    expect((await sendTo(begun, await lyingPhoto(6))).status).toBe(201)
    const done = await endOf(begun.id)
    expect([done.status, done.progress, done.expiresAt]).toEqual([
      'done',
      null,
      '2026-03-31T12:00:00.000Z',
    ])
    expect(done.pictures?.map(({ name }) => name)).toEqual(['96', '256', '600', 'print'])
    for (const { url, link, sha256, bytes, type } of done.pictures ?? []) {
      expect(link).toEqual({ url, expiresAt: done.expiresAt })
      const answer = await api.ask(new URL(url).pathname)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      const got = await bytesOf(answer)
      expect([hashOf(got), got.length]).toEqual([sha256, bytes])
      expect(Buffer.from(got).toString('latin1')).not.toContain(canary)
    }
    await expect.poll(() => keysOf('uploads/')).toEqual([])
    expect((await sendTo(begun, await lyingPhoto(6))).status).toBe(410)
  })

  it('can be named by a CV, whose PDF shows it in at most 150 kB', async () => {
    const print = printOf(await bring(await noisePicture(1_200, 1_600)))
    if (!print) throw new Error('no print')
    expect(print.bytes).toBeLessThanOrEqual(150_000)
    const document = createResume(ids)
    const path = `/resumes/${document.id}`
    const save = (json: object) => api.ask(path, { method: 'PUT', json })
    expect((await save({ document, baseVersion: 0 })).status).toBe(200)
    const bare = await bytesOf(await api.ask(`${path}/pdf`))
    const named = withPhoto(document, { fileId: print.sha256 }).document
    expect((await save({ document: named, baseVersion: 1 })).status).toBe(200)
    const shown = await bytesOf(await api.ask(`${path}/pdf`))
    expect(shown.length - bare.length).toBeGreaterThan(print.bytes)
    expect(shown.length - bare.length).toBeLessThan(print.bytes + 5_000)
    const picture = await bytesOf(await api.ask(`/pictures/${print.sha256}`))
    expect(Buffer.from(shown).includes(Buffer.from(picture))).toBe(true)
    const page = await (await api.ask(`${path}/export?format=html`)).text()
    expect(page).toContain(Buffer.from(picture).toString('base64'))
  })

  it('is shown by a link for one hour, which ends with the photo', async () => {
    const { id } = await bring(await lyingPhoto(1), { round: true })
    const linked = await api.ask(`/photos/${id}/256/link`, { method: 'POST' })
    expect(linked.status).toBe(201)
    const { url, expiresAt } = await linked.json()
    expect(expiresAt).toBe('2026-03-01T13:00:00.000Z')
    const path = new URL(url).pathname
    const shown = await api.ask(path, { as: null })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect((await api.ask(`/photos/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await api.ask(path, { as: null })).status).toBe(404)
    expect((await api.ask(`/photos/${id}`)).status).toBe(404)
    expect(await keysOf(`processed/${ana}/photo-${id}`)).toEqual([])
  })

  it.each(otherKinds)('of %s fails as %s, with a sentence', async (_, code, bytes) => {
    const failed = await bring(bytes)
    expect(failed).toMatchObject({ status: 'failed', code, progress: null })
    expect(failed.reason).toBe(photoReasons[code as keyof typeof photoReasons])
    expect(failed.pictures).toBeUndefined()
    await expect.poll(() => keysOf('uploads/')).toEqual([])
  })

  it('that fails leaves the CV and the picture that it had', async () => {
    await keepPortrait()
    const { document } = withPhoto(createResume(ids))
    const save = { method: 'PUT', json: { document, baseVersion: 0 } }
    expect((await api.ask(`/resumes/${document.id}`, save)).status).toBe(200)
    expect(await bring(new Uint8Array(9))).toMatchObject({ status: 'failed' })
    const read = (await (await api.ask(`/resumes/${document.id}`)).json()) as DocumentBody
    expect(read.document).toMatchObject({ content: { photo: { fileId: portraitId } } })
    expect((await api.ask(`/pictures/${portraitId}`)).status).toBe(200)
  })

  it('of two kinds at once is that of its first bytes alone', async () => {
    const { pictures = [] } = await bring(await polyglot())
    expect(pictures).toHaveLength(4)
    for (const { url } of pictures) {
      expect(Buffer.from(await bytesOf(await api.ask(url))).toString('latin1')).not.toContain(
        'CANARY',
      )
    }
  })

  it('is one photo for one Idempotency-Key', async () => {
    const asked = { fileName: 'one.jpg' }
    const first = await begin(asked, { 'idempotency-key': 'photo' })
    expect(await begin(asked, { 'idempotency-key': 'photo' })).toEqual(first)
  })

  it('refuses choices that make no sense', async () => {
    const wrong = [
      { crop: { x: 0.5, y: 0, width: 0.6, height: 1 } },
      { crop: { x: 0, y: 0, width: 0, height: 1 } },
      { brightness: 9 },
      { contrast: 'much' },
      { sha256: portraitId, greyscale: true },
      { sha256: 'x' },
      { ownerId: ana },
    ]
    for (const json of wrong) {
      expect((await api.ask('/photos', { method: 'POST', json })).status).toBe(422)
    }
    expect((await api.ask('/pictures/UP')).status).toBe(404)
    expect((await api.ask(`/photos/${ids.document()}/1000`)).status).toBe(404)
  })

  it('is nobody else’s: not its state, its pictures, its form, its end', async () => {
    const begun = await begin()
    expect((await sendTo(begun, portrait, 'ben')).status).toBe(404)
    api.clock.now += 1_000
    const done = await bring(await lyingPhoto(1))
    const print = printOf(done)
    const paths = ['', '/print', '/96'].map((more) => `/photos/${done.id}${more}`)
    for (const path of [...paths, `/pictures/${print?.sha256}`]) {
      expect((await api.ask(path)).status).toBe(200)
      expect((await api.ask(path, { as: 'ben' })).status).toBe(404)
      expect((await api.ask(path, { as: null })).status).toBe(401)
    }
    const asBen = { as: 'ben', method: 'POST' } as const
    expect((await api.ask(`/photos/${done.id}/print/link`, asBen)).status).toBe(404)
    // The newest first, each as it answers by itself; nothing of it for somebody else.
    const listOf = async (as: 'ana' | 'ben') =>
      (await (await api.ask('/photos', { as })).json()) as { photos: { id: string }[] }
    const { photos } = await listOf('ana')
    expect(photos[0]).toEqual(done)
    expect(photos.map(({ id }) => id)).toContain(begun.id)
    expect(JSON.stringify(await listOf('ben'))).not.toContain(done.id)
  })

  it('waits with twenty others at most', async () => {
    const asBen = { as: 'ben', method: 'POST', json: {} } as const
    for (let count = 0; count < 20; count++) {
      expect((await api.ask('/photos', asBen)).status).toBe(201)
    }
    const refused = await api.ask('/photos', asBen)
    expect([refused.status, (await refused.json()).code]).toEqual([429, 'too-many-files'])
    // Forms that have ended without a file make room.
    api.clock.now += 20 * 60_000
    expect((await api.ask('/photos', asBen)).status).toBe(201)
  })
})

describe('a picture that a device has made', () => {
  it('is kept to the byte under its hash, and sent once', async () => {
    await keepPortrait()
    const got = await bytesOf(await api.ask(`/pictures/${portraitId}`))
    expect(Buffer.from(got).equals(Buffer.from(portrait))).toBe(true)
    expect((await begin({ sha256: portraitId })).upload).toBeNull()
  })

  it('is refused when its bytes are others, or more than a picture', async () => {
    const other = await begin({ sha256: 'b'.repeat(64) })
    expect((await sendTo(other, portrait)).status).toBe(201)
    expect(await endOf(other.id)).toMatchObject({ status: 'failed', code: 'other-bytes' })
    const tailed = new Uint8Array([...portrait, ...Buffer.from(canary), 0xff, 0xd9])
    expect(await bring(tailed, { sha256: hashOf(tailed) })).toMatchObject({ code: 'not-plain' })
    expect((await api.ask(`/pictures/${hashOf(tailed)}`)).status).toBe(404)
  })

  it('makes another PDF of the same version when it comes', async () => {
    await api.ports.files.delete(pictureKey(ana, portraitId))
    const { document } = withPhoto(createResume(ids))
    const path = `/resumes/${document.id}`
    const save = { method: 'PUT', json: { document, baseVersion: 0 } }
    expect((await api.ask(path, save)).status).toBe(200)
    const before = await api.ask(`${path}/pdf`)
    await keepPortrait()
    const after = await api.ask(`${path}/pdf`)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect(Buffer.from(await bytesOf(after)).includes(Buffer.from(portrait))).toBe(true)
  })
})

it('the archive of an account holds the photo in its CV, and every picture as a file', async () => {
  await keepPortrait()
  const { document } = withPhoto(createResume(ids))
  document.title = 'With a photo'
  const save = { method: 'PUT', json: { document, baseVersion: 0 } }
  expect((await api.ask(`/resumes/${document.id}`, save)).status).toBe(200)
  const files = await takeExport(api.ports, ana)
  const cv = strFromU8(files['cvs/With a photo.json'] ?? new Uint8Array())
  expect(JSON.parse(cv).basics.image).toContain(Buffer.from(portrait).toString('base64'))
  const picture = files[`files/processed/picture-${portraitId}.jpg`]
  expect(Buffer.from(picture ?? []).equals(Buffer.from(portrait))).toBe(true)
})

describe('old ones', () => {
  /** Does what is due of photos; documents stay in the trash. */
  const lookAtPhotos = () =>
    doAllDueWork(api.ports, { ...dueHandlers(api.ports), document: async () => null })

  it('go after 30 days, but for what a CV, a version or the trash names', async () => {
    await keepPortrait()
    const named = withPhoto(createResume(ids)).document
    const save = { method: 'PUT', json: { document: named, baseVersion: 0 } }
    await api.ask(`/resumes/${named.id}`, save)
    await api.ask(`/resumes/${named.id}`, { method: 'DELETE' })
    const loose = printOf(await bring(await noisePicture(50, 40)))
    api.clock.now += 29 * day
    await lookAtPhotos()
    await lookAtFiles(api.ports, ana)
    expect((await api.ask(`/pictures/${loose?.sha256}`)).status).toBe(200)
    api.clock.now += 2 * day
    await lookAtPhotos()
    await lookAtFiles(api.ports, ana)
    expect((await api.ask(`/pictures/${loose?.sha256}`)).status).toBe(404)
    expect((await api.ask(`/pictures/${portraitId}`)).status).toBe(200)
    expect((await keysOf('processed/')).filter((key) => key.includes('/photo-'))).toEqual([])
    // Named by a device once more, it is sent once more.
    expect((await begin({ sha256: loose?.sha256 ?? '' })).upload).not.toBeNull()
  })
})
