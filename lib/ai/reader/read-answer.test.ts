import { describe, expect, it } from 'vitest'
import type { ReaderAnswer } from '../prompts/reader-prompt'
import cases from '../testing/cases.json' with { type: 'json' }
import { composeBatch } from './compose-batch'
import { readAnswer } from './read-answer'
import { readSources } from './sources'
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
const idOf = (place: string) => lines.find((line) => line.place === place)?.id ?? ''
const [b1, b2, b3] = ['b1/text', 'b2/text', 'b3/text'].map(idOf) as [string, string, string]

const item = (after: string, more: Partial<ReaderItem> = {}): ReaderItem => ({
  ...{ key: 'k', kind: 'bullet', entry: 'w1', before: 'Cut waste from 12 % to 7 % with Excel.' },
  ...{ after, ...more },
})
type Answered = Partial<ReaderAnswer['answers'][number]>
function readOne(one: ReaderItem, answer: Answered) {
  const batch = composeBatch(lines, [one], [], 's')
  const given = { id: 'e1', quotes: [], unsupported: [], verdict: 'supported' as const, ...answer }
  return readAnswer({ answers: [given] }, batch).readings.get('k')
}
const quoting = (line: string, words: string): Answered => ({ quotes: [{ line, words }] })

describe('an answer of a reader', () => {
  it('supports a text with words of its line, whatever quotes, dashes, spaces and case they have', () => {
    const one = item('Baked rye, up to 300 loaves a day')
    for (const words of [
      'Baked “rye” – up to 300 loaves',
      'baked "rye" - up to  300 LOAVES',
      'Baked «rye» — up to\u00a0300 loaves.',
    ]) {
      const reading = readOne(one, quoting(b1, words))
      expect(reading).toMatchObject({ state: 'supported', evidence: [{ place: 'b1/text' }] })
    }
  })

  it.each([
    ['no quote', {}],
    ['a quote that stands nowhere', quoting(b1, 'Baked white bread')],
    ['a quote of another line', quoting(b2, 'up to 300 loaves a day')],
    ['a quote of a line that is not there', quoting('c99', 'up to 300 loaves a day')],
    ['a quote of another entry', quoting(b3, 'Sold cakes in Dunmore')],
    ['part of a word', quoting(b1, 'ked “rye” – up to 30')],
    ['a single word', quoting(b1, 'loaves')],
    ['words that are not said', { ...quoting(b1, 'up to 300 loaves a day'), unsupported: ['day'] }],
  ])('supports nothing with %s', (_, answer) => {
    const reading = readOne(item('Baked up to 300 loaves a day'), answer as Answered)
    expect(reading).toMatchObject({ state: 'unsupported', evidence: [] })
  })

  it.each(cases.readAnswer.supportsNoTextWithThat)(
    'supports no text with %s that stands in no line that was quoted',
    (_, after, words) => {
      const reading = readOne(item(after), quoting(b2, 'waste from 12 % to 7 % with Excel'))
      expect(reading?.state).toBe('unsupported')
      expect(reading?.unsupported).toContain(words)
    },
  )

  it('takes another form of a word for what it is, and no name for one', () => {
    const cv = cases.readAnswer.cv
    const [line] = readSources(cv).filter(({ kind }) => kind === 'text')
    const stateOf = (after: string) => {
      const batch = composeBatch(readSources(cv), [{ ...item(after), before: '' }], [], 's')
      const quotes = [{ line: line?.id ?? '', words: 'Catalogued excellent quilts' }]
      const given = { id: 'e1', quotes, unsupported: [], verdict: 'supported' as const }
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
      const reading = readOne(item(after), quoting(b2, 'waste from 12 % to 7 % with Excel'))
      expect(reading?.state, after).toBe('supported')
    }
  })

  it('names only words that are in the text', () => {
    const answer: Answered = { verdict: 'unsupported', unsupported: ['wood-fired', 'gone'] }
    const reading = readOne(item('Baked in a wood-fired oven'), answer)
    expect(reading).toEqual({ state: 'unsupported', evidence: [], unsupported: ['wood-fired'] })
  })

  it('supports a letter by any entry, and a translation by its own line alone', () => {
    const letter = item('I sold cakes in Dunmore.', { kind: 'letter', entry: null, before: '' })
    expect(readOne(letter, quoting(b3, 'Sold cakes in Dunmore'))?.state).toBe('supported')
    const other = item('Vendía pasteles.', { kind: 'translation', entry: 'w2' })
    expect(readOne(other, quoting(b1, 'up to 300 loaves'))?.state).toBe('unsupported')
  })
})

describe('the lines of a CV', () => {
  it('have no contact data and nothing hidden', () => {
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
})
