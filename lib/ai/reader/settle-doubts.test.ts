import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { readGrounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { DoubtInput } from '../prompts/doubt-prompt'
import { combine } from './combine'
import { doubtsOf } from './doubts'
import { settleDoubts } from './settle-doubts'
import { readSources } from './sources'

beforeAll(() => loadLexicons())

type Answer = (item: DoubtInput['items'][number]) => string | null

/** Judges a bullet that its reader supports, with the answer to the second question. */
async function judge(before: string, after: string, answer: Answer) {
  const cv = {
    work: [
      {
        ...{ id: 'w', name: 'Blyth Yard', position: 'Planner', startDate: '2016-03', endDate: '' },
        highlights: [before, 'Kept the stock list of the yard.'],
      },
    ],
  }
  const edit = { kind: 'bullet', entry: 'w', before, after, advert: '' } as const
  const core = groundEdit(edit, readGrounds(cv, '2026-11-01'))
  const lines = readSources(cv, undefined, '2026-11-01')
  const item = { key: 'k', kind: 'bullet', entry: 'w', before, after } as const
  const evidence = lines.flatMap(({ text, place }) =>
    text === before ? [{ quote: text, place }] : [],
  )
  const yes = new Map([['k', { state: 'supported', evidence, unsupported: [] } as const]])
  const asked: string[] = []
  const found = await settleDoubts(
    new Map([...yes].map(([key, one]) => [key, { ...one, unsupported: [] }])),
    [{ ...item, ...doubtsOf(core.reasons) }],
    lines,
    { language: 'en', seed: 'seed' },
    async ({ items }) => {
      asked.push(...items.map(({ words }) => words))
      return { answers: items.map((one) => ({ id: one.id, quote: answer(one) })) }
    },
  )
  const reading = found.get('k')
  if (!reading) throw new Error('no reading')
  return { asked, verdict: combine(edit, core, reading).verdict }
}

describe('a reader’s yes to a text that code doubts for a hard reason', () => {
  const lies: [string, string, string, string][] = [
    ['a lost "no"', 'Ordered parts, with no budget', 'Ordered parts, with budget', 'no'],
    [
      'a lost "sin"',
      'Hice turnos en la planta del hospital, pero sin guardias de noche.',
      'Hice turnos en la planta del hospital y guardias de noche.',
      'sin',
    ],
    ['"daily" for "weekly"', 'Wrote weekly reports', 'Wrote daily reports', 'daily'],
    ['a lost "helped"', 'Helped two cooks plan menus', 'Planned menus with two cooks', 'Helped'],
    [
      'a lost "gelegentlich"',
      'Schrieb für die Stadt gelegentlich auch die Texte der Ausstellung.',
      'Schrieb für die Stadt auch die Texte der Ausstellung.',
      'gelegentlich',
    ],
    ['a lost "about"', 'Served about 40 guests', 'Served 40 guests', 'about 40'],
    ['a bigger part', 'Worked in a team of five', 'Led a team of five', 'Led'],
    [
      'exchanged places',
      'Moved stock from Dunstrey to Ashwick',
      'Moved stock from Ashwick to Dunstrey',
      'from Dunstrey',
    ],
  ]
  it.each(lies)('asks about %s, whatever it quotes', async (_, before, after, words) => {
    const answers: Answer[] = [
      () => null,
      (one) => one.words,
      (one) => (one.in === 'lines' ? one.text : one.lines.join(' ')),
      (one) => (one.in === 'lines' ? one.text : (one.lines[1] ?? '')),
    ]
    for (const answer of answers) {
      const { asked, verdict } = await judge(before, after, answer)
      expect(asked).toContain(words)
      expect(verdict).toBe('confirm')
    }
  })

  const honest: [string, string, string, string][] = [
    ['another denial', 'Had no authority to sign', 'Signing was outside my authority', 'outside'],
    [
      'another word for "ohne"',
      'Entschied ohne Rücksprache über Bestellungen.',
      'Entschied selbständig über Bestellungen.',
      'selbständig',
    ],
    [
      'another word for a part',
      'Helped the clerk sort post',
      'Lent the clerk a hand with post',
      'Lent the clerk a hand',
    ],
    ['a number in words', 'Ran 3 stalls, without help', 'Ran three stalls unaided', 'unaided'],
  ]
  it.each(honest)('passes with the words of %s', async (_, before, after, quote) => {
    expect((await judge(before, after, () => quote)).verdict).toBe('pass')
    expect((await judge(before, after, () => null)).verdict).toBe('confirm')
  })

  it('puts no second question where code doubts nothing hard', async () => {
    const { asked, verdict } = await judge('Repaired boats', 'Mended boats', () => null)
    expect({ asked, verdict }).toEqual({ asked: [], verdict: 'pass' })
  })

  it('sends no words that are concealed in both texts, and leaves them in doubt', async () => {
    const doubts = [{ kind: 'restriction', words: '0171 555 0142' }] as const
    const item = { key: 'k', kind: 'bullet', entry: 'w', before: 'Ran a hotline', after: 'Ran it' }
    const reading = { state: 'supported' as const, evidence: [], unsupported: [] }
    const sent: DoubtInput[] = []
    const found = await settleDoubts(
      new Map([['k', reading]]),
      [{ ...item, kind: 'bullet', doubts }],
      [],
      { language: 'en', seed: 'seed' },
      async (input) => {
        sent.push(input)
        return { answers: [] }
      },
    )
    expect(sent).toEqual([])
    expect(found.get('k')?.settled).toBeUndefined()
  })
})
