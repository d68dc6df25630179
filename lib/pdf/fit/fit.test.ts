import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import type { FitReport } from '../pdf-types'

const { createEngine } = await loadEngineBundle()

const withDesign = (
  document: ResumeDocument,
  design: Partial<ResumeDocument['design']>,
): ResumeDocument => ({ ...document, design: { ...document.design, ...design } })

const shared = createEngine({ loadFont })

async function render(document: ResumeDocument, engine = shared) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered
}

const settingOf = (fit: FitReport | undefined) => {
  if (!fit?.fits) throw new Error('It does not fit')
  return fit.setting
}

const twoPages = longResume(countingIds(), { posts: 3, bullets: 8 })
const fourPages = longResume(countingIds(), { posts: 9, bullets: 9, words: 22 })

describe('a document that is fitted to its pages', () => {
  it.each([
    ['down to one page', withDesign(twoPages, { fit: 1 })],
    ['up to two pages', withDesign(twoPages, { fit: 2, template: 'compact' })],
    ['up to one page', withDesign(fullResume(countingIds()), { fit: 1, template: 'side-column' })],
  ])('goes %s, and prints what its measures print', async (_, document) => {
    const rendered = await render(document)
    const setting = settingOf(rendered.fit)
    expect(rendered.pages.length).toBeLessThanOrEqual(document.design.fit)
    const plain = await render(withDesign(document, { ...setting, fit: 0 }))
    expect(rendered.bytes).toEqual(plain.bytes)
    expect(rendered.boxes).toEqual(plain.boxes)
    expect(plain.fit).toBeUndefined()
  })

  it('comes out the same in an engine that has set other measures before', async () => {
    const warm = createEngine({ loadFont })
    await render(withDesign(twoPages, { fit: 2 }), warm)
    await render(withDesign(fourPages, { fit: 3, lineHeight: 1.2 }), warm)
    const document = withDesign(twoPages, { fit: 1 })
    const hot = await render(document, warm)
    const cold = await render(document, createEngine({ loadFont }))
    expect(hot.bytes).toEqual(cold.bytes)
    expect(hot.fit).toEqual(cold.fit)
  })

  it('keeps its own measures when nothing fits, and says by how many lines', async () => {
    const rendered = await render(withDesign(fourPages, { fit: 1 }))
    expect(rendered.bytes).toEqual((await render(fourPages)).bytes)
    const { work } = fourPages.content
    const oldest = work.slice(-3).map(({ id }) => id)
    expect(rendered.fit).toMatchObject({ fits: false, pages: 1, oldest: oldest.reverse() })
    const lines = rendered.fit && !rendered.fit.fits ? rendered.fit.lines : 0
    // At the tightest it takes more than two pages, of about 70 lines each.
    expect(lines).toBeGreaterThan(70)
    expect(lines).toBeLessThan(210)
  })

  it('is let go of when nobody waits, and the engine goes on', async () => {
    const engine = createEngine({ loadFont })
    const waiting = new AbortController()
    const dropped = engine.render(withDesign(fourPages, { fit: 3 }), undefined, waiting.signal)
    const next = render(twoPages, engine)
    setTimeout(() => waiting.abort())
    expect(await dropped).toMatchObject({ ok: false, code: 'cancelled' })
    expect((await next).bytes).toEqual((await render(twoPages)).bytes)
  })
})
