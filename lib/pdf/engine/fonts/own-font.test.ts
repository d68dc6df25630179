import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { Design } from '@/lib/resume/schema/design'
import { ownDesign, ownFontFile, tableOf, withNumber } from '@/tests/fixtures/own-font'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { runs } from '@/tests/runs'
import { hasPoppler, readByPoppler } from '@/tests/support/poppler'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readText } from '../testing/read-pdf'

const { createEngine } = await loadEngineBundle()
const regular = ownFontFile()
const bold = ownFontFile('bold')
const bare = (text: string) => text.replace(/\s/g, '')

/** CV with Latin, Vietnamese, Greek and Cyrillic, of which the font has only Latin. */
function documentWith(design: Partial<Design>) {
  const document = sampleResume('nurse', countingIds())
  const basics = { ...document.content.basics, name: 'Nguyễn Łucja', label: 'Ελλάδα Київ office' }
  return {
    ...document,
    design: { ...document.design, ...design },
    content: { ...document.content, basics },
  }
}

async function render(
  design: Partial<Design>,
  files?: Record<string, Uint8Array<ArrayBuffer>>,
  engine = createEngine({ loadFont }),
) {
  const result = await engine.render(documentWith(design), undefined, undefined, files)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.rendered
}

/** Corrupts a few bytes of the tables with glyphs and character mappings. */
const damaged = fc
  .array(
    fc.tuple(
      fc.constantFrom('glyf', 'cmap', 'GSUB', 'GPOS', 'hmtx', 'head'),
      fc.nat(),
      fc.nat(255),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((changes) => {
    const copy = regular.slice()
    for (const [tag, where, value] of changes) {
      const { at, length } = tableOf(copy, tag)
      copy[at + (where % length)] = value
    }
    return copy
  })

it('sets the document, and what it lacks is drawn by another', async () => {
  const { design, files } = ownDesign([regular, 400], [bold, 700])
  const { bytes, missing } = await render(design, files)
  expect(missing).toEqual([])
  const plain = await render({})
  expect(Buffer.from(bytes).equals(Buffer.from(plain.bytes))).toBe(false)
  const text = bare(await readText(bytes))
  for (const words of ['NguyễnŁucja', 'ΕλλάδαКиївoffice']) expect(text).toContain(words)
  if (hasPoppler) expect(bare(readByPoppler(bytes))).toContain('ΕλλάδαКиївoffice')
})

it('leaves the suggested fonts where its file is missing or may not be embedded', async () => {
  const plain = await render({})
  const { design, files } = ownDesign([regular, 400])
  const restricted = ownDesign([withNumber(regular, 'OS/2', 8, 2), 400])
  for (const rendered of [
    await render(design),
    await render(design, {}),
    await render(restricted.design, restricted.files),
    await render({ ...design, bodyFont: '', headingFont: '' }, files),
  ]) {
    expect(Buffer.from(rendered.bytes).equals(Buffer.from(plain.bytes))).toBe(true)
  }
})

it('is not taken for that of another document', async () => {
  const engine = createEngine({ loadFont })
  const one = ownDesign([regular, 400])
  const other = ownDesign([ownFontFile('italic'), 400])
  const first = await render(one.design, one.files, engine)
  const second = await render(other.design, other.files, engine)
  const again = await render(one.design, one.files, engine)
  expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true)
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(false)
})

it('never breaks the paper, however broken it is', { timeout: 120_000 }, async () => {
  const engine = createEngine({ loadFont })
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const { design, files } = ownDesign([bytes, 400])
      expect((await render(design, files, engine)).pages.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(12) },
  )
})

it('stands in for no other family where it cannot be read', async () => {
  const engine = createEngine({ loadFont })
  const unreadable = regular.slice()
  const { at } = tableOf(unreadable, 'cmap')
  unreadable.fill(0xff, at, at + 2)
  const { design, files } = ownDesign([unreadable, 400])
  expect((await render(design, files, engine)).pages.length).toBeGreaterThan(0)
  const plain = await render({})
  const after = await render({}, undefined, engine)
  expect(Buffer.from(after.bytes).equals(Buffer.from(plain.bytes))).toBe(true)
})

it('is tried whole before it is used', () => {
  const engine = createEngine({ loadFont })
  expect(engine.checkOwnFont(regular)).toMatchObject({ ok: true, font: { name: 'Fraunces' } })
  // Every outline claims to have ten thousand contours.
  const { at, length } = tableOf(regular, 'glyf')
  const broken = regular.slice()
  new DataView(broken.buffer).setInt16(at, 10_000)
  for (let byte = at + 10; byte < at + length; byte++) broken[byte] = 0xff
  expect(engine.checkOwnFont(broken)).toEqual({ ok: false, code: 'damaged' })
})
