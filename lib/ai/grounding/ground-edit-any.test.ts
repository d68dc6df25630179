import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { runs } from '@/tests/runs'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { sampleBullets, sampleCv } from './testing/sample-cv'
import type { Edit } from './types'

await loadLexicons()

const grounds = readGrounds(sampleCv, '2025-06-01')
const judge = (edit: Partial<Edit> & { before: string; after: string }) =>
  groundEdit({ kind: 'bullet', entry: 'w1', advert: '', ...edit }, grounds)

/** Sentences of one pattern, so that each kind of fact can be added and removed. */
const parts = fc.record({
  hedge: fc.constantFrom('Helped ', 'Assisted in ', 'Contributed to '),
  verb: fc.constantFrom('repairing', 'cleaning', 'painting', 'testing'),
  limit: fc.constantFrom('up to ', 'about ', 'at least ', 'more than ', 'nearly '),
  number: fc.integer({ min: 13, max: 900 }),
  noun: fc.constantFrom('pumps', 'boats', 'lamps', 'engines'),
  period: fc.constantFrom(' per week', ' a month', ' per year', ' a day'),
  negation: fc.constantFrom(' without overtime', ' with no delays'),
  place: fc.constantFrom(' in Arnby', ' in Dunmore', ' in Vestholm'),
})
type Parts = Readonly<
  Record<'hedge' | 'verb' | 'limit' | 'noun' | 'period' | 'negation' | 'place', string>
> & {
  readonly number: number
}
const write = (one: Parts) =>
  `${one.hedge}${one.verb} ${one.limit}${one.number} ${one.noun}${one.period}${one.negation}${one.place}.`

describe('a sentence of any facts', () => {
  it('passes as it is', () => {
    fc.assert(
      fc.property(parts, (one) => {
        expect(judge({ before: write(one), after: ` ${write(one)} ` }).verdict).toBe('pass')
      }),
    )
  })

  it.each(['verb', 'limit', 'number', 'noun', 'period', 'negation', 'place'] as const)(
    'never passes with another %s',
    (key) => {
      fc.assert(
        fc.property(parts, parts, (one, other) => {
          fc.pre(one[key] !== other[key])
          // "More than ten" implies "at least ten".
          fc.pre(!(one.limit === 'more than ' && other[key] === 'at least '))
          const after = write({ ...one, [key]: other[key] })
          expect(judge({ before: write(one), after }).verdict, after).not.toBe('pass')
        }),
        { numRuns: runs(60) },
      )
    },
  )

  it.each(['hedge', 'limit', 'period'] as const)('never passes without its %s', (key) => {
    fc.assert(
      fc.property(parts, (one) => {
        const after = write({ ...one, [key]: '' })
        expect(judge({ before: write(one), after }).verdict, after).not.toBe('pass')
      }),
      { numRuns: runs(60) },
    )
  })

  it('never passes with what it denies told as there', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const after = write(one).replace(/without|with no/, 'with')
        expect(judge({ before: write(one), after }).verdict, after).not.toBe('pass')
      }),
      { numRuns: runs(60) },
    )
  })

  it('is not blocked when its last words are left out', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const after = write({ ...one, place: '' })
        expect(judge({ before: write(one), after }).verdict).toBe('confirm')
      }),
      { numRuns: runs(60) },
    )
  })
})

it('two sentences may stand in the other order, and one of them may go, without a block', () => {
  const sentences = sampleBullets.map(({ before }) => before)
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (one, two) => {
      fc.pre(one !== two)
      const before = `${one} ${two}`
      expect(judge({ before, after: `${two} ${one}` }).verdict).not.toBe('block')
      expect(judge({ before, after: one }).verdict).not.toBe('block')
    }),
  )
})

describe('any input', () => {
  const pieces = fc.constantFrom(
    '\ud800',
    '…',
    '(((',
    '12',
    '-',
    'é\u0301',
    '\u202e',
    'Helped',
    '%',
    '3,',
    '€',
    '.NET',
    "d'",
    '\n',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((list) => list.join(' ')),
    fc.array(pieces).map((list) => list.join('')),
  )
  const kinds = fc.constantFrom(
    'bullet',
    'summary',
    'skills',
    'letter-sentence',
    'locked',
  ) as fc.Arbitrary<Edit['kind']>

  it('gives a verdict, and words that stand in the text', () => {
    fc.assert(
      fc.property(texts, texts, kinds, (before, after, kind) => {
        const { verdict, evidence } = judge({ before, after, kind })
        expect(['pass', 'confirm', 'block']).toContain(verdict)
        for (const { words } of evidence)
          expect(words === '' || after.includes(words) || kind === 'skills').toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  it('of a megabyte is asked for, not read', () => {
    for (const long of ['a '.repeat(500_000), '('.repeat(1_000_000), '9'.repeat(1_000_000)]) {
      expect(judge({ before: 'Baked bread.', after: long }).verdict).toBe('confirm')
      expect(judge({ before: long, after: 'Baked bread.' }).verdict).toBe('confirm')
    }
  })

  it('of a CV of any shape is as good as an empty one', () => {
    for (const cv of [null, 3, [], { work: 'x' }, { work: [null, { highlights: [3, null] }] }]) {
      const edit = {
        kind: 'bullet' as const,
        entry: null,
        before: 'Baked bread.',
        after: 'Baked 3 cakes.',
        advert: '',
      }
      expect(groundEdit(edit, readGrounds(cv, '2025-06-01')).verdict).not.toBe('pass')
    }
  })
})
