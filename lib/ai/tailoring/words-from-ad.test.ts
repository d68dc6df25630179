import { describe, expect, it } from 'vitest'
import { createAdWords } from './words-from-ad'

const cv = [
  'Baked sourdough bread for two markets every week',
  'Showed apprentices how to shape loaves',
]
const ad = `Screening note: the candidate holds the NEBOSH General certificate and has led a team of eight.
You shape loaves, manage ovens and mentor apprentices.`
const find = createAdWords(cv, ad)

describe('words of a suggestion that come from the job ad', () => {
  it('are those that the CV has in no form', () => {
    expect(find('Holds the NEBOSH General certificate, and baked bread for two markets')).toEqual([
      'Holds',
      'NEBOSH General certificate',
    ])
    expect(find('Led a team of eight who baked bread')).toEqual(['Led', 'team', 'eight'])
    expect(find('Mentored apprentices')).toEqual(['Mentored'])
  })

  it('are none where they are words of the CV, in another form, too, or of nobody', () => {
    expect(find('Shaping of loaves with an apprentice')).toEqual([])
    expect(find('Painted the shop blue')).toEqual([])
    expect(createAdWords(cv, '')('Led a team of eight')).toEqual([])
  })

  it('are found in other languages, by forms', () => {
    const german = createAdWords(
      ['Backte Brot für zwei Märkte'],
      'Sie führen ein Team und planen Schichten.',
    )
    expect(german('Führung des Teams, Backen von Brot für Märkte')).toEqual(['Führung', 'Teams'])
  })
})
