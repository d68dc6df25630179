import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typeWords, type WordCaret } from './word-list'

function typeAll(words: string[], caret: WordCaret, keys: string) {
  let state = { words, caret }
  for (const key of keys) state = typeWords(state.words, state.caret, state.caret.text + key)
  return state
}

it('has the unfinished word at every input', () => {
  expect(typeAll([], { at: 0, text: '' }, 'Py').words).toEqual(['Py'])
  expect(typeAll([], { at: 0, text: '' }, 'Python, SQL,').words).toEqual(['Python', 'SQL'])
  expect(typeAll([], { at: 0, text: '' }, 'بايثون، جافا؛').words).toEqual(['بايثون', 'جافا'])
})

it('keeps words with spaces together and drops empty ones', () => {
  expect(typeAll([], { at: 0, text: '' }, ' Apache Kafka ,, dbt').words).toEqual([
    'Apache Kafka',
    'dbt',
  ])
})

it('edits in the middle without touching the neighbours', () => {
  const { words } = typeWords(['a', 'b', 'c'], { at: 1, text: 'b' }, 'bee')
  expect(words).toEqual(['a', 'bee', 'c'])
  expect(typeWords(words, { at: 1, text: 'bee' }, '').words).toEqual(['a', 'c'])
})

it('takes a pasted list apart', () => {
  expect(typeWords(['x'], { at: 1, text: '' }, 'Go; Rust\nTerraform')).toEqual({
    words: ['x', 'Go', 'Rust', 'Terraform'],
    caret: { at: 3, text: 'Terraform' },
  })
})

it('loses no letter that was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ,;]{0,30}$/), (keys) => {
      const letters = (text: string) => text.replace(/[^a-z]/g, '')
      expect(letters(typeAll([], { at: 0, text: '' }, keys).words.join())).toBe(letters(keys))
    }),
  )
})
