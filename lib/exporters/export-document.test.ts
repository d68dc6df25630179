import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  type DocumentFormat,
  documentFormats,
  exportFormats,
  letterFormats,
} from '@/lib/resume/file-formats'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { sampleResume } from '@/lib/resume/samples/samples'
import { letterContentSchema } from '@/lib/resume/schema/content'
import type { LetterDocument, PaperDocument } from '@/lib/resume/schema/document'
import { withStory } from '@/lib/resume/testing/with-story'
import { readDocument } from '@/lib/resume/upgrade'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { exportDocument } from './export-document'

const full = () => fullResume(countingIds())

async function exportText(document: PaperDocument, format: DocumentFormat) {
  const bytes = await exportDocument(document, format, 'CV')
  return bytes && new TextDecoder().decode(bytes)
}

describe('a document as a file', () => {
  it('has the signs of its format', async () => {
    expect(await exportText(full(), 'docx')).toMatch(/^PK/)
    expect(await exportText(full(), 'html')).toMatch(/^<!doctype html>\n<html lang="en"/)
    expect(await exportText(full(), 'markdown')).toMatch(/^# Zoë/)
    expect(await exportText(full(), 'text')).toMatch(/^Zoë/)
    expect(await exportText(full(), 'europass')).toMatch(/^<\?xml .*\n<Candidate /)
    const plain = JSON.parse((await exportText(full(), 'json-resume')) ?? '')
    expect(plain.work[0].highlights[0]).toBe('Cut the bill by half')
    expect(plain.meta?.vitae).toBeUndefined()
  })

  it('comes back as the very same from our JSON', async () => {
    const document = sampleResume('nurse', countingIds())
    const file = JSON.parse((await exportText(document, 'json')) ?? '')
    expect(importJsonResume(file, countingIds())).toEqual({ ok: true, document })
  })

  it('may be a letter, but for formats of CVs', async () => {
    const { id, schemaVersion, title, design, lineage } = full()
    const content = letterContentSchema.parse({ opening: 'Dear reader' })
    const letter = { id, schemaVersion, title, design, lineage, kind: 'letter', content } as const
    for (const format of documentFormats) {
      const bytes = await exportDocument(letter satisfies LetterDocument, format, 'Letter')
      expect(bytes !== null, format).toBe(letterFormats.includes(format))
    }
    const stored = JSON.parse((await exportText(letter, 'json')) ?? '')
    expect(readDocument(stored)).toEqual({ ok: true, document: letter })
  })
})

/** All but those of the PDF's pages, and our own, which gives the document back. */
const formats = exportFormats.filter(
  (format): format is DocumentFormat => !['pdf', 'png', 'json'].includes(format),
)

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

it.each(formats)('stories for interviews are not in %s', async (format) => {
  const file = await exportDocument(withStory(fullResume(countingIds())), format, 'Untitled')
  if (!file) throw new Error('There is no file')
  const parts = format === 'docx' ? Object.values(unzipSync(file)) : [file]
  const text = parts.map(decode).join('\n')
  expect(text).toContain('Atlas')
  expect(text).not.toMatch(/pump failed|harbour was|alone on watch|spare impeller|four in the/)
})
