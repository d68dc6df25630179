import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { createPhotoMaker } from './create-maker'
import { type PhotoProcess, startPhotoProcess } from './photo-process'
import { defaultMakerLimits, type PhotoProgress, type PhotoWish } from './photo-types'
import { noisePicture } from './testing/hostile-photos'

const look = { greyscale: false, brightness: 1, contrast: 1 }
const plain: PhotoWish = { kind: 'make', crop: null, look, isRound: false }
const gaveUp = { ok: false, code: 'gave-up' }
const real = resolve(projectFolder, 'dist/photo-node-process.mjs')
const stopping = resolve(import.meta.dirname, 'testing/stopping-process.mjs')
/** Builds the request that makes the process stop at a stage. */
const stopAt = (stage: string) => ({ ...plain, stopAt: stage }) as PhotoWish
// Processes start slowly on a busy machine; only one test is about time.
const patient = { ...defaultMakerLimits, deadline: 60_000 }

let photo: Uint8Array
beforeAll(async () => {
  // The bundle may have to be built first.
  await loadEngineBundle()
  photo = await noisePicture(300, 200)
}, 60_000)

describe('a process of its own', () => {
  const maker = createPhotoMaker(() => startPhotoProcess(real), patient)
  afterAll(() => maker.close())

  it('makes pictures one after the other, and tells how far it is', async () => {
    const stages: PhotoProgress['stage'][] = []
    const question = { bytes: photo, wish: plain }
    const outcomes = await Promise.all([
      maker.make({ ...question, onProgress: ({ stage }) => stages.push(stage) }),
      maker.make(question),
    ])
    for (const outcome of outcomes) {
      const names = outcome.ok ? outcome.pictures.map(({ name }) => name) : outcome.code
      expect(names).toEqual(['96', '256', '600', 'print'])
    }
    expect(new Set(stages)).toEqual(new Set(['looking', 'decoding', 'packing']))
    expect(outcomes[0]).toEqual(outcomes[1])
  })

  it('says of a damaged file what it is, and goes on', async () => {
    const cut = { bytes: photo.subarray(0, 900), wish: plain }
    expect(await maker.make(cut)).toEqual({ ok: false, code: 'damaged' })
    expect(await maker.make({ bytes: photo, wish: plain })).toMatchObject({ ok: true })
  })

  it('takes no file that no form would have let in', async () => {
    const bytes = new Uint8Array(10_000_001)
    expect(await maker.make({ bytes, wish: plain })).toEqual({ ok: false, code: 'too-large' })
  })
})

describe('a process that is ended', () => {
  it.each(['looking', 'decoding', 'packing'] as const)(
    'while it is %s gives the picture up, and the next one is made by another',
    async (stage) => {
      const started: PhotoProcess[] = []
      const maker = createPhotoMaker(() => {
        started.push(startPhotoProcess(started.length === 0 ? stopping : real))
        return started.at(-1) as PhotoProcess
      }, patient)
      const first = maker.make({
        bytes: photo,
        wish: stopAt(stage),
        onProgress: (progress) => {
          if (progress.stage === stage) void started[0]?.end()
        },
      })
      expect(await first).toEqual(gaveUp)
      expect(await maker.make({ bytes: photo, wish: plain })).toMatchObject({ ok: true })
      expect(started).toHaveLength(2)
      await maker.close()
    },
  )

  it('is ended after its time, however busy it is', async () => {
    const maker = createPhotoMaker(() => startPhotoProcess(stopping), { ...patient, deadline: 300 })
    expect(await maker.make({ bytes: photo, wish: stopAt('decoding') })).toEqual(gaveUp)
    await maker.close()
  })

  it.runIf(process.platform === 'linux')('is ended when it takes too much memory', async () => {
    const limits = { ...patient, growth: 200 * 2 ** 20 }
    const maker = createPhotoMaker(() => startPhotoProcess(stopping), limits)
    expect(await maker.make({ bytes: photo, wish: stopAt('memory') })).toEqual(gaveUp)
    await maker.close()
  })

  it('is given nothing of this process’s environment', async () => {
    const secretive = resolve(import.meta.dirname, 'testing/telling-process.mjs')
    process.env.VITAE_SECRET_OF_A_TEST = 'secret'
    const child = startPhotoProcess(secretive)
    const told: unknown = await child.ask({ bytes: photo, wish: plain })
    delete process.env.VITAE_SECRET_OF_A_TEST
    expect(told).toEqual(['MALLOC_ARENA_MAX', 'NODE_ENV', 'UV_THREADPOOL_SIZE'])
    await child.end()
  })
})
