import { expect, it } from 'vitest'
import { loadLexicons } from '@/lib/language/grounding'
import { bakersCv, before } from '@/tests/ai/support/request-ports'
import { groundChoices } from './ground-choices'

await loadLexicons()

const { content } = bakersCv()
const entry = content.work[0]?.id ?? ''
const today = '2026-11-21'
const ground = (source: string, ...texts: string[]) =>
  groundChoices(content, { kind: 'bullet', entry, before: source }, [{ id: 'c1', texts }], today)

it('pass with the place that says so, where they are the words of the CV', () => {
  const text = `${before}.`
  const { choices, held } = ground(`${before}. Sold cakes`, `${before}.`, 'Sold cakes')
  expect(held).toBe(0)
  expect(choices).toMatchObject([{ id: 'c1', verdict: 'pass', reasons: [], parts: [{ text }, {}] }])
  const profile = groundChoices(
    content,
    { kind: 'summary', entry: null, before: '' },
    [{ id: 'c1', texts: [before] }],
    today,
  )
  const bullet = content.work[0]?.highlights[0]?.id
  expect(profile.choices[0]?.parts[0]?.evidence).toEqual([
    { words: before, place: `${bullet}/text` },
  ])
})

it('are one question, where the words are the same in another order', () => {
  const { choices } = ground(before, 'Every week, baked sourdough bread for two markets')
  expect(choices).toMatchObject([{ verdict: 'confirm', reasons: [{ kind: 'combination' }] }])
})

it('are asked about, where a word is not in the text', () => {
  const { choices } = ground(before, 'Baked crusty sourdough bread for two markets every week')
  expect(choices).toMatchObject([{ verdict: 'confirm', reasons: [{ words: 'crusty' }] }])
})

it('are not there at all, where the CV has nothing like it', () => {
  expect(ground(before, 'Baked sourdough bread for two markets with Kubernetes')).toEqual({
    choices: [],
    held: 1,
  })
})

it('are one question about a text that was parted, and held back for another number', () => {
  const whole = 'Planned the rota of 14 night shifts and ordered flour from 23 mills'
  const halves = ['Planned the rota of 14 night shifts', 'Ordered flour from 23 mills.']
  const [choice] = ground(whole, ...halves).choices
  expect(choice?.reasons).toHaveLength(1)
  expect(choice?.verdict).toBe('confirm')
  expect(ground(whole, halves[0] ?? '', 'Ordered flour from 35 mills').held).toBe(1)
})

it('hold each sentence of a profile against the whole CV', () => {
  const source = { kind: 'summary', entry: null, before: '' } as const
  const judge = (...texts: string[]) => groundChoices(content, source, [{ id: 'c1', texts }], today)
  const [first = '', second = ''] = (content.work[0]?.highlights ?? []).map(({ text }) => text)
  const good = judge(first, second)
  expect(good.choices).toMatchObject([{ verdict: 'pass' }])
  for (const part of good.choices[0]?.parts ?? []) expect(part.evidence).not.toEqual([])
  expect(judge(first, 'Award-winning baker.').held).toBe(1)
})
