import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { sampleResume } from '@/lib/resume/samples/samples'
import { countingIds, longResume } from '@/tests/fixtures/paper-documents'
import { exportPlainText, exportSectionText } from './plain-text'

describe('plain text', () => {
  it('has lines of 72 characters, headings in capitals and indented bullets', () => {
    const text = exportPlainText(sampleResume('nurse', countingIds()))
    for (const line of text.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(72)
    expect(text).toContain('\n\n\nEXPERIENCE\n\n')
    expect(text).toMatch(/\n- Lead shifts .*\n {2}\S/)
  })

  it('keeps a word whole that is longer than a line', () => {
    const document = createResume(countingIds())
    const url = `example.org/${'long'.repeat(40)}`
    document.content.basics.url = url
    expect(exportPlainText(document)).toBe(`${url}\n`)
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
