import { describe, expect, it } from 'vitest'
import { bakersCv, before } from '@/tests/ai/support/request-ports'
import { groundChoices } from './ground-choices'

const { content } = bakersCv()
const entry = content.work[0]?.id ?? ''
const today = '2026-11-21'
const ground = (source: string, ...texts: string[]) =>
  groundChoices(content, { kind: 'bullet', entry, before: source }, [{ id: 'c1', texts }], today)

describe('choices held against the CV', () => {
  it('pass with the place that says so, where nothing was added', () => {
    const text = 'Every week, baked sourdough bread for two markets'
    const { choices, held } = ground(before, text)
    expect(held).toBe(0)
    expect(choices).toMatchObject([{ id: 'c1', verdict: 'pass', reasons: [], parts: [{ text }] }])
    const bullet = content.work[0]?.highlights[0]?.id
    expect(choices[0]?.parts[0]?.evidence[0]?.place).toBe(`${bullet}/text`)
  })

  it('are asked about, where a word is not in the text', () => {
    const { choices } = ground(before, 'Baked crusty sourdough bread for two markets every week')
    expect(choices).toMatchObject([{ verdict: 'confirm', reasons: [{ words: 'crusty' }] }])
  })

  it('are not there at all, where the CV says something else', () => {
    expect(ground(before, 'Headed the baking of sourdough bread for two markets')).toEqual({
      choices: [],
      held: 1,
    })
  })

  it('keep both halves of a parted text to what the whole said', () => {
    const whole = 'Planned the rota of the night shift and ordered flour from three mills'
    const halves = ['Planned the rota of the night shift', 'Ordered flour from three mills']
    expect(ground(whole, ...halves).choices).toMatchObject([{ verdict: 'pass' }])
    const [first = ''] = halves
    const other = ground(whole, first, 'Ordered flour from five mills')
    expect(other.choices[0]?.verdict ?? 'held').not.toBe('pass')
  })

  it('A6: ask how far help reached, where a parted text says it of one half alone', () => {
    const whole = 'Helped move the records to a new system and train the staff'
    const [first, second] = ['Helped move the records to a new system', 'Trained the staff']
    const { choices, held } = ground(whole, first, second)
    expect(held === 1 || choices[0]?.verdict === 'confirm').toBe(true)
    expect(ground(whole, first, 'Helped train the staff').choices[0]?.verdict).toBe('pass')
  })

  it('hold each sentence of a profile against the whole CV', () => {
    const source = { kind: 'summary', entry: null, before: '' } as const
    const judge = (...texts: string[]) =>
      groundChoices(content, source, [{ id: 'c1', texts }], today)
    const good = judge('Planned the rota of the night shift.', 'Ordered flour from three mills.')
    expect(good.choices).toMatchObject([{ verdict: 'pass' }])
    for (const part of good.choices[0]?.parts ?? []) expect(part.evidence).not.toEqual([])
    expect(judge('Planned the rota of the night shift.', 'Award-winning baker.').held).toBe(1)
  })
})
