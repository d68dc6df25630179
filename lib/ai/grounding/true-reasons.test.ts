import { describe, expect, it } from 'vitest'
import { grounding } from '@/dist/messages/en/grounding'
import { loadLexicons } from '@/lib/language/grounding'
import { sayReason } from '@/lib/messages/say-reason'
import { readSets } from '@/tests/bench/grounding/read-sets.mjs'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { type Edit, type Reason, wordsJoint } from './types'

await loadLexicons()

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{Sc}?[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []

/** Returns true if a text contains these adjacent words. */
const says = (text: string, words: string) =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `)

/** Returns true if a text has a word with the same stem: "planning" for "planned". */
const hasOneLike = (text: string, words: string) => {
  const there = wordsOf(text)
  return wordsOf(words).some((word) => there.some((one) => one.startsWith(word.slice(0, 4))))
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

type Case = { edit: Edit; cv: string; reason: Reason; part: string }

/** Verifies by plain search what the sentence of each kind of reason states. */
const statements: Readonly<Record<string, (of: Case) => boolean>> = {
  // "… is not in the text it replaces", "… is not your job title here", "doesn't show … here"
  number: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  title: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  qualification: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  // "… is not in your CV"
  name: ({ edit, cv, part }) => says(edit.after, part) && !says(cv, part),
  // The skill "Access" is not the word "access".
  skill: ({ edit, cv, part }) => edit.after.includes(part) && !cv.includes(part),
  level: ({ edit, cv, part }) => says(edit.after, part) && !says(cv, part),
  word: ({ edit, cv, part }) => says(edit.after, part) && !says(cv, part),
  // "… is in another part of your CV"
  elsewhere: ({ edit, cv, part }) => !says(edit.before, part) && hasOneLike(cv, part),
  // "… is in your text, and missing"
  restriction: ({ edit, part }) => says(edit.before, part) && !says(edit.after, part),
  loss: ({ edit, part }) => says(edit.before, part) && !says(edit.after, part),
  // "… was added to your text"
  extent: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  // "… denies or excludes something, and your CV doesn't"
  negation: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  // About words of the new text; the rest is a comparison of two readings.
  unit: ({ edit, part }) => says(edit.after, part),
  limit: ({ edit, part }) => says(edit.after, part),
  period: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  role: ({ edit, part }) => says(edit.after, part) && !says(edit.before, part),
  combination: ({ edit, part }) => says(edit.after, part),
  locked: () => true,
  language: () => true,
  length: () => true,
}

describe('what a person reads of an edit', () => {
  const work = [
    { id: 'w', name: 'Blyth Yard', position: 'Welder', startDate: '2020-03', highlights: [''] },
  ]
  const say = (before: string, after: string) => {
    const cv = {
      work: work.map((one) => ({ ...one, highlights: [before, 'Kept the stock list.'] })),
    }
    const edit = { kind: 'bullet', entry: 'w', before, after, advert: '' } as const
    return groundEdit(edit, readGrounds(cv, '2026-11-01')).reasons.map((reason) =>
      sayReason(reason, grounding),
    )
  }

  it.each<[string, string, string[]]>([
    [
      'Responsible for managing the rota.',
      'Managed the rota.',
      ['“Responsible for” is in your text, and missing here.'],
    ],
    [
      'Supported the team with welding of hulls.',
      'Welded hulls with the team.',
      ['“Supported” is in your text, and missing here.'],
    ],
    [
      'Welded hulls.',
      'Welded hulls from March 2020, and kept lists.',
      [
        'The number in “2020” is not in the text it replaces.',
        '“kept lists” was added to your text. Is it true?',
      ],
    ],
    ['Welded hulls.', 'Welded hulls from June.', ['“June” was added to your text. Is it true?']],
    [
      'Welded hulls.',
      'Welded hulls and holds the NEBOSH General Certificate.',
      [
        '“NEBOSH General Certificate” is not in your CV.',
        '“holds” was added to your text. Is it true?',
      ],
    ],
    [
      'Welded and painted hulls.',
      'Painted and welded hulls.',
      ['These words are in your CV, but not together like this: “Painted and welded hulls”.'],
    ],
  ])('is so: %s → %s', (before, after, sentences) => {
    expect(say(before, after)).toEqual(sentences)
  })
})

const { sets, notes } = readSets()

describe.each(sets)('reasons for the edits of $name', ({ edits, resumes }) => {
  it('say what is so', () => {
    const grounds = new Map(
      Object.entries(resumes).map(([key, cv]) => [key, readGrounds(cv, '2026-11-01')]),
    )
    const wrong = edits.flatMap((edit) => {
      const read = grounds.get(edit.resume)
      if (!read) throw new Error(edit.resume)
      const cv = textsOf(resumes[edit.resume]).join('\n')
      return groundEdit(edit, read).reasons.flatMap((reason) =>
        reason.words
          .split(wordsJoint)
          .filter((part) => !statements[reason.kind]?.({ edit, cv, reason, part }))
          .map((part) => ({
            id: edit.id,
            kind: reason.kind,
            part,
            before: edit.before,
            after: edit.after,
          })),
      )
    })
    expect(wrong).toEqual([])
  })
})

it.runIf(notes.length > 0)(`without a set: ${notes.join(' ')}`, () => {})
