import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PhotoRequestBody } from '@/lib/api/photos'
import { createIdGenerator } from '@/lib/resume/ids'
import type { Files } from '@/lib/server/files/file-types'
import type { Items } from '@/lib/server/items/item-types'
import { toOwnerId } from '@/lib/server/owner'
import type { PhotoMaker } from '@/lib/server/photos/processing/photo-types'
import { processPhoto } from '@/lib/server/photos/processing/process-photo'
import { lyingPhoto } from '@/lib/server/photos/processing/testing/hostile-photos'
import type { OpenedPorts } from '@/lib/server/ports'
import { openTestPorts } from '@/lib/server/testing/test-ports'
import { beginPhoto } from './begin-photo'
import { discardPhoto } from './discard-photo'
import { failPhoto, makePhoto } from './make-photo'
import { photoUploadKey } from './photo-files'
import { readPhotoState } from './read-photo'

const owner = toOwnerId('018f0000-0000-7000-8000-00000000000a')
const ids = createIdGenerator()
const photo = await lyingPhoto(1)
const asked: PhotoRequestBody = { fileName: 'me.jpg' }

/** Photo maker without a child process. */
const maker: PhotoMaker = {
  make: ({ bytes, wish, onProgress }) => processPhoto(bytes, wish, onProgress),
  close: async () => {},
}

let ports: OpenedPorts
beforeEach(async () => {
  ports = await openTestPorts()
})
afterEach(() => ports.close())

/** Creates a photo whose file was uploaded. */
async function landed(): Promise<string> {
  const id = ids.document()
  await beginPhoto(ports, owner, { id, asked })
  await ports.files.put(photoUploadKey(owner, id), photo, 'application/octet-stream')
  return id
}

const stateOf = async (id: string) => {
  const state = await readPhotoState(ports, owner, { id })
  return state.ok ? state.value : state.code
}
const keysOf = async (prefix: string) =>
  (await ports.files.list(prefix)).files.map(({ key }) =>
    key.replace(/photo-[0-9a-f-]{36}/, 'photo'),
  )

/** Returns ports that throw after a number of uses, as when the process ends there. */
function cutOff(uses: number) {
  let left = uses
  const dying = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          if (left-- <= 0) return Promise.reject(new Error('cut off'))
          return Reflect.apply(value, target, given)
        }
      },
    })
  const { items, files, secrets, now } = ports
  return { items: dying<Items>(items), files: dying<Files>(files), secrets, now, maker }
}

it('cut off at any step comes to the same end at the next try', async () => {
  let steps = 0
  for (let isThrough = false; !isThrough; steps++) {
    const id = await landed()
    isThrough = await makePhoto(cutOff(steps), owner, id).then(
      () => true,
      () => false,
    )
    const between = await stateOf(id)
    // Never done without its pictures, never failed because a process died.
    expect(between).not.toMatchObject({ status: 'failed' })
    await makePhoto({ ...ports, maker }, owner, id)
    const done = await stateOf(id)
    expect(done).toMatchObject({ status: 'done', progress: null })
    expect(await keysOf(`uploads/${owner}/`)).toEqual([])
    expect(await keysOf(`processed/${owner}/photo-${id}/`)).toHaveLength(4)
    await discardPhoto(ports, owner, { id })
  }
  // Without progress, which a busy machine reports less often: two reads, two rows, five files, one deletion.
  expect(steps).toBeGreaterThanOrEqual(10)
})

it('done twice, also at once, gives the same pictures', async () => {
  const id = await landed()
  const both = await Promise.allSettled([1, 2].map(() => makePhoto({ ...ports, maker }, owner, id)))
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
  const done = await stateOf(id)
  await makePhoto({ ...ports, maker }, owner, id)
  expect(await stateOf(id)).toEqual(done)
  expect(done).toMatchObject({ status: 'done' })
})

it('keeps nothing of a photo that was taken away meanwhile', async () => {
  const id = await landed()
  const slow: PhotoMaker = {
    ...maker,
    async make(question) {
      const outcome = await maker.make(question)
      await discardPhoto(ports, owner, { id })
      return outcome
    },
  }
  await makePhoto({ ...ports, maker: slow }, owner, id)
  expect(await stateOf(id)).toBe('not-found')
  expect(await keysOf('uploads/')).toEqual([])
  expect((await keysOf('processed/')).filter((key) => key.includes('/photo'))).toEqual([])
})

it('is tried again while too many wait, and says so when no try came to an end', async () => {
  const id = await landed()
  const busy: PhotoMaker = { ...maker, make: async () => ({ ok: false, code: 'busy' }) }
  await expect(makePhoto({ ...ports, maker: busy }, owner, id)).rejects.toThrow('wait')
  expect(await stateOf(id)).toMatchObject({ status: 'working' })
  await failPhoto(ports, owner, id)
  await failPhoto(ports, owner, id)
  const state = await stateOf(id)
  expect(state).toMatchObject({ status: 'failed', code: 'gave-up' })
  expect(await keysOf('uploads/')).toEqual([])
})
