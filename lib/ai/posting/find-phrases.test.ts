import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PhraseLanguage } from '@/lib/language/tags'
import { findPhrases } from './find-phrases'
import { readPosting } from './read-posting'

const phrasesOf = (sentence: string, language: PhraseLanguage = 'en', isVerbal = true) =>
  findPhrases(sentence, language, [], [], isVerbal).map(({ words }) => words)

describe('phrases of a sentence', () => {
  it('are the smallest ones that name something', () => {
    expect(phrasesOf('Proven experience in glaze chemistry', 'en', false)).toEqual([
      'glaze chemistry',
    ])
    expect(phrasesOf('You will fire the kiln, mix clay bodies and repair moulds.')).toEqual([
      'fire the kiln',
      'mix clay bodies',
      'repair moulds',
    ])
    expect(phrasesOf('You assess and sort incoming parcels from two depots.')).toEqual([
      'sort incoming parcels',
    ])
  })

  it('keep alternatives, names and what stands in brackets together', () => {
    expect(phrasesOf('Blender or Maya', 'en', false)).toEqual(['Blender or Maya'])
    expect(phrasesOf('Advanced Rope Rescue required', 'en', false)).toEqual([
      'Advanced Rope Rescue',
    ])
    expect(phrasesOf('an operating model (TOM)', 'en', false)).toEqual(['operating model (TOM)'])
    expect(phrasesOf('look after the new ones (mentoring)')).toEqual(['mentoring'])
  })

  it('keep a verb of two words with what it is done to, and a word whose half stands before "and"', () => {
    expect(phrasesOf('Line manage a team of 8 nurses')).toEqual(['Line manage a team'])
    expect(phrasesOf('Vor- und Nachbereitung der Beete', 'de')).toEqual([
      'Vor- und Nachbereitung der Beete',
    ])
    expect(phrasesOf('and we want you to be comfortable with that')).toEqual([])
  })

  it.each<[PhraseLanguage, string, string[]]>([
    [
      'de',
      'Sie verantworten die Pflege der Beete und schneiden alte Obstbäume.',
      ['Pflege der Beete', 'alte Obstbäume'],
    ],
    [
      'fr',
      "Vous assurez l'entretien des serres et le suivi de l'arrosage.",
      ['entretien des serres', "suivi de l'arrosage"],
    ],
    [
      'es',
      'Experiencia en poda de frutales y manejo de tractores',
      ['poda de frutales', 'tractores'],
    ],
    [
      'it',
      'Esperienza nella potatura degli ulivi e conoscenza dei terreni',
      ['potatura degli ulivi', 'terreni'],
    ],
    [
      'pt',
      'Experiência em poda de vinhas e gestão de viveiros',
      ['poda de vinhas', 'gestão de viveiros'],
    ],
    [
      'nl',
      'Ervaring met het snoeien van bomen en kennis van bodem',
      ['snoeien van bomen', 'bodem'],
    ],
  ])('are read in %s', (language, sentence, phrases) => {
    expect(phrasesOf(sentence, language, language === 'de' || language === 'fr')).toEqual(phrases)
  })

  it('stand in the sentence where they say, in order, whatever the sentence is', () => {
    const word = fc.constantFrom(
      'you',
      'SAP',
      'and',
      'or',
      'of',
      'the',
      'plan',
      '(',
      ')',
      ',',
      'Oslo',
      '5',
      "d'",
      '-',
      'für',
      'é',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word).map((all) => all.join(' ')),
    )
    const language = fc.constantFrom<PhraseLanguage>('en', 'de', 'fr', 'es', 'pt', 'it', 'nl')
    fc.assert(
      fc.property(text, language, fc.boolean(), (sentence, code, isVerbal) => {
        let last = -1
        for (const { words, from, to } of findPhrases(sentence, code, [], [], isVerbal)) {
          expect(sentence.slice(from, to).startsWith(words)).toBe(true)
          expect(words).toMatch(/\p{L}/u)
          expect(from).toBeGreaterThan(last)
          last = from
        }
      }),
    )
  })
})

describe('what asks for nothing', () => {
  const wordsIn = (ad: string) => readPosting(ad).requirements.map(({ words }) => words)

  it('is what the employer offers, is, and must say', () => {
    const ad = `Potter (m/f/d)

Our studio was founded in 1980. Marta Bell runs it.

What you'll do
Throw bowls and glaze them.

Bring along
- Glaze chemistry
- 5+ years at the wheel

What's in it for you
- Health insurance, free clay
- German lessons

We welcome applicants with disabilities. Apply by 3 May to Marta Bell.`
    const words = wordsIn(ad)
    expect(words).toEqual(expect.arrayContaining(['Glaze chemistry', 'Throw bowls']))
    expect(words.some((one) => one.startsWith('5+ years'))).toBe(true)
    expect(words.join(' | ')).not.toMatch(/insurance|clay$|lessons|Marta|1980|disabilit|May/)
  })

  it('is told by headings that are questions', () => {
    const ad = `Pottenbakker

Wat ga je doen?
Je draait schalen en glazuurt borden.

Wat vragen we?
- kennis van kleisoorten

Wat bieden we?
- gratis lunch en een fiets`
    expect(wordsIn(ad)).toEqual(['draait schalen', 'glazuurt borden', 'kleisoorten'])
  })
})
