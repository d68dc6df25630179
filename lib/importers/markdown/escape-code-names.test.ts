import { expect, it } from 'vitest'
import { readMarks, wordsOfLines } from '../json/read-marks'
import { readInline } from '../structured/read-markup'
import cases from '../testing/cases.json' with { type: 'json' }
import { readMarkdown } from './read-markdown'

const names = cases.escapeCodeNames.names

it.each(names)('keeps the underscores of names in %j', (text) => {
  const words = text.replaceAll('`', '')
  expect(wordsOfLines(readMarks(text).lines)).toBe(words)
  expect(readInline(text).text).toBe(words)
  const read = readMarkdown(text)
  expect(read.ok && read.source.lines.map((line) => line.text)).toEqual([words])
})

it.each(['Led __three__ teams', 'Led __all teams__.', '__Quay walls__: built'])(
  'leaves %j bold',
  (text) => {
    expect(readInline(text).text).not.toContain('_')
    expect(wordsOfLines(readMarks(text).lines)).not.toContain('_')
  },
)
