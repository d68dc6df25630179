import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importLimits } from '../import-limits'
import { failed } from '../source/read-result'
import type { SourceLine } from '../source/source-types'
import { paragraph, wordFile } from '../testing/word-file'
import { joinLines, readPlainText } from './read-plain-text'

const read = (content: string | Uint8Array, fileName = '') =>
  readPlainText({
    bytes: typeof content === 'string' ? strToU8(content) : content,
    fileName,
    pdf: async () => failed('password'),
    ids: createIdGenerator(),
    onProgress: () => {},
  })

it('is the words of a job description, whatever the format', async () => {
  const lines = ['Night nurse at Elm Vets', 'Care for dogs.', 'Nights only.']
  const text = { ok: true, text: lines.join('\n') }
  const page = `<html><head><title>Jobs</title><script>alert(1)</script></head><body>${lines
    .map((line) => `<div>${line}</div>`)
    .join('')}</body></html>`
  const word = wordFile({ body: lines.map((line) => paragraph(line)).join('') })
  expect(await read(lines.join('\r\n'), 'job.txt')).toEqual(text)
  expect(await read(`# Job\n\n- dogs\n`, 'job.md')).toEqual({ ok: true, text: '# Job\n\n- dogs' })
  expect(await read(word, 'job.docx')).toEqual(text)
  const html = await read(page, 'job.html')
  expect(html.ok && html.text.replace(/\n+/g, '\n')).toBe(lines.join('\n'))
  expect(html.ok && html.text).not.toContain('alert')
})

it('has its paragraphs, items and headings, and no running lines', () => {
  const line = (text: string, y: number, more: Partial<SourceLine> = {}): SourceLine => ({
    ...{ page: 1, text, pieces: [], bullet: false, level: 0, stream: 0 },
    box: { x: 0, y, width: 100, height: 10 },
    ...more,
  })
  const lines = [
    line('Page 1', 0, { running: true }),
    line('Tasks', 20, { level: 2 }),
    line('Care for\tdogs', 32, { bullet: true }),
    line('Care for cats', 44, { bullet: true }),
    line('Nights.', 70),
    line('Days.', 10, { page: 2 }),
  ]
  expect(joinLines({ lines })).toBe('Tasks\n\n- Care for dogs\n- Care for cats\n\nNights.\nDays.')
})

it.each([
  ['', 'job.txt', 'empty'],
  ['{"basics":{}}', 'job.json', 'wrong-type'],
  ['%PDF-1.7', 'job.pdf', 'password'],
  [zipSync({ 'a.bin': strToU8('x') }), 'job.zip', 'wrong-type'],
  ['x'.repeat(importLimits.textCharacters + 1), 'job.txt', 'too-large'],
  [new Uint8Array(importLimits.fileBytes + 1), 'job.pdf', 'too-large'],
])('is not read from %#', async (content, name, code) => {
  expect(await read(content, name)).toEqual({ ok: false, code })
})
