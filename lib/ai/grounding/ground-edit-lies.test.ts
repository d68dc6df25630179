import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { readGrounds } from './cv/grounds'
import { groundEdit } from './ground-edit'
import { type LieParts, lies } from './testing/lies'
import { liesAbroad, summariesAbroad } from './testing/lies-abroad'
import { liesOfPart } from './testing/lies-of-part'
import { liesRetold } from './testing/lies-retold'

await loadLexicons()

const nouns = ['pumps', 'invoices', 'lamps', 'engines', 'garments', 'tickets', 'samples', 'roofs']
const places = ['Arnby', 'Dunmore', 'Vestholm', 'Kilbrae']
const tools = ['Excel', 'Kubernetes', 'AutoCAD', 'Photoshop', 'SAP', 'Python']

/** Two different items of a list. */
const twoOf = (list: readonly string[]) =>
  fc.shuffledSubarray([...list], { minLength: 2, maxLength: 2 })

const parts: fc.Arbitrary<LieParts> = fc
  .record({
    nouns: twoOf(nouns),
    places: twoOf(places),
    tools: twoOf(tools),
    numbers: fc.uniqueArray(fc.integer({ min: 13, max: 90 }), { minLength: 2, maxLength: 2 }),
    verb: fc.constantFrom('Checked', 'Repaired', 'Painted', 'Sorted', 'Packed', 'Cleaned'),
    person: fc.constantFrom('colleague', 'technician', 'designer'),
  })
  .map((drawn) => ({
    noun: drawn.nouns[0] ?? '',
    other: drawn.nouns[1] ?? '',
    place: drawn.places[0] ?? '',
    elsewhere: drawn.places[1] ?? '',
    tool: drawn.tools[0] ?? '',
    newTool: drawn.tools[1] ?? '',
    number: drawn.numbers[0] ?? 13,
    another: drawn.numbers[1] ?? 14,
    verb: drawn.verb,
    person: drawn.person,
  }))

/** CV with the facts of the fabrication in another post, where they license nothing. */
function groundsOf(told: string, { other, newTool, elsewhere, another }: LieParts) {
  const post = (id: string, name: string, text: string) => ({
    id,
    name,
    position: 'Clerk',
    startDate: '2019-03',
    highlights: [text],
    highlightIds: [`${id}-h`],
  })
  const work = [
    post('w1', 'Orrin Works', told),
    post('w2', 'Tamsel Depot', `Counted ${another} ${other} with ${newTool} in ${elsewhere}.`),
  ]
  const summary = 'Clerk who has worked in the office of a depot for some of the last years.'
  return readGrounds({ basics: { name: 'A B', summary }, work }, '2026-11-01')
}

it.each([...lies, ...liesOfPart, ...liesRetold])(
  'a fabrication never passes: %s',
  (_, tell, lie) => {
    fc.assert(
      fc.property(parts, (one) => {
        const [before, after] = [tell(one), lie(one)]
        const advert = `We ask for ${one.newTool} and ${one.other}.`
        const edit = { kind: 'bullet' as const, entry: 'w1', before, after, advert }
        expect(groundEdit(edit, groundsOf(before, one)).verdict, after).not.toBe('pass')
      }),
      { numRuns: 30 },
    )
  },
)

it.each(liesAbroad)('nor does one in another language: %s, %s', (language, _, tell, lie) => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 90 }), (count) => {
      const [before, after] = [tell(count), lie(count)]
      const basics = { name: 'A B', summary: summariesAbroad[language] }
      const work = [
        { id: 'w1', name: 'Orrin', position: 'X', highlights: [before], highlightIds: ['h'] },
      ]
      const edit = { kind: 'bullet' as const, entry: 'w1', before, after, advert: '' }
      const grounds = readGrounds({ basics, work }, '2026-11-01')
      expect(groundEdit(edit, grounds).verdict, after).not.toBe('pass')
      expect(groundEdit({ ...edit, after: before }, grounds).verdict).toBe('pass')
    }),
    { numRuns: 20 },
  )
})
