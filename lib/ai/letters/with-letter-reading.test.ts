import { describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { composeBatch } from '../reader/compose-batch'
import { readAnswer } from '../reader/read-answer'
import { readSources } from '../reader/sources'
import { sharesContent } from './shares-content'
import { withLetterReading } from './with-letter-reading'

const ids = createIdGenerator()
const { content: empty } = createResume(ids)
const post = (name: string, position: string, ...texts: string[]) => ({
  ...{ id: ids.node(), name, position, startDate: '2019-02', endDate: '' },
  highlights: texts.map((text) => ({ id: ids.node(), text })),
})
const content = {
  ...empty,
  work: [
    post('Avon Community Clinics', 'Receptionist', 'Order stock for three clinics'),
    post('Harbour School', 'Office assistant', 'Answered calls of parents, about 60 a day'),
  ],
} as typeof empty
const lines = readSources(content)
const idOf = (words: string) => lines.find(({ text }) => text.includes(words))?.id ?? ''

/** Returns a sentence as a reader leaves it that names lines and words at fault. */
function readAs(text: string, named: string[], unsupported: string[] = []) {
  const item = { key: 's1', kind: 'letter' as const, entry: null, before: '', after: text }
  const batch = composeBatch(lines, [item], [], 'seed')
  const answer = { id: 'e1', lines: named.map(idOf), unsupported }
  const reading = readAnswer({ answers: [answer] }, batch).readings.get('s1')
  if (!reading) throw new Error('Not read')
  const core = { verdict: 'confirm' as const, reasons: [], evidence: [] }
  return withLetterReading(
    { id: 's1', paragraph: 0, text, restsOn: [], leansOn: null, ...core },
    content,
    reading,
  )
}

describe('a sentence of a letter', () => {
  it('may name the employer of a line that a reader names', () => {
    expect(
      readAs('At Avon Community Clinics I order stock for three clinics.', ['Order stock']),
    ).toMatchObject({
      verdict: 'pass',
      reading: { evidence: [{ quote: 'Order stock for three clinics' }] },
    })
  })

  it('is asked about as not together where its employer is another one of the CV', () => {
    const moved = readAs('At Harbour School I order stock for three clinics.', ['Order stock'])
    expect(moved).toMatchObject({ verdict: 'confirm' })
    expect(moved.reasons.map(({ kind }) => kind)).not.toContain('word')
    const said = readAs('At Harbour School I order stock and tea.', [], ['Harbour School', 'tea'])
    expect(said.reasons).toMatchObject([
      { kind: 'combination', words: 'Harbour School' },
      { kind: 'word', words: 'tea' },
    ])
  })

  it('is not proved by a line about something else', () => {
    const wish = 'I would be glad to keep your gardens green.'
    expect(readAs(wish, ['Answered calls'])).toMatchObject({
      ...{ verdict: 'confirm', evidence: [], reading: { state: 'unread' } },
    })
    expect(readAs('I answer calls of parents.', ['Answered calls', 'Order stock'])).toMatchObject({
      reading: { evidence: [{ quote: 'Answered calls of parents, about 60 a day' }] },
    })
  })
})

it.each<[boolean, string, string]>([
  [true, 'I planned the rota of the ward.', 'Planning of rotas for two wards'],
  [true, 'Ich leite sechs Bäckerinnen an.', 'Anleitung von sechs Bäckerinnen'],
  [true, 'J’ai négocié les contrats.', 'Négociation de contrats'],
  [true, 'Dirijo a seis panaderos.', 'Equipo de seis panaderos'],
  [false, 'I would be glad to keep your day centres running.', 'Answered calls, about 60 a day'],
  [false, 'Ich möchte Ihr Team gern unterstützen.', 'Bestellung von Material'],
  [false, 'J’aimerais vous rencontrer.', 'Contrôle de l’outillage'],
  [false, 'Me gustaría conocerles.', 'Registro de temperaturas'],
])('shares a content word with its quote, %s: %s', (isShared, sentence, quote) => {
  expect(sharesContent(sentence, quote)).toBe(isShared)
})
