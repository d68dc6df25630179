import { expect, it } from 'vitest'
import { chooseFindings } from './choose-findings'
import type { Lint } from './finding'

const address = 'bullet000000/text' as const

/** Lint about the first occurrence of some words. */
function lintOf(text: string, words: string, other: Partial<Lint> = {}): Lint {
  const start = text.indexOf(words)
  const end = start + words.length
  const base = { rule: 'SpellCheck', sort: 'Spelling', message: 'Why', replacements: ['the'] }
  return { ...base, start, end, words, ...other }
}

const isKnown = (word: string) => word === 'tideline'
const wordsFound = (text: string, ...lints: Lint[]) =>
  chooseFindings({ address, text }, lints, isKnown).map((one) => one.words)

it('shows a misspelled word, at the beginning of a sentence in capitals, too', () => {
  const text = 'Managd teh ward. Improvd care'
  const lints = ['Managd', 'teh', 'Improvd'].map((words) => lintOf(text, words))
  expect(wordsFound(text, ...lints)).toEqual(['Managd', 'teh', 'Improvd'])
})

it.each([
  ['Worked at Quillferry', 'Quillferry'],
  ['Wrote in pgBouncer', 'pgBouncer'],
  ['Passed ISO14001', 'ISO14001'],
  ['Learned Zażółć', 'Zażółć'],
  ['Led tideline works', 'tideline'],
])('takes a name for a name: %s', (text, words) => {
  expect(wordsFound(text, lintOf(text, words))).toEqual([])
})

it('leaves out style, capitals and regions', () => {
  const text = 'led teh ward'
  for (const sort of ['Style', 'Capitalization', 'Regionalism', 'Readability', 'Enhancement']) {
    expect(wordsFound(text, lintOf(text, 'teh', { sort }))).toEqual([])
  }
})

it('replaces nothing by guess where words are counted otherwise', () => {
  const text = 'led teh ward'
  expect(wordsFound(text, { ...lintOf(text, 'teh'), start: 3, end: 6 })).toEqual([])
  expect(wordsFound(text, { ...lintOf(text, 'teh'), start: 4, end: 4, words: '' })).toEqual([])
})

it('says one thing of the same words, and offers three others at most', () => {
  const text = 'led teh ward'
  const replacements = ['teh', 'the', 'the', 'tea', 'ten', 'tech']
  const found = chooseFindings(
    { address, text },
    [lintOf(text, 'teh', { replacements }), lintOf(text, 'teh ward', { sort: 'Grammar' })],
    isKnown,
  )
  expect(found).toMatchObject([{ words: 'teh', replacements: ['the', 'tea', 'ten'] }])
})
