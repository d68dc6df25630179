import { expect, it } from 'vitest'
import { readMarks, wordsOfLines } from '../json/read-marks'
import { readInline } from '../structured/read-markup'
import { readMarkdown } from './read-markdown'

const names = [
  '__init__.py cleaned',
  'Ran python -m __main__ daily',
  'Split __tests__/quay and __mocks__/lock',
  'Kept snake__case and __dirname/quay apart',
  'Wrote if __name__ == "__main__" twice',
  'Called __repr__() and `__hash__` for (__all__)',
]

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
