import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '@/lib/language/tags'
import { leansOnBefore } from './leans-on-before'
import { offerSentences } from './letter-result'
import { readLetterAnswer } from './read-letter-answer'

const cases: [LanguageCode, string[], string[]][] = [
  [
    'en',
    [
      'There I manage six bakers.',
      'This taught me patience.',
      'It runs each night.',
      'In this role I planned shifts.',
      'I led six bakers there.',
    ],
    [
      'I manage six bakers at Harbour Bakery.',
      'There are six bakers in my team.',
      'It would be a pleasure to talk.',
    ],
  ],
  [
    'de',
    [
      'Dort leite ich sechs Bäcker.',
      'In dieser Rolle plante ich Schichten.',
      'Das hat mich geprägt.',
    ],
    ['Das Team leite ich seit 2019.', 'Es würde mich freuen.', 'Ich leite sechs Bäcker.'],
  ],
  [
    'fr',
    [
      'Là, je dirige six boulangers.',
      'Dans ce rôle, j’ai planifié.',
      'Cela m’a appris la patience.',
    ],
    ['Je dirige six boulangers.', 'Il me serait agréable d’en parler.'],
  ],
  [
    'es',
    [
      'Allí dirijo a seis panaderos.',
      'En este puesto planifiqué turnos.',
      'Esto me enseñó paciencia.',
    ],
    ['Dirijo a seis panaderos.', 'Estoy disponible.'],
  ],
  [
    'pt',
    ['Lá dirijo seis padeiros.', 'Nesta função planeei turnos.', 'Isso ensinou-me paciência.'],
    ['Dirijo seis padeiros.', 'Da minha experiência falo com gosto.'],
  ],
  [
    'it',
    ['Lì dirigo sei fornai.', 'In questo ruolo ho pianificato i turni.', 'Ciò mi ha insegnato.'],
    ['Dirigo sei fornai.', 'Da tre anni faccio il pane.'],
  ],
]

describe.each(cases)('a sentence in %s', (language, leaning, alone) => {
  it.each(leaning)('means what was said before: %s', (text) => {
    expect(leansOnBefore(text, language)).toBe(true)
  })
  it.each(alone)('stands alone: %s', (text) => {
    expect(leansOnBefore(text, language)).toBe(false)
  })
})

const draft = (...texts: string[]) =>
  readLetterAnswer(
    { paragraphs: [{ sentences: texts.map((text) => ({ text, evidence: [] })) }] },
    new Map(),
  )
const offer = (...texts: string[]) =>
  offerSentences(draft(...texts), (text) => ({
    ...{ verdict: text.includes('award') ? 'block' : 'pass', reasons: [], evidence: [] },
  }))

describe('a sentence that means another one', () => {
  const first = 'I have baked bread at Harbour Bakery since 2019.'
  const there = 'There I manage six bakers in two shifts.'

  it('names it, so that nothing comes between them', () => {
    expect(offer(first, there).sentences).toMatchObject([
      { id: 's1', leansOn: null },
      { id: 's2', leansOn: 's1' },
    ])
  })

  it('is not offered where the other one is blocked or left out, nor what means it in turn', () => {
    const blocked = 'I won an award at Harbour Bakery in 2019.'
    const chain = 'This they do every night of the week.'
    expect(offer(blocked, there, chain, first)).toMatchObject({
      sentences: [{ text: first }],
      held: 1,
      blocked: [{ id: 's1', text: blocked }],
      dropped: [{ reason: 'leaning', count: 2 }],
    })
    const tooLong = `I bake bread ${'and plan the shifts of the week for all of us '.repeat(10)}every day.`
    expect(offer(tooLong, there, first)).toMatchObject({
      sentences: [{ text: first }],
      dropped: [{ reason: 'too-long' }, { reason: 'leaning', count: 1 }],
    })
  })
})
