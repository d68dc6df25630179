import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type DocumentFormat, exportFormats } from '@/lib/resume/file-formats'
import { withStory } from '@/lib/resume/testing/with-story'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { exportDocument } from './export-document'

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
