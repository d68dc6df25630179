import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { photoReasons } from '@/lib/api/photos'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { toOwnerId } from '@/lib/server/owner'
import { lookAtFiles } from '@/lib/server/photos/look-at-files'
import { fontKey } from '@/lib/server/photos/photo-files'
import { photoTask } from '@/lib/server/photos/photo-task'
import { createPhotoMaker } from '@/lib/server/photos/processing/create-maker'
import { startPhotoProcess } from '@/lib/server/photos/processing/photo-process'
import type { PhotoMaker } from '@/lib/server/photos/processing/photo-types'
import { withFonts } from '@/lib/server/photos/processing/with-fonts'
import {
  createFontChecker,
  defaultFontLimits,
  startFontThread,
} from '@/lib/server/render/create-font-checker'
import { renderer } from '@/lib/server/render/create-renderer'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { idOfFile, ownDesign, ownFontFile, withNumber } from '@/tests/fixtures/own-font'
import { takeExport } from '@/tests/support/take-export'
import { fontsIn } from '../e2e/support/pdf-fonts'
import { photoClient } from './support/photo-client'
import { openTestApi, sessions, type TestApi } from './support/test-api'

const ana = toOwnerId(sessions.ana)
const day = 24 * 60 * 60 * 1000
const ids = createIdGenerator()
const font = ownFontFile()
const fontId = idOfFile(font)

let api: TestApi
let maker: PhotoMaker
const { begin, bring, sendTo, endOf } = photoClient(() => api)

beforeAll(async () => {
  await loadEngineBundle()
  const file = (name: string) => `${projectFolder}/dist/${name}`
  const pictures = createPhotoMaker(() => startPhotoProcess(file('photo-node-process.mjs')))
  // Threads start late on a machine that does much else.
  const limits = { ...defaultFontLimits, deadline: 60_000 }
  const fonts = createFontChecker(() => startFontThread(file('engine-node-worker.mjs')), limits)
  maker = withFonts(pictures, fonts)
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

const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

async function keepFont() {
  const begun = await begin({ sha256: fontId })
  if (!begun.upload) return
  expect((await sendTo(begun, font)).status).toBe(201)
  expect(await endOf(begun.id)).toMatchObject({ status: 'done', pictures: [] })
}

/** Saves a CV that is set in the font; returns its path. */
async function saveSet(): Promise<string> {
  const document = createResume(ids)
  document.content.basics.name = 'Ana'
  Object.assign(document.design, ownDesign([font, 400]).design)
  const path = `/resumes/${document.id}`
  const saved = await api.ask(path, { method: 'PUT', json: { document, baseVersion: 0 } })
  expect(saved.status).toBe(200)
  return path
}

describe('a font of the person’s own in an account', () => {
  it('is in the PDF once its file is there, and its bytes are for its owner alone', async () => {
    const path = await saveSet()
    const before = await api.ask(`${path}/pdf`)
    expect((await fontsIn(await bytesOf(before))).join()).not.toContain('own-')
    expect(before.headers.get('vitae-missing-fonts')).toBe(fontId)
    await keepFont()
    const after = await api.ask(`${path}/pdf`)
    expect(after.headers.get('vitae-missing-fonts')).toBeNull()
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect((await fontsIn(await bytesOf(after))).join()).toMatch(/^own-/)
    const got = await api.ask(`/pictures/${fontId}`)
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'font/ttf'])
    expect(got.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await bytesOf(got)).equals(Buffer.from(font))).toBe(true)
    expect((await api.ask(`/pictures/${fontId}`, { as: 'ben' })).status).toBe(404)
    expect((await begin({ sha256: fontId })).upload).toBeNull()
  })

  it.each([
    ['font-restricted', withNumber(font, 'OS/2', 8, 2)],
    ['font-restricted', withNumber(font, 'OS/2', 8, 0x100)],
    ['font-unfit', font.subarray(0, 20_000)],
    ['font-unfit', new Uint8Array([...font.subarray(0, 12), ...new Uint8Array(4_000_000)])],
  ] as const)('is refused as %s, with a sentence, and not stored', async (code, bytes) => {
    const failed = await bring(bytes, { sha256: idOfFile(bytes) })
    expect(failed).toMatchObject({ status: 'failed', code, reason: photoReasons[code] })
    expect((await api.ask(`/pictures/${idOfFile(bytes)}`)).status).toBe(404)
  })

  it('is a photo for nobody: a photo is asked for without a hash', async () => {
    expect(await bring(font)).toMatchObject({ status: 'failed', code: 'wrong-type' })
  })

  it('is refused beyond sixty files, until those that nothing names are gone', async () => {
    const { files } = api.ports
    const keys = Array.from({ length: 60 }, (_, at) => fontKey(ana, `${at}`.padStart(64, '0')))
    for (const key of keys) await files.put(key, font, 'font/ttf')
    const bold = ownFontFile('bold')
    const asked = { sha256: idOfFile(bold) }
    expect(await bring(bold, asked)).toMatchObject({ status: 'failed', code: 'too-many-fonts' })
    for (const key of keys) await files.delete(key)
    expect(await bring(bold, asked)).toMatchObject({ status: 'done' })
  })

  it('is in the archive of the account', async () => {
    await keepFont()
    const stored = (await takeExport(api.ports, ana))[`files/processed/font-${fontId}.ttf`]
    expect(Buffer.from(stored ?? []).equals(Buffer.from(font))).toBe(true)
  })

  it('goes after 30 days when no document names it', async () => {
    await keepFont()
    await saveSet()
    const italic = ownFontFile('italic')
    expect(await bring(italic, { sha256: idOfFile(italic) })).toMatchObject({ status: 'done' })
    api.clock.now += 31 * day
    await lookAtFiles(api.ports, ana)
    expect((await api.ask(`/pictures/${idOfFile(italic)}`)).status).toBe(404)
    expect((await api.ask(`/pictures/${fontId}`)).status).toBe(200)
  })
})
