import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diffWords, type WordChange } from './word-diff'

const read = (changes: WordChange[], kind: 'added' | 'removed') =>
  changes
    .filter((change) => change.kind === 'same' || change.kind === kind)
    .map(({ text }) => text)
    .join('')

const marked = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')

const words = fc
  .array(fc.constantFrom('cut', 'spend', 'by', '38%', ' ', '  ', '.', 'é', '数据', '🙂', "it's"))
  .map((parts) => parts.join(''))
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }), fc.string())

it('give both texts back, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after)
      expect(read(changes, 'removed')).toBe(before)
      expect(read(changes, 'added')).toBe(after)
    }),
  )
})

it('say nothing empty and nothing twice in a row', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffWords(before, after)
      changes.forEach((change, at) => {
        expect(change.text).not.toBe('')
        expect(changes[at - 1]?.kind).not.toBe(change.kind)
      })
    }),
  )
})

it('find no change in equal texts', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(diffWords(same, same).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

it('mark words, not letters', () => {
  expect(marked('Mentored four analysts.', 'Mentored five analysts.')).toBe(
    'Mentored [-four-]{+five+} analysts.',
  )
  expect(marked('Cut spend by 38%', 'Cut spend by 40%')).toBe('Cut spend by [-38-]{+40+}%')
})

it('read a changed phrase as one mark', () => {
  expect(marked('led a small team well', 'led seven proud people well')).toBe(
    'led [-a small team-]{+seven proud people+} well',
  )
})

it('compare what is written without spaces by letters', () => {
  expect(marked('数据工程师', '数据科学家')).toBe('数据[-工程师-]{+科学家+}')
})

it('tell a huge text as a whole', () => {
  const before = 'a '.repeat(3_000)
  const after = 'b '.repeat(3_000)
  expect(diffWords(before, after).map(({ kind }) => kind)).toContain('removed')
  expect(read(diffWords(before, after), 'added')).toBe(after)
})
