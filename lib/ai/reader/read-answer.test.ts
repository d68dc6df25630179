import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import type { ReaderAnswer } from '../prompts/reader-prompt'
import { composeBatch } from './compose-batch'
import { readAnswer } from './read-answer'
import { readSources } from './sources'
import { translationSources } from './translation-sources'
import type { ReaderItem } from './types'

const resume = {
  basics: { name: 'Rosa Lind', summary: 'Bakery manager with a small team.' },
  work: [
    {
      ...{ id: 'w1', name: 'Hollow Lane', position: 'Baker', startDate: '2019-03' },
      highlights: [
        'Baked “rye” – up to 300 loaves a day in Arnby.',
        'Cut waste from 12 % to 7 % with Excel.',
      ],
      highlightIds: ['b1', 'b2'],
    },
    {
      id: 'w2',
      name: 'Tideline Power',
      highlights: ['Sold cakes in Dunmore.'],
      highlightIds: ['b3'],
    },
  ],
}
const lines = readSources(resume)
beforeAll(() => loadLexicons())
const idOf = (place: string) => lines.find((line) => line.place === place)?.id ?? ''
const [b1, b2, b3] = ['b1/text', 'b2/text', 'b3/text'].map(idOf) as [string, string, string]

const item = (after: string, more: Partial<ReaderItem> = {}): ReaderItem => ({
  ...{ key: 'k', kind: 'bullet', entry: 'w1', before: 'Cut waste from 12 % to 7 % with Excel.' },
  ...{ after, ...more },
})
type Answered = Partial<ReaderAnswer['answers'][number]>
function readOne(one: ReaderItem, answer: Answered) {
  const batch = composeBatch(lines, [one], [], 's')
  const given = { id: 'e1', lines: [], unsupported: [], ...answer }
  return readAnswer({ answers: [given] }, batch).readings.get('k')
}
const naming = (...named: string[]): Answered => ({ lines: named })

describe('an answer of a reader', () => {
  it('supports a text by the whole line that it names', () => {
    const reading = readOne(item('Baked rye, up to 300 loaves a day'), naming(b1))
    const quote = 'Baked “rye” – up to 300 loaves a day in Arnby.'
    expect(reading).toMatchObject({ state: 'supported', evidence: [{ quote, place: 'b1/text' }] })
  })

  it.each([
    ['no line', {}],
    ['a line that is not there', naming('c99')],
    ['a line that is not there beside one that is', naming(b1, 'c99')],
    ['a line of another entry', naming(b3)],
    ['a line of another entry beside its own', naming(b1, b3)],
    ['words that are not said', { ...naming(b1), unsupported: ['day'] }],
  ])('supports nothing with %s', (_, answer) => {
    const reading = readOne(item('Baked up to 300 loaves a day'), answer as Answered)
    expect(reading).toMatchObject({ state: 'unsupported', evidence: [] })
  })

  it('leaves a sentence of a letter that claims nothing to the check of words', () => {
    const wish = item('I would be glad to talk.', { kind: 'letter', entry: null, before: '' })
    expect(readOne(wish, {})?.state).toBe('unread')
    expect(readOne(wish, { unsupported: ['glad to talk'] })?.state).toBe('unsupported')
  })

  it.each([
    ['a number', 'Cut waste from 12 % to 6 % with Excel', '6'],
    ['a number in words', 'Cut waste from 12 % to 7 % in four shops with Excel', 'four'],
    ['a name', 'At Tideline Power, cut waste from 12 % to 7 %', 'Power'],
    ['a tool', 'Cut waste from 12 % to 7 % with Kubernetes', 'Kubernetes'],
    ['an edition', 'Cut waste from 12 % to 7 % with SAP S/4HANA', 'SAP'],
    ['a degree', 'With an MSc in baking, cut waste from 12 % to 7 %', 'MSc'],
    ['a title', 'As head of baking, cut waste from 12 % to 7 % with Excel', 'head'],
  ])('supports no text with %s that stands in no line that was named', (_, after, words) => {
    const reading = readOne(item(after), naming(b2))
    expect(reading?.state).toBe('unsupported')
    expect(reading?.unsupported).toContain(words)
  })

  it('takes another form of a word for what it is, and no name for one', () => {
    const cv = {
      work: [
        {
          id: 'w1',
          name: 'Elm',
          highlights: ['Catalogued excellent quilts.'],
          highlightIds: ['b1'],
        },
      ],
    }
    const [line] = readSources(cv).filter(({ kind }) => kind === 'text')
    const stateOf = (after: string) => {
      const batch = composeBatch(readSources(cv), [{ ...item(after), before: '' }], [], 's')
      const given = { id: 'e1', lines: [line?.id ?? ''], unsupported: [] }
      return readAnswer({ answers: [given] }, batch).readings.get('k')?.state
    }
    expect(stateOf('Did the cataloguing of excellent quilts')).toBe('supported')
    expect(stateOf('Catalogued quilts in Excel')).toBe('unsupported')
    // Parts of an unread number are not numbers; an article is not part of a name.
    expect(stateOf('Catalogued thirty-five excellent quilts')).toBe('supported')
    expect(stateOf("Catalogued excellent quilts with l'XYZ")).toBe('unsupported')
  })

  it('takes what follows by arithmetic, and what the head of the entry says', () => {
    for (const after of [
      'Cut waste by 5 percentage points with Excel',
      'Since 2019, cut waste from 12 % to 7 % with Excel at Hollow Lane',
    ]) {
      const reading = readOne(item(after), naming(b2))
      expect(reading?.state, after).toBe('supported')
    }
  })

  it('names only words that are in the text', () => {
    const answer: Answered = { unsupported: ['wood-fired', 'gone'] }
    const reading = readOne(item('Baked in a wood-fired oven'), answer)
    expect(reading).toEqual({ state: 'unsupported', evidence: [], unsupported: ['wood-fired'] })
  })

  it('supports a letter by any entry, and a translation by its own line alone', () => {
    const letter = item('I sold cakes in Dunmore.', { kind: 'letter', entry: null, before: '' })
    expect(readOne(letter, naming(b3))?.state).toBe('supported')
    const sources = translationSources([
      { key: 'one', before: 'Baker' },
      { key: 'two', before: 'Baker' },
    ])
    const other = item('Bäckerin', { kind: 'translation', entry: 'two', before: 'Baker' })
    const batch = composeBatch(sources, [other], [], 's')
    expect(batch.input.items).toEqual([
      { id: 'e1', kind: 'translation', line: 'c2', after: 'Bäckerin' },
    ])
    const given = { id: 'e1', lines: ['c1'], unsupported: [] }
    expect(readAnswer({ answers: [given] }, batch).readings.get('k')).toMatchObject({
      ...{ state: 'supported', evidence: [{ quote: 'Baker', place: 'two' }] },
    })
  })
})

it('a request to a reader names an entry by its first line, and a text by the line that it replaces', () => {
  const own = item('Cut waste with Excel.')
  const edited = item('Sold cakes.', { entry: 'w2', before: 'Sold some cakes.', key: 'l' })
  const { input } = composeBatch(lines, [own, edited], [], 's')
  expect(input.cv[1]).toEqual({
    ...{ c2: 'Baker, Hollow Lane, 2019-03 to today' },
    ...{ [b1]: 'Baked “rye” – up to 300 loaves a day in Arnby.' },
    ...{ [b2]: 'Cut waste from 12 % to 7 % with Excel.' },
  })
  expect(input.items.toSorted((a, b) => a.after.localeCompare(b.after))).toEqual([
    { id: expect.any(String), line: b2, after: 'Cut waste with Excel.' },
    { id: expect.any(String), of: 'c5', before: 'Sold some cakes.', after: 'Sold cakes.' },
  ])
})

it('the lines of a CV have no contact data and nothing hidden', () => {
  const made = readSources({
    basics: {
      name: 'Rosa Lind',
      email: 'rosa@example.org',
      phone: '+351 555 010 999',
      label: 'Baker',
    },
    work: [
      {
        ...{ id: 'w1', name: 'Hollow Lane', hidden: false },
        highlights: [
          'Wrote to rosa@example.org and https://rosa.example about Rosa Lind, +44 20 7946 0958.',
          'Sold 12 500 000 loaves in 2017-2019.',
          'Led the night shift (2019-2021) and called (020) 7946 0958.',
        ],
      },
      {
        id: 'w2',
        name: 'Secret Bakery',
        hidden: true,
        highlights: ['Hidden words of an entry.'],
      },
    ],
    references: [{ name: 'Somebody Else', reference: 'She is good, call 555.' }],
    skills: [{ name: 'Excel' }],
    sections: [{ key: 'skills', visible: false }],
  })
  const text = made.map((line) => `${line.of} ${line.text}`).join('\n')
  for (const secret of ['rosa', 'Rosa', '7946', 'Secret', 'Hidden', 'Somebody', 'Excel']) {
    expect(text).not.toContain(secret)
  }
  expect(text).toContain('Sold 12 500 000 loaves in 2017-2019.')
  expect(text).toContain('Led the night shift (2019-2021) and called …')
})
