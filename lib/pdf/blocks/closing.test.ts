import { describe, expect, it } from 'vitest'
import { changeSection } from '@/lib/browser/editing/sections'
import { exportPlainText } from '@/lib/exporters/plain-text'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { declaration, withClosing } from '@/tests/fixtures/closing'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { readPdf } from '../engine/testing/read-pdf'
import type { DocumentFiles } from '../pdf-types'
import { picturesOn } from '../photo/testing/pictures-on'
import { findFailures } from '../readback/testing/ua/find-failures'
import { nameOf, readObjects } from '../readback/testing/ua/pdf-objects'
import { templateCatalogue } from '../templates/catalogue'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

async function print(document: ResumeDocument, files?: DocumentFiles) {
  const result = await engine.render(document, undefined, undefined, files)
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  const pages = await readPdf(result.rendered.bytes)
  const texts = pages.map(({ items }) => items.map(({ text }) => text).join(' '))
  return { ...result.rendered, texts }
}

/** A CV of one column in a template, whose last entry has so many lines, with a signed declaration. */
function signed(template: string, lines: number) {
  const { content, design, ...rest } = sampleResume('nurse', countingIds())
  const last = content.work.length - 1
  const highlights = Array.from({ length: lines }, (_, at) => ({
    id: `k3v8m2x1qz${String(at).padStart(2, '0')}`,
    text: `Line ${at + 1} of the last entry.`,
  }))
  const work = content.work.map((entry, at) => (at === last ? { ...entry, highlights } : entry))
  const own = { template, autoFit: false, pageNumbers: false }
  return withClosing({
    ...{ ...rest, design: { ...design, ...own } },
    content: { ...content, work, education: [], certificates: [], custom: [], references: [] },
  })
}

describe('the closing section', () => {
  it.each(someOf(templateCatalogue))('$id: is last, signed, and PDF/UA', async ({ id }) => {
    const { document, files } = signed(id, 2)
    const { bytes, texts, pages, photo, conformance } = await print(document, files)
    expect(conformance.accessible).toBe(true)
    expect(findFailures(readObjects(bytes))).toEqual([])
    const text = texts.join(' ').replace(/\s+/g, ' ')
    expect(text).toContain(declaration)
    expect(text).toContain('Pune, 14 May 2026')
    // It is no photo, whose place opens the dialog of photos.
    expect(photo).toBeNull()
    const { height = 0 } = pages.at(-1) ?? {}
    if (pages.length === 1) expect(await picturesOn(bytes, height)).toHaveLength(1)
    const without = await print(document)
    expect(without.texts).toEqual(texts)
    expect(await picturesOn(without.bytes, height)).toEqual([])
  })

  it('stands whole, and never alone on a page', async () => {
    const counts = new Set<number>()
    for (let lines = 20; lines < 46; lines += 1) {
      const { document, files } = signed('plain', lines)
      const { content } = document
      const bare = { ...content, skills: [], languages: [], volunteer: [], projects: [] }
      const { texts } = await print({ ...document, content: bare }, files)
      counts.add(texts.length)
      const [last = '', ...before] = texts.toReversed()
      expect(last, `${lines} lines`).toContain(`Line ${lines} of the last entry.`)
      expect(last).toContain(declaration)
      expect(last).toContain('Pune')
      expect(before.join(' ')).not.toContain(declaration)
    }
    expect(counts.size).toBeGreaterThan(1)
  })
})

it('leaves a hidden heading out, and keeps its section in the structure', async () => {
  const document = sampleResume('nurse', countingIds())
  const hidden = changeSection(document, 'education', { isHeadingHidden: true }).document
  const read = async (from: ResumeDocument) => {
    const { bytes, texts } = await print(from)
    const file = readObjects(bytes)
    expect(findFailures(file)).toEqual([])
    const tags = [...file.objects.values()].map((value) => nameOf(file, value, 'S'))
    const sections = tags.filter((tag) => tag === 'Sect').length
    expect(sections).toBeGreaterThan(3)
    return { text: texts.join(' '), sections, words: exportPlainText(from) }
  }
  const [before, after] = [await read(document), await read(hidden)]
  expect([before.text, before.words].every((text) => /Education/i.test(text))).toBe(true)
  expect([after.text, after.words].some((text) => /Education/i.test(text))).toBe(false)
  expect(after.text).toContain('University of Munster')
  expect(after.sections).toBe(before.sections)
})
