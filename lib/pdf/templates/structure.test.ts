import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import { declaredResume } from '@/tests/fixtures/declared-resume'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { templateCatalogue } from './catalogue'
import { inked, lostWords, printedInk } from './printed-paper'
import { templateOf, templates } from './registry'
import { printOnPaper, withDesign } from './testing/paper'

const accent = '#8a1c1c'

const withTemplate = (document: ResumeDocument, template: string): ResumeDocument => ({
  ...document,
  design: { ...document.design, template, palette: '', accent },
})

/** Returns all roles of the structure tree, and all fill and stroke colours of the first page. */
async function inspect(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const roles: string[] = []
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('role' in node) roles.push(String(node.role))
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit(await page.getStructTree())
  const { fnArray, argsArray } = await page.getOperatorList()
  const colours = { fill: new Set<unknown>(), stroke: new Set<unknown>() }
  for (const [index, operator] of fnArray.entries()) {
    const colour: unknown = argsArray[index]?.[0]
    if (operator === OPS.setFillRGBColor) colours.fill.add(colour)
    if (operator === OPS.setStrokeRGBColor) colours.stroke.add(colour)
  }
  await task.destroy()
  return { roles, colours }
}

it('draws every template of the catalogue, and the first for an unknown id', () => {
  expect(templates.map(({ id }) => id)).toEqual(templateCatalogue.map(({ id }) => id))
  expect(templateOf('gone').id).toBe('plain')
  for (const { id } of templateCatalogue) expect(templateOf(id).id).toBe(id)
})

describe.each(someOf(templates))('structure of the template $id', ({ id, look, columns }) => {
  it('says what is a title, a heading, a list and a paragraph', async () => {
    const { rendered } = await printOnPaper(withTemplate(fullResume(countingIds()), id))
    const { roles } = await inspect(rendered.bytes)
    for (const role of ['Sect', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'P']) {
      expect(roles, role).toContain(role)
    }
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    // A list item has its label and text, and no list is empty.
    const count = (name: string) => roles.filter((role) => role === name).length
    expect(count('Lbl')).toBe(count('LI'))
    expect(count('LBody')).toBe(count('LI'))
  })

  it('draws headings, and icons where there are some, in the accent', async () => {
    const { rendered } = await printOnPaper(withTemplate(fullResume(countingIds()), id))
    const { colours } = await inspect(rendered.bytes)
    expect(colours.fill).toContain(accent)
    if (columns === 2 && look.own?.icons === 'shown') expect(colours.stroke).toContain(accent)
  })
})

it.each(templates)('the template $id prints each declared field', async ({ id: template }) => {
  const document = withDesign(declaredResume(countingIds()), { template, pageNumbers: false })
  const paper = await printOnPaper(document)
  const ink = printedInk(paper).toUpperCase()
  for (const { address, text } of fieldsOf(document)) {
    const own = inked(text).replace(/^https:\/\//, '')
    expect(ink, address).toContain(own.toUpperCase())
  }
  expect(lostWords(paper, document)).toEqual([])
})
