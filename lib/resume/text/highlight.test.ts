import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { markAsked } from './highlight'
import { diffWords } from './word-diff'

const asked = (before: string, after: string, ...words: string[]) =>
  markAsked(diffWords(before, after), words)
    .filter(({ isAsked }) => isAsked)
    .map(({ kind, text }) => `${kind} ${text}`)

it('marks the words in question where they stand, in what came and in what stayed', () => {
  const before = 'Ran Kafka for two teams.'
  expect(asked(before, 'Ran Kafka on AWS for two teams.', 'AWS')).toEqual(['added AWS'])
  expect(asked(before, 'Ran AWS and Kafka for two teams.', 'two teams')).toEqual(['same two teams'])
  expect(asked(before, 'Ran Kafka.', 'for two teams')).toEqual(['removed for two teams'])
  // "Go" is not a part of "Google".
  expect(asked(before, 'Ran Kafka at Google in Go.', 'Go')).toEqual(['added Go'])
  expect(asked(before, 'Ran it.', '(', '')).toEqual([])
})

it('changes no letter of either text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'two', 'of', 'AWS'), { maxLength: 8 })
  fc.assert(
    fc.property(text, text, text, (before, after, words) => {
      const [old, next] = [before.join(' '), after.join(' ')]
      const marked = markAsked(diffWords(old, next), words)
      const read = (gone: string) =>
        marked.flatMap(({ kind, text: part }) => (kind === gone ? [] : part)).join('')
      expect(read('added')).toBe(old)
      expect(read('removed')).toBe(next)
    }),
  )
})
