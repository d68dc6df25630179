import { expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { breakLetter } from './testing/break-letter.mjs'
import { loadEngineBundle, loadFont } from './testing/engine-bundle'

const { createEngine } = await loadEngineBundle()

/** Fonts of which one throws at each letter Q, representing any layout failure. */
const loadBroken = async (name: string) => {
  const font = await loadFont(name)
  return name === 'newsreader-regular.ttf' ? breakLetter(font, 'Q') : font
}

const withBullet = (text: string): ResumeDocument => {
  const document = structuredClone(fullResume(countingIds()))
  Object.assign(document.design, {
    template: 'broadsheet',
    headingFont: 'newsreader',
    bodyFont: 'newsreader',
  })
  Object.assign(document.content.work[0]?.highlights[0] ?? {}, { text })
  return document
}
const good = withBullet('Kept the lights on')
const bad = withBullet('Led the Quay project')
const bullet = bad.content.work[0]?.highlights[0]?.id

it('says in which field, and leaves the engine as it was, also after 60 of them', async () => {
  const engine = createEngine({ loadFont: loadBroken })
  const expected = await createEngine({ loadFont: loadBroken }).render(good)
  if (!expected.ok) throw new Error(expected.message)
  for (let i = 0; i < 60; i++) {
    const result = await engine.render(bad)
    expect(result).toMatchObject({ ok: false, code: 'layout-failed', address: `${bullet}/text` })
  }
  const drawn = await engine.render(good)
  expect(drawn.ok && drawn.rendered.bytes).toEqual(expected.rendered.bytes)
}, 60_000)

it('for another reason than the one before is taken for the end of the engine', async () => {
  const engine = createEngine({ loadFont: loadBroken })
  const other = { ...good, content: { ...good.content, work: null } } as unknown as ResumeDocument
  const codes: string[] = []
  for (const document of [bad, bad, other, other, good, bad]) {
    const result = await engine.render(document)
    codes.push(result.ok ? 'ok' : result.code)
  }
  // After that a new yoga instance is used: a failure there is classified anew.
  expect(codes).toEqual([
    'layout-failed',
    'layout-failed',
    'engine-broken',
    'layout-failed',
    'ok',
    'layout-failed',
  ])
})
