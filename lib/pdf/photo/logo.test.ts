import { expect, it } from 'vitest'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { pageBoxOf } from '../blocks/page-size'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { readPdf } from '../engine/testing/read-pdf'
import type { DocumentFiles } from '../pdf-types'
import { findArchiveFailures } from '../readback/testing/ua/check-archive'
import { findFailures } from '../readback/testing/ua/find-failures'
import { readObjects } from '../readback/testing/ua/pdf-objects'
import { templateCatalogue } from '../templates/catalogue'
import { templateOf } from '../templates/registry'
import { picturesOn } from './testing/pictures-on'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const { fileId } = photoOf()
const files = { [fileId]: portrait }
const nurse = sampleResume('nurse', countingIds())

const withLogo = (document: ResumeDocument, design: Partial<Design>): ResumeDocument => ({
  ...document,
  design: { ...document.design, ...design, logo: { fileId } },
})

async function print(document: ResumeDocument, given?: DocumentFiles) {
  const result = await engine.render(document, undefined, undefined, given)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.rendered
}

const wordsOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).map(({ items }) => items.map(({ text }) => text))

it.each(templateCatalogue)(
  '$id: stands in the bottom margin, and no word moves',
  async ({ id }) => {
    // Automatic fitting widens the margins of a thin CV.
    const document = withLogo(nurse, { template: id, autoFit: false })
    const without = await print(document)
    const { bytes, pages } = await print(document, files)
    const [page] = pages
    const { bottom } = pageBoxOf(document.design, templateOf(id).look.sides)
    const height = page?.height ?? 0
    const pictures = await picturesOn(bytes, height)
    expect(pictures).toHaveLength(1)
    const [logo = { x: 0, y: 0, width: 0, height: 0 }] = pictures
    expect(logo.y).toBeGreaterThan(height - bottom)
    expect(logo.y + logo.height).toBeLessThan(height)
    expect(logo.height).toBeGreaterThan(10)
    expect(logo.width / logo.height).toBeCloseTo(467 / 600, 1)
    expect(await wordsOf(bytes)).toEqual(await wordsOf(without.bytes))
  },
)

it('is an ornament to people who listen, in a file that keeps to PDF/UA and PDF/A', async () => {
  const { bytes, pages } = await print(withLogo(fullResume(countingIds()), {}), files)
  expect(pages.length).toBeGreaterThan(1)
  const file = readObjects(bytes)
  expect(findFailures(file)).toEqual([])
  expect(findArchiveFailures(file)).toEqual([])
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('/S /Figure')
})

it('is left out where its bytes are missing or no picture', async () => {
  // Unique ids, since pictures are cached by id.
  const [missing, broken] = ['a'.repeat(64), 'b'.repeat(64)]
  for (const [id, given] of [
    [missing, undefined],
    [broken, { [broken]: portrait.subarray(0, 3_000) }],
  ] as const) {
    const document = withLogo(nurse, {})
    const design = { ...document.design, logo: { fileId: id } }
    const { bytes, pages } = await print({ ...document, design }, given)
    expect(await picturesOn(bytes, pages[0]?.height ?? 0)).toEqual([])
  }
})
