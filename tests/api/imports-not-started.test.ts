import { beforeAll, expect, it } from 'vitest'
import type { ImportAnswer } from '@/lib/api/imports'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import { failImport, importFile } from '@/lib/server/imports/import-file'
import { watchReader } from '@/lib/server/operator/outages/watch-reader'
import { toOwnerId } from '@/lib/server/owner'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import { importClient } from './support/import-client'
import { openTestApi, sessions } from './support/test-api'

const ana = toOwnerId(sessions.ana)
const cv = new TextEncoder().encode('Ada Example\nada@example.org\n\nSkills\nMilling, Baking\n')

// The bundle may have to be made first.
beforeAll(async () => void (await loadEngineBundle()), 180_000)

it('a file is not blamed for a reader that cannot be loaded: it is tried again, and health says so', async () => {
  const api = await openTestApi()
  const { begin, send } = importClient(() => api)
  const readerOf = (name: string) =>
    watchReader(
      createReader(() => startReaderThread(`${projectFolder}/dist/${name}.mjs`)),
      api.ports,
    )
  const [broken, whole] = [readerOf('no-such-worker'), readerOf('import-node-worker')]
  const health = async () => (await api.ask('/health')).json()

  const { id, upload } = await begin('cv.txt')
  expect((await send(upload, cv)).status).toBe(201)
  const stateOf = async () => (await (await api.ask(`/imports/${id}`)).json()) as ImportAnswer
  const attempt = importFile({ ...api.ports, reader: broken }, ana, { id, attempt: 1 })
  await expect(attempt).rejects.toThrow(/cannot be loaded/)
  const waiting = await stateOf()
  expect([waiting.status, waiting.code]).toEqual(['reading', undefined])
  expect(await health()).toMatchObject({ out: ['imports'] })

  // After the last attempt it says why, and not that the file took too long.
  await failImport(api.ports, ana, id)
  expect(await stateOf()).toMatchObject({ status: 'failed', code: 'not-started' })

  // The next file that is read ends the outage.
  const next = await begin('cv.txt')
  await send(next.upload, cv)
  await importFile({ ...api.ports, reader: whole }, ana, { id: next.id, attempt: 1 })
  expect(await health()).not.toHaveProperty('out')
  await Promise.all([broken.close(), whole.close(), api.close()])
}, 60_000)
