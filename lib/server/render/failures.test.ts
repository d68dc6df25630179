import { resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadEngineBundle, projectFolder } from '@/lib/pdf/engine/testing/engine-bundle'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { createRenderer } from './create-renderer'
import { startEngineThread } from './engine-thread'
import { defaultRenderLimits } from './render-types'

await loadEngineBundle()
const breaking = resolve(projectFolder, 'lib/server/render/testing/breaking-engine.mjs')

const named = (id: string, text: string, title = ''): ResumeDocument => {
  const document = { ...structuredClone(fullResume(countingIds())), id, title }
  Object.assign(document.design, {
    template: 'broadsheet',
    headingFont: 'newsreader',
    bodyFont: 'newsreader',
  })
  Object.assign(document.content.basics, { summary: text })
  return document
}
const own = named('own', 'Built the Quay')
const theirs = named('theirs', 'Kept the lights on')
const breaker = named('breaker', 'Kept the lights on', 'breaks the engine')

/** Opens a renderer, and counts the threads that it started. */
function openRenderer() {
  let started = 0
  const renderer = createRenderer(
    () => {
      started++
      return startEngineThread(breaking)
      // The machine may be busy: none of this is about time.
    },
    { ...defaultRenderLimits, deadline: 60_000 },
  )
  onTestFinished(() => renderer.close())
  return { renderer, started: () => started }
}

it('do not harm the drawing of somebody else, after a hundred of them', {
  tags: ['nightly'],
  timeout: 60_000,
}, async () => {
  const { renderer, started } = openRenderer()
  for (let i = 0; i < 100; i++) expect(await renderer.render(own)).toMatchObject({ code: 'failed' })
  expect(await renderer.render(theirs)).toMatchObject({ ok: true })
  expect(started()).toBe(1)
  expect(renderer.isFailing()).toBe(false)
})

it('of a broken engine cost no request: another engine takes it', async () => {
  const { renderer, started } = openRenderer()
  const broken = await renderer.render(breaker)
  expect(broken).toEqual({ ok: false, code: 'broken', isReplaced: true })
  const [one, other] = await Promise.all([renderer.render(breaker), renderer.render(theirs)])
  expect(one).toMatchObject({ code: 'broken' })
  expect(other).toMatchObject({ ok: true })
  expect(started()).toBeGreaterThanOrEqual(4)
}, 60_000)

it('of several documents in new engines are a failure of this server, until a PDF is made', {
  tags: ['nightly'],
  timeout: 60_000,
}, async () => {
  const { renderer } = openRenderer()
  await renderer.render(breaker)
  expect(renderer.isFailing()).toBe(false)
  await renderer.render({ ...breaker, id: 'another' })
  expect(renderer.isFailing()).toBe(true)
  await renderer.render(theirs)
  expect(renderer.isFailing()).toBe(false)
})
