import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { composeTailoring } from '@/lib/ai/tailoring/compose-tailoring'
import { exportDocument } from '@/lib/exporters/export-document'
import { writeLinkedInProfile } from '@/lib/exporters/linkedin-profile/write-profile'
import { writeSharedPart } from '@/lib/exporters/shared-page'
import { embeddedFiles } from '@/lib/pdf/embed/embedded-files'
import { inked, printedInk } from '@/lib/pdf/templates/printed-paper'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createEntry, createResume } from '@/lib/resume/create'
import { composeExample } from '@/lib/resume/examples/compose-example'
import { type ExampleFile, exampleDocument } from '@/lib/resume/examples/example'
import { documentFormats } from '@/lib/resume/file-formats'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { fieldsOf } from '@/lib/resume/text/text'
import { countingIds } from './fixtures/paper-documents'

const { en: examples }: { en: ExampleFile } = JSON.parse(
  readFileSync('lib/resume/examples/texts/en.json', 'utf8'),
)
const example = exampleDocument(examples.nurse!, 'en')

/** A CV with a name, an empty entry in the place of one of the example, and a started one. */
function started(): ResumeDocument {
  const ids = countingIds()
  const cv = createResume(ids)
  const { content, design } = cv
  const job = () => ({ ...createEntry('work', ids), highlights: [{ id: ids.node(), text: '' }] })
  return {
    ...cv,
    design: { ...design, carry: true },
    content: {
      ...content,
      basics: { ...content.basics, name: 'Quill Ferry' },
      work: [{ ...job(), position: 'Lighthouse keeper' }, job()],
    },
    example: { id: 'nurse', language: 'en' },
  }
}

const document = started()
const composed = composeExample(document, example)
/** Texts that would show up whole wherever they went. */
const greyTexts = [...composed.grey.values()].map(plainText).filter((text) => text.length > 6)

const expectNone = (text: string, place: string) => {
  for (const grey of greyTexts) expect(text.includes(grey), `${place}: ${grey}`).toBe(false)
}

it('has grey words, and the CV has none of them', () => {
  expect(greyTexts.length).toBeGreaterThan(20)
  expectNone(JSON.stringify(document), 'document')
  expect(fieldsOf(document).map(({ text }) => text)).toEqual(['Quill Ferry', 'Lighthouse keeper'])
})

it('prints none, and embeds none and no name of the example', async () => {
  const printed = printedInk(await printOnPaper(document))
  expect(printed).toContain('QuillFerry')
  for (const grey of greyTexts) expect(printed.includes(inked(grey)), grey).toBe(false)
  const files = embeddedFiles(document).map(({ bytes }) => new TextDecoder().decode(bytes))
  expect(files).toHaveLength(2)
  for (const file of files) {
    expectNone(file, 'embedded')
    expect(file).not.toContain('"example"')
  }
})

it.each(documentFormats)('exports none as %s', async (format) => {
  const bytes = await exportDocument(document, format, 'CV')
  const text = new TextDecoder().decode(bytes ?? undefined)
  expectNone(text, format)
  expect(text).not.toContain('"example"')
})

it('shares none, and sends none to a model or another site', () => {
  expectNone(JSON.stringify(writeSharedPart(document)), 'share page')
  expectNone(JSON.stringify(composeTailoring(document, [])), 'model')
  expectNone(JSON.stringify(writeLinkedInProfile(document)), 'LinkedIn')
})

it('stays in a backup as a name alone', () => {
  const backup = JSON.stringify(exportJsonResume(document, { filing: true }))
  expectNone(backup, 'backup')
  expect(backup).toContain('"example":{"id":"nurse","language":"en"}')
})
