import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { requestTask } from '@/lib/server/ai/requests/request-task'
import { importTask } from '@/lib/server/imports/import-task'
import { createReader } from '@/lib/server/reader/create-reader'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import type { Reader } from '@/lib/server/reader/reader-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { type FaultServer, startFaultServer } from '@/tests/ai/support/fault-server'
import { operatorKey } from '@/tests/api/support/operator-key'
import { openTestApi, type TestApi } from '@/tests/api/support/test-api'
import { closeRenderer } from '@/tests/support/close-renderer'
import { findFreePort } from '@/tests/support/own-server'
import { root } from '@/tests/support/source-files'
import type { Access, Walked } from './programs/walk'
import { generateClients } from './support/generate-clients'
import { serveApi } from './support/serve-api'

// Programs of strangers: clients that two generators make of the description, compiled as strictly as can be,
// and walked from a key to files over HTTP.

const programs = ['openapi-fetch', 'hey-api']

let reader: Reader
let models: FaultServer
let api: TestApi
let stop: () => Promise<void>
let access: Access
let made = ''
let errors = ''
beforeAll(async () => {
  await loadEngineBundle()
  reader = createReader(() => startReaderThread(`${root}/dist/import-node-worker.mjs`))
  models = await startFaultServer()
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const server = {
    provider: 'vllm',
    baseUrl: models.url,
    model: 'double',
    embeddingModel: null,
  } as const
  api = await openTestApi(
    {},
    {
      url,
      ai: {
        ...{ dailyTokens: 500_000, allowsOwnKeys: true, prices: null, server },
        reader: { isOn: false, model: null },
      },
    },
  )
  registerTasks(api.ports, [requestTask, importTask], { reader })
  api.ports.start()
  stop = await serveApi(api.api, port)
  const text = 'Rosa Lima\nrosa@example.org\n\nSkills\nMilling, Baking\n'
  const { authorization } = await operatorKey(api, ['write', 'ai'])
  access = {
    baseUrl: url,
    adminKey: authorization.replace('Bearer ', ''),
    file: { name: 'old.txt', bytes: new TextEncoder().encode(text) },
  }
  ;({ made, errors } = generateClients(await (await fetch(`${url}/api/v1/openapi.json`)).text()))
})
afterAll(async () => {
  await stop?.()
  await closeRenderer()
  await api?.close()
  await models?.close()
  await reader?.close()
})

it('compile, and no program says of a value what it is', () => {
  expect(errors).toBe('')
  for (const name of programs) {
    const source = readFileSync(join(root, `tests/clients/programs/${name}.ts`), 'utf8')
    expect(source.replace(/ as const/g, '')).not.toMatch(
      /\bas\b(?! an integrator)|\bany\b|@ts-|!\./,
    )
  }
})

it.each(programs)('each walks from a key to a download: %s', async (name) => {
  const outfile = join(made, `${name}.bundle.mjs`)
  const entryPoints = [join(made, `${name}.ts`)]
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node' })
  const { walk } = (await import(outfile)) as { walk: (access: Access) => Promise<Walked> }
  const walked = await walk(access)
  const begins = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice(0, 15))
  expect(walked).toMatchObject({ version: 2, skills: ['TIG welding'] })
  expect(walked.trashedAt).not.toBeNull()
  expect([begins(walked.pdf), begins(walked.requested)].map((text) => text.slice(0, 5))).toEqual([
    '%PDF-',
    '%PDF-',
  ])
  expect(begins(walked.page).toLowerCase()).toBe('<!doctype html>')
  expect(walked.understood).toContain('Rosa Lima')
  expect(walked.titles).toContain('Rosa Lima')
  expect(walked.compared).toBeGreaterThan(0)
  // The address is free for the next program once the CV is erased; until then it is the trash's.
  for (const { id } of await trashed()) await erase(id)
})

async function trashed(): Promise<{ id: string }[]> {
  const answer = await api.ask('/resumes?trashed=true')
  return ((await answer.json()) as { items: { id: string }[] }).items
}

async function erase(id: string): Promise<void> {
  const headers = { authorization: `Bearer ${access.adminKey}` }
  const erased = await api.ask(`/resumes/${id}/erase`, { as: null, method: 'POST', headers })
  expect(erased.status).toBe(204)
}
