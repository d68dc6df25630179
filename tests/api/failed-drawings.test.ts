// @module-tag nightly
// Drawings that fail: lib/server/render/render.test.ts has one.

import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { createRenderer } from '@/lib/server/render/create-renderer'
import { startEngineThread } from '@/lib/server/render/engine-thread'
import { defaultRenderLimits } from '@/lib/server/render/render-types'
import { openTestApi } from './support/test-api'

// The engine of this file throws at each letter Q, and breaks as a whole over one title.
const file = resolve('lib/server/render/testing/breaking-engine.mjs')
const ids = createIdGenerator()
await loadEngineBundle()
const limits = { ...defaultRenderLimits, deadline: 60_000 }
globalThis.vitaeRenderer = createRenderer(() => startEngineThread(file), limits)
const api = await openTestApi()
afterAll(async () => {
  await globalThis.vitaeRenderer?.close()
  globalThis.vitaeRenderer = undefined
  await api.close()
})

/** Stores a CV of a person, and returns a function that asks for its PDF. */
async function store(as: 'ana' | 'ben', summary: string, title = '') {
  const made = createResume(ids)
  const document = {
    ...made,
    title,
    content: { ...made.content, basics: { ...made.content.basics, name: 'A', summary } },
    design: {
      ...made.design,
      template: 'broadsheet',
      headingFont: 'newsreader',
      bodyFont: 'newsreader',
    },
  } as ResumeDocument
  const path = `/resumes/${document.id}`
  await api.ask(path, { as, method: 'PUT', json: { document, baseVersion: 0 } })
  return async () => (await api.ask(`${path}/pdf`, { as })).status
}
const health = async () => (await api.ask('/health', { as: null })).json()

it('leaves the PDFs of others alone, however often one person’s CV cannot be drawn', async () => {
  const own = await store('ana', 'Built the Quay')
  const theirs = await store('ben', 'Kept the lights on')
  for (let i = 0; i < 45; i++) expect(await own()).toBe(502)
  expect(await theirs()).toBe(200)
  expect(await health()).toEqual({ ok: true })
}, 120_000)

it('replaces an engine that broke, counts it, and says when new ones break, too', async () => {
  const breaking = await Promise.all([1, 2].map(() => store('ana', 'Built', 'breaks the engine')))
  const theirs = await store('ben', 'Kept the harbour lights on')
  expect(await breaking[0]?.()).toBe(502)
  expect(await theirs()).toBe(200)
  expect(await health()).toEqual({ ok: true })
  for (const ask of breaking) expect(await ask()).toBe(502)
  expect(await health()).toEqual({ ok: true, out: ['pdf'] })
  const metrics = await (await api.ask('/metrics')).text()
  expect(metrics.split('\n').filter((line) => line.startsWith('vitae_pdf_engines'))).toEqual([
    'vitae_pdf_engines_replaced_total 3',
  ])
  expect(await theirs()).toBe(200)
  expect(await health()).toEqual({ ok: true })
}, 120_000)
