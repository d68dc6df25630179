import { describe, expect, it } from 'vitest'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { ownDesign, ownFontFile } from '@/tests/fixtures/own-font'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { someOf } from '@/tests/runs'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { fontFamilies } from '../fonts/font-families'
import type { DocumentFiles } from '../pdf-types'
import { templates } from '../templates/registry'
import { accessibleLetters, accessiblePeople } from './testing/ua/accessible-people'
import { findArchiveFailures } from './testing/ua/check-archive'
import { readProperty, readXmp } from './testing/ua/check-document'
import { findFailures } from './testing/ua/find-failures'
import { readObjects } from './testing/ua/pdf-objects'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const people = accessiblePeople()

async function expectConformance(document: PaperDocument, own: DocumentFiles = {}) {
  const files = { [photoOf().fileId]: portrait, ...own }
  const result = await engine.render(document, undefined, undefined, files)
  if (!result.ok) throw new Error(result.message)
  const { conformance, bytes } = result.rendered
  const file = readObjects(bytes)
  const failures = findFailures(file)
  // Without the claim the file still meets every other condition.
  if (!conformance.accessible) expect(failures.shift()?.condition).toBe('06-002')
  expect(failures).toEqual([])
  expect(findArchiveFailures(file)).toEqual([])
  const part = readProperty(readXmp(file) ?? '', 'pdfaid:part')
  expect(conformance.archive).toBe(`PDF/A-${part}b`)
  return conformance
}

describe.each(someOf(templates))(
  'a PDF of the template $id is PDF/UA-1 and PDF/A',
  ({ id: template }) => {
    it.each(people)('$name', async ({ document }) => {
      const design = { ...document.design, template, pageNumbers: true }
      const { obstacles } = await expectConformance({ ...document, design })
      expect(obstacles).toEqual([])
    })
  },
)

describe('a PDF is PDF/UA-1 and PDF/A', () => {
  const [person] = people
  if (!person) throw new Error('There is nobody to print')
  const { document } = person

  it.each(fontFamilies)('in $name', async ({ id }) => {
    const design = { ...document.design, headingFont: id, bodyFont: id }
    const { obstacles } = await expectConformance({ ...document, design })
    expect(obstacles).toEqual([])
  })
})

it.each(someOf(accessibleLetters()))('$name is PDF/UA-1 and PDF/A', async ({ name, document }) => {
  const { obstacles } = await expectConformance(document)
  expect(obstacles).toEqual(name === 'an empty letter' ? ['untitled'] : [])
})

it('a CV in a font of the person’s own is PDF/UA-1 and PDF/A', async () => {
  const { design, files } = ownDesign([ownFontFile(), 400], [ownFontFile('bold'), 700])
  for (const { document } of people) {
    await expectConformance({ ...document, design: { ...document.design, ...design } }, files)
  }
})
