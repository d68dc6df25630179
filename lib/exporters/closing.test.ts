import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { cvTextsOf } from '@/lib/ai/cv/cv-texts'
import { collectFacts } from '@/lib/ai/grounding/cv/places'
import { readSources } from '@/lib/ai/reader/sources'
import { blindResume } from '@/lib/resume/blind/blind-resume'
import { checkResume } from '@/lib/resume/checks'
import { decodeDataUrl, jpegDataUrl } from '@/lib/resume/data-url'
import type { DocumentFormat } from '@/lib/resume/file-formats'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { jsonPictures } from '@/lib/resume/json-resume/pictures'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { declaration, signature, signatureId, withClosing } from '@/tests/fixtures/closing'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { exportDocument } from './export-document'
import { writeLinkedInProfile } from './linkedin-profile/write-profile'
import { shownTexts } from './shown-texts'

const { document, files } = withClosing(sampleResume('nurse', countingIds()))

const bytesOf = async (format: DocumentFormat, from = document) =>
  (await exportDocument(from, format, 'CV', files)) ?? new Uint8Array()

const textOf = async (format: DocumentFormat, from = document) =>
  new TextDecoder().decode(await bytesOf(format, from))

it.each(['html', 'markdown', 'text'] as const)('%s ends with the declaration', async (format) => {
  const text = (await textOf(format)).replace(/<[^>]*>/g, '')
  const [last, before] = text.split('\n').filter(Boolean).toReversed()
  expect([before, last]).toEqual([declaration, 'Pune, 14 May 2026'])
})

it('is signed in HTML and Word', async () => {
  expect(await textOf('html')).toContain(`src="${jpegDataUrl(signature)}" alt="Signature"`)
  const parts = unzipSync(await bytesOf('docx'))
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'))
  expect(media.map(([, bytes]) => bytes)).toEqual([signature])
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('descr="Signature"')
})

it('comes back from JSON with the very same document and picture', async () => {
  const result = importJsonResume(JSON.parse(await textOf('json')), countingIds())
  if (!result.ok) throw new Error('not read')
  expect(result.document).toEqual(document)
  expect(result.signatures?.map(decodeDataUrl)).toEqual([signature])
  const withFont = { ...files, ['f'.repeat(64)]: new Uint8Array([0, 1, 0, 0]) }
  expect(jsonPictures(document, withFont).signatures).toEqual({
    [signatureId]: jpegDataUrl(signature),
  })
  expect(await textOf('json-resume')).not.toContain('base64')
})

it('is no entry to finish, nor a field of a LinkedIn profile', () => {
  const custom = document.content.custom.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => ({ ...entry, summary: '', location: '', endDate: '' })),
  }))
  const bare = { ...document, content: { ...document.content, custom } }
  expect(checkResume(bare).map(({ code }) => code)).not.toContain('empty-entry')
  expect(JSON.stringify(writeLinkedInProfile(document))).not.toContain(declaration)
})

it('is in no anonymised copy', async () => {
  const blind = blindResume(document).document
  expect(JSON.stringify(blind)).not.toMatch(/Pune|declare|signature/)
  expect(await textOf('html', blind)).not.toContain('<img')
})

it('is no fact for a model, and a field of a shared page', () => {
  const read = [
    readSources(document.content, plainText),
    collectFacts(document.content, '2026-05-14', plainText),
    cvTextsOf(document),
  ]
  for (const texts of read) expect(JSON.stringify(texts)).not.toMatch(/Pune|declare/)
  expect(shownTexts(document).get('k3v8m2x0qz1f/summary')).toBe(declaration)
})
