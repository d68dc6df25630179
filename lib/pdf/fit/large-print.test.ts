import { describe, expect, it } from 'vitest'
import { exportHtml } from '@/lib/exporters/html'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { largeMeasures } from '@/lib/resume/large-print'
import { firstLook, type Look, newestLook } from '@/lib/resume/look'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { readDocument } from '@/lib/resume/upgrade'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { readPdf } from '../engine/testing/read-pdf'
import { templateCatalogue } from '../templates/catalogue'
import { withDesign } from '../templates/testing/paper'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function render(document: ResumeDocument) {
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  return result.rendered
}

/** Returns all sizes of a printed text in points. */
async function sizesOf(document: ResumeDocument) {
  const pages = await readPdf((await render(document)).bytes)
  return pages.flatMap(({ items }) => items.flatMap(({ text, size }) => (text.trim() ? size : [])))
}

const small = { fontSize: 8, lineHeight: 1.1, spacing: 0.6, margin: 10 }
const long = longResume(countingIds(), { posts: 3, bullets: 5 })
const full = fullResume(countingIds())
const ids = templateCatalogue.map(({ id }) => id)

describe('large print', () => {
  it.each(ids)('has no text under 12 pt in %s, whatever the fit asks', async (template) => {
    for (const fit of [0, 1] as const) {
      const design = { template, look: newestLook, largePrint: true, fit, autoFit: true }
      const sizes = await sizesOf(withDesign(fit ? long : full, { ...small, ...design }))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(largeMeasures.fontSize - 0.01)
    }
    const usual = await sizesOf(withDesign(full, { template, look: newestLook, ...small }))
    expect(Math.min(...usual)).toBeLessThan(largeMeasures.fontSize)
  })

  it.each<Look>([firstLook, '2026-12', newestLook])(
    'is fitted no tighter than it says in %s',
    async (look) => {
      const design = { look, largePrint: true, fit: 2, fontSize: 16, lineHeight: 1.6 } as const
      const { fit } = await render(withDesign(long, { ...design, template: 'broadsheet' }))
      if (!fit?.fits) throw new Error('It does not fit')
      expect(fit.setting.fontSize).toBeLessThan(16)
      expect(fit.setting.fontSize).toBeGreaterThanOrEqual(10.5)
      expect(fit.setting.lineHeight).toBeGreaterThanOrEqual(largeMeasures.lineHeight)
    },
  )

  it('is off in documents from before it, which print the same', async () => {
    const { largePrint, second, ...design } = full.design
    expect([largePrint, second]).toEqual([false, ''])
    const read = readDocument({ ...full, design })
    if (!read.ok) throw new Error('It is not read')
    expect((await render(read.document as ResumeDocument)).bytes).toEqual(
      (await render(full)).bytes,
    )
  })
})

it('stays in a file with its second colour, and is as large in other formats', () => {
  const chosen = { largePrint: true, second: '#d9541e', fontSize: 9 }
  const document = withDesign(full, chosen)
  const file: unknown = JSON.parse(JSON.stringify(exportJsonResume(document)))
  const read = importJsonResume(file, countingIds())
  expect(read.ok && read.document.design).toMatchObject(chosen)
  expect(exportHtml(document, 'CV')).toContain('font-size:12pt;line-height:1.4')
})

it.each(ids)('prints a second colour of the person in %s', async (template) => {
  const own = { template, look: newestLook, palette: '', accent: '#0b6e4f' }
  const plain = await render(withDesign(full, own))
  const coloured = await render(withDesign(full, { ...own, second: '#d9541e' }))
  expect(coloured.bytes).not.toEqual(plain.bytes)
  expect(coloured.boxes).toEqual(plain.boxes)
})
