import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { formEntry, type PrivateFact, wholeCv } from '@/lib/resume/private-facts'
import { savedAnswersOf, searchAnswers } from './saved-answers'

const ids = createIdGenerator()

function fact(question: string, text: string, day: number, about = 'job'): PrivateFact {
  const at = `2026-11-0${day}T10:00:00.000Z`
  return { id: ids.document(), entry: formEntry, about, question, text, at }
}

const why = fact('Why do you want to work for us?', 'Your palms.', 1, 'palm house')
const again = fact('why do you want to work for us? ', 'Your palms.', 3, 'orchid house')
const other = fact('Why do you want to work for us?', 'Your orchids.', 2, 'orchid house')
const salary = fact('What salary do you expect, and why?', 'As the ad says. Café included.', 4)

describe('saved answers', () => {
  it('are listed once each, the one given last first, with the jobs that had them', () => {
    const found = savedAnswersOf([why, other, again, salary])
    expect(found.map(({ question, text }) => [question, text])).toEqual([
      ['What salary do you expect, and why?', 'As the ad says. Café included.'],
      ['why do you want to work for us? ', 'Your palms.'],
      ['Why do you want to work for us?', 'Your orchids.'],
    ])
    expect(found[1]?.uses.map(({ about }) => about)).toEqual(['orchid house', 'palm house'])
    expect(found[1]?.at).toBe('2026-11-03T10:00:00.000Z')
  })

  it('are no answers about a CV, and no questions that were skipped', () => {
    expect(savedAnswersOf([{ ...why, entry: wholeCv }, fact('Notice?', '', 1)])).toEqual([])
  })
})

describe('a search for answers', () => {
  const answers = savedAnswersOf([why, other, salary])
  const textsOf = (query: string) => searchAnswers(query, answers).map(({ text }) => text)

  it.each([
    ['', ['As the ad says. Café included.', 'Your orchids.', 'Your palms.']],
    ['Why would you like to work with us', ['Your orchids.', 'Your palms.']],
    ['SALARY', ['As the ad says. Café included.']],
    ['cafe ad', ['As the ad says. Café included.']],
    ['orchids', ['Your orchids.']],
    ['visa', []],
  ])('%j', (query, texts) => {
    expect(textsOf(query)).toEqual(texts)
  })
})
