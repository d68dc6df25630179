import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { sampleResume } from '@/lib/resume/samples/samples'
import { plainText } from '@/lib/resume/text/rich-text'
import { countingIds, longResume } from '@/tests/fixtures/paper-documents'
import { exportPlainText, exportSectionText } from './plain-text'

describe('plain text', () => {
  it('has a line for each paragraph, headings in capitals and bullets with a hyphen', () => {
    const document = sampleResume('nurse', countingIds())
    const lines = exportPlainText(document).split('\n')
    const { summary } = document.content.basics
    const bullets = document.content.work.flatMap(({ highlights }) => highlights)
    expect(lines).toContain(plainText(summary))
    for (const { text } of bullets) expect(lines).toContain(`- ${plainText(text)}`)
    expect(exportPlainText(document)).toContain('\n\n\nWORK EXPERIENCE\n\n')
  })

  it('of a section has no heading and no line breaks of ours', () => {
    const document = longResume(countingIds(), { posts: 1, bullets: 2, words: 40 })
    const lines = exportSectionText(document, 'work').split('\n')
    expect(lines.slice(0, 3)).toEqual(['Engineer 1, Works 1', 'Jan 2024 – present', 'Aarhus'])
    expect(lines.slice(3).map((line) => line.startsWith('- '))).toEqual([true, true])
    expect(exportSectionText(document, 'awards')).toBe('')
  })

  it('of nothing is nothing', () => {
    expect(exportPlainText(createResume(countingIds()))).toBe('')
  })
})
