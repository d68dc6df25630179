import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { letterFor } from '@/lib/resume/create-letter'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { readDocument } from '@/lib/resume/upgrade'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
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

const untouched = (document: ResumeDocument) => withDesign(document, { autoFit: false })
const twoPages = untouched(longResume(countingIds(), { posts: 3, bullets: 7 }))
const fourPages = untouched(longResume(countingIds(), { posts: 9, bullets: 9, words: 22 }))

describe('a document that is fitted to its pages', () => {
  it.each([
    ['down to one page', withDesign(twoPages, { fit: 1 })],
    ['up to two pages', withDesign(twoPages, { fit: 2, template: 'workbench' })],
    ['up to one page', withDesign(fullResume(countingIds()), { fit: 1, template: 'tandem' })],
  ])('goes %s, and prints what its measures print', async (_, document) => {
    const rendered = await render(document)
    const setting = settingOf(rendered.fit)
    expect(rendered.pages.length).toBeLessThanOrEqual(document.design.fit)
    const plain = await render(withDesign(document, { ...setting, fit: 0, autoFit: false }))
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

  it('has its tightest measures when nothing fits, and says by how many lines', async () => {
    const rendered = await render(withDesign(fourPages, { fit: 1 }))
    expect(rendered.fit?.setting).toMatchObject({ margin: 14, tightness: 3 })
    const earlier = withDesign(fourPages, { look: '2027-01' })
    const kept = await render(withDesign(earlier, { fit: 1 }))
    expect(kept.bytes).toEqual((await render(earlier)).bytes)
    const { work } = fourPages.content
    const oldest = work.slice(-3).map(({ id }) => id)
    expect(rendered.fit).toMatchObject({ fits: false, pages: 1, oldest: oldest.reverse() })
    const lines = rendered.fit && !rendered.fit.fits ? rendered.fit.lines : 0
    // At the tightest setting it has more than two pages, of about 70 lines each.
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

const automatic = (document: ResumeDocument, design: Partial<ResumeDocument['design']> = {}) =>
  withDesign(document, { autoFit: true, ...design })

const scripts = languageCvs
  .filter(({ language }) => ['ar', 'hi', 'ja', 'ko', 'zh'].includes(language))
  .map((words) => languageDocument(words))

const untitled = createResume(countingIds())
const solo: ResumeDocument = {
  ...untitled,
  content: { ...untitled.content, basics: { ...untitled.content.basics, name: 'Solo' } },
}

describe('a document that is fitted automatically', () => {
  it.each([
    ['of a page', fullResume(countingIds()), 'tandem'],
    ['of a page and some lines', longResume(countingIds(), { posts: 6, bullets: 3 }), 'plain'],
    ['of two pages', longResume(countingIds(), { posts: 6, bullets: 8 }), 'yard'],
    ['of a name', solo, 'two-tone'],
    ['without entries', untitled, 'plain'],
    ...scripts.map((document): [string, ResumeDocument, string] => [
      `in ${document.design.language}`,
      document,
      'plain',
    ]),
  ])('%s prints what the measures print that it reports', async (_, document, template) => {
    const own = withDesign(document, { template, autoFit: false })
    const rendered = await render(automatic(own))
    const setting = settingOf(rendered.fit)
    const plain = await render(withDesign(own, setting))
    expect(rendered.bytes).toEqual(plain.bytes)
    expect(rendered.boxes).toEqual(plain.boxes)
    expect(plain.fit).toBeUndefined()
    expect(rendered.fit?.pages).toBe(rendered.pages.length)
    const before = await render(own)
    expect(rendered.pages.length).toBeLessThanOrEqual(before.pages.length)
    expect(setting.fontSize).toBeGreaterThanOrEqual(9.5)
  })

  it('comes onto one page where that is comfortable, and not where it is not', async () => {
    const pagesOf = async (posts: number) => {
      const document = longResume(countingIds(), { posts, bullets: 3 })
      const own = await render(withDesign(document, { autoFit: false }))
      const { pages, fit } = await render(automatic(document))
      return { own: own.pages.length, pages: pages.length, layouts: fit?.layouts ?? 0 }
    }
    const found = await Promise.all([3, 4, 5, 6, 7, 8, 9, 10, 14].map(pagesOf))
    expect(found.some(({ own, pages }) => own === 2 && pages === 1)).toBe(true)
    expect(found.some(({ own, pages }) => own === 2 && pages === 2)).toBe(true)
    for (const { own, layouts } of found) if (own === 1) expect(layouts).toBeLessThan(3)
  })

  it('comes out the same in an engine that has set other measures before', async () => {
    const document = automatic(longResume(countingIds(), { posts: 6, bullets: 3 }))
    const warm = createEngine({ loadFont })
    await render(withDesign(twoPages, { fit: 2 }), warm)
    await render(automatic(fourPages), warm)
    const hot = await render(document, warm)
    const cold = await render(document, createEngine({ loadFont }))
    expect(hot.bytes).toEqual(cold.bytes)
    expect(hot.fit).toEqual(cold.fit)
  })

  it('takes three hundred entries and measures at both ends', async () => {
    const ids = countingIds()
    const many = longResume(ids, { posts: 300, bullets: 1, words: 6 })
    expect((await render(automatic(many))).fit).toMatchObject({ fits: true })
    const ends = [
      { fontSize: 14, lineHeight: 1.8, spacing: 1.6, margin: 35 },
      { fontSize: 8, lineHeight: 1.1, spacing: 0.6, margin: 8 },
    ]
    for (const own of ends) {
      const rendered = await render(automatic(twoPages, own))
      const setting = settingOf(rendered.fit)
      for (const measure of ['fontSize', 'lineHeight', 'spacing', 'margin'] as const) {
        expect(setting[measure], measure).toBeLessThanOrEqual(own[measure])
      }
    }
  })

  it('is never a letter, and never a document from before there was this', async () => {
    const letter = letterFor(
      automatic(twoPages),
      { version: 0, date: '2026-01-02', posting: null },
      countingIds(),
    )
    expect(letter.design.autoFit).toBe(false)
    const asked = { ...letter, design: { ...letter.design, autoFit: true } }
    const [plain, asking] = await Promise.all([shared.render(letter), shared.render(asked)])
    if (!plain.ok || !asking.ok) throw new Error('A letter could not be set')
    expect(asking.rendered.fit).toBeUndefined()
    expect(asking.rendered.boxes).toEqual(plain.rendered.boxes)
    const { autoFit: _, ...design } = createResume(countingIds()).design
    const old = readDocument({ ...twoPages, design: { ...design, fit: 0 } })
    expect(old.ok && paperOf(old.document).design.autoFit).toBe(false)
    expect(old.ok && (await shared.render(paperOf(old.document)))).not.toHaveProperty(
      'rendered.fit',
    )
  })
})
