import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { portrait, withPhoto } from '@/tests/fixtures/portrait'
import { someOf } from '@/tests/runs'
import { pageBoxOf } from '../blocks/page-size'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { readPdf } from '../engine/testing/read-pdf'
import type { DocumentFiles } from '../pdf-types'
import { templateCatalogue } from '../templates/catalogue'
import { templateOf } from '../templates/registry'
import { picturesOn } from './testing/pictures-on'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const nurse = sampleResume('nurse', countingIds())

async function print(document: ResumeDocument, files?: DocumentFiles) {
  const result = await engine.render(document, undefined, undefined, files)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.rendered
}

const designed = (document: ResumeDocument, design: Partial<Design>): ResumeDocument => ({
  ...document,
  design: { ...document.design, ...design },
})

it.each(someOf(templateCatalogue))(
  '$id: stands inside the margins and on no word',
  async ({ id }) => {
    const own = designed(nurse, { template: id, autoFit: false })
    const { side } = pageBoxOf(own.design, templateOf(id).look.sides)
    const { document, files } = withPhoto(own)
    const { bytes, pages, photo } = await print(document, files)
    const [page] = await readPdf(bytes)
    const [sheet] = pages
    const pictures = await picturesOn(bytes, sheet?.height ?? 0)
    expect(pictures).toHaveLength(1)
    const [drawn = { x: 0, y: 0, width: 0, height: 0 }] = pictures
    if (!photo) throw new Error('No place of the photo is given.')
    const { page: at, x, y, width, height } = photo
    // A click hits only the visible part of the picture: the middle.
    expect(at).toBe(0)
    expect(x + width / 2).toBeCloseTo(drawn.x + drawn.width / 2, 0)
    expect(y + height / 2).toBeCloseTo(drawn.y + drawn.height / 2, 0)
    expect(Math.min(drawn.width - width, drawn.height - height)).toBeCloseTo(0, 0)
    // A face needs 19 mm to be one.
    expect(width).toBeGreaterThanOrEqual(53.8)
    expect(x).toBeGreaterThanOrEqual(side - 0.2)
    expect(x + width).toBeLessThanOrEqual((sheet?.width ?? 0) - side + 0.2)
    expect(y).toBeGreaterThanOrEqual(36)
    for (const word of page?.items ?? []) {
      const isApart =
        word.x >= x + width ||
        word.x + word.width <= x ||
        // pdf.js reports the baseline.
        word.y - 5 >= y + height ||
        word.y <= y
      expect(isApart || word.text.trim() === '', word.text).toBe(true)
    }
  },
)

it.each(['start', 'center', 'end'] as const)(
  'keeps all words with a header at the %s',
  async (side) => {
    const design = {
      headerAlign: side,
      fontSize: 14,
      margin: 35,
      photoSize: 'large',
      pageNumbers: false,
      // A photo that takes a line would change the fitted measures.
      autoFit: false,
    } as const
    for (const photoShape of ['upright', 'round'] as const) {
      const { document, files } = withPhoto(designed(nurse, { ...design, photoShape }))
      const [with_, without] = [await print(document, files), await print(document)]
      const words = async (bytes: Uint8Array) =>
        (await readPdf(bytes))
          .flatMap((page) => page.items.map(({ text }) => text))
          .join('')
          // Contacts on other lines have other dots between them.
          .replace(/[\s·]/g, '')
      expect(await words(with_.bytes)).toBe(await words(without.bytes))
    }
  },
)

it('costs the file little more than its own bytes', async () => {
  const { document, files } = withPhoto(nurse)
  const [with_, without] = [await print(document, files), await print(document)]
  const more = with_.bytes.length - without.bytes.length
  expect(more).toBeGreaterThan(portrait.length)
  expect(more).toBeLessThan(portrait.length + 1_000)
})

it("is a figure with words: the person's own, else whom it shows", async () => {
  for (const [alt, said] of [
    ['Ann at the microscope', 'Ann at the microscope'],
    ['', nurse.content.basics.name],
  ]) {
    const { document, files } = withPhoto(nurse, { alt })
    const { bytes } = await print(document, files)
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const tree = await (await (await task.promise).getPage(1)).getStructTree()
    const found = JSON.stringify(tree)
    expect(found).toContain(`"role":"Figure","children":[{"type":"content"`)
    expect(found).toContain(`"alt":"${said}"`)
    await task.destroy()
  }
})

it('leaves no trace where it is hidden, not at hand, or nothing that may be printed', async () => {
  const { document, files } = withPhoto(nurse)
  const plain = await print({ ...nurse, content: { ...nurse.content, photo: null } })
  const unknown = withPhoto(nurse, { fileId: 'a'.repeat(64) })
  const missing = [
    await print(document),
    await print(unknown.document, files),
    await print(unknown.document, { ['a'.repeat(64)]: new Uint8Array(500) }),
    await print(designed(document, { photo: 'hidden' }), files),
  ]
  for (const { bytes } of missing) expect(bytes).toEqual(plain.bytes)
})

it('changes the page that it is on when it is another one', async () => {
  const other = portrait.slice()
  other.set([0x11], other.length - 40)
  const [one, two] = [withPhoto(nurse), withPhoto(nurse, {}, other)]
  const first = await print(one.document, one.files)
  const second = await print(two.document, two.files)
  expect(second.pages[0]?.hash).not.toBe(first.pages[0]?.hash)
})

it('is enough for a CV', async () => {
  const { document, files } = withPhoto(createResume(countingIds()))
  const { bytes, pages } = await print(document, files)
  expect(await picturesOn(bytes, pages[0]?.height ?? 0)).toHaveLength(1)
})

it('comes out of a warm engine as out of a cold one', async () => {
  const { document, files } = withPhoto(designed(nurse, { template: 'metro', photoShape: 'round' }))
  await print(nurse)
  const warm = await print(document, files)
  const cold = await createEngine({ loadFont }).render(document, undefined, undefined, files)
  if (!cold.ok) throw new Error(cold.message)
  expect(warm.bytes).toEqual(cold.rendered.bytes)
})
