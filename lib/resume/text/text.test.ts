import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { readField } from '../change/field-values'
import { sampleResume } from '../samples/samples'
import { letterContentSchema } from '../schema/content'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { missingLetters } from './missing-letters'
import { plainText } from './rich-text'
import { fieldsOf, findInDocument } from './text'

describe('the texts of a document', () => {
  it('are those at their addresses', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryResume(), arbitraryLetter()), (document) => {
        for (const { address, text } of fieldsOf(document)) {
          const value = readField(document, address)
          const isText = typeof value === 'string' && (value === text || plainText(value) === text)
          const isList =
            Array.isArray(value) && value.filter((word) => word !== '').join(', ') === text
          expect(isText || isList, address).toBe(true)
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('come in reading order', () => {
    const addresses = fieldsOf(sampleResume('data-engineer', seededIds(3))).map(
      (field) => field.text,
    )
    expect(addresses.slice(0, 6)).toEqual([
      'Amara Okafor',
      'Data engineer',
      'amara@example.org',
      '+351 555 010 204',
      'Lisbon',
      'Portugal',
    ])
    expect(addresses.at(-1)).toBe('native')
  })

  it('say whether they are printed', () => {
    const resume = sampleResume('data-engineer', seededIds(3))
    const { work } = resume.content
    if (work[0]) work[0].hidden = true
    resume.content.sections = [{ key: 'skills', visible: false, title: '', breakBefore: false }]
    const shown = fieldsOf(resume)
      .filter((field) => field.shown)
      .map((field) => field.text)
    expect(shown).not.toContain('Tideline Energy')
    expect(shown).not.toContain('Python, SQL, Scala')
    expect(shown).toContain('Porto Digital Health')
  })

  it('are those of a letter, too', () => {
    const letter = fc.sample(arbitraryLetter(), 1)[0]!
    letter.content = letterContentSchema.parse({
      subject: 'Data engineer',
      paragraphs: [{ id: 'k3v8m2x0qz1a', text: 'I like **boring** systems.' }],
      closing: 'Yours',
    })
    expect(fieldsOf(letter).map((field) => field.text)).toEqual([
      'Data engineer',
      'I like boring systems.',
      'Yours',
    ])
  })
})

describe('finding', () => {
  const resume = sampleResume('biology-graduate', seededIds(3))

  it('passes over case, accents and typographic signs', () => {
    expect(findInDocument(resume, 'malaren').map((match) => match.text)).toEqual([
      'Lake Survey Mälaren',
    ])
    expect(findInDocument(resume, 'LAKE SURVEY')).toHaveLength(1)
    expect(findInDocument(resume, 'mä')).toHaveLength(findInDocument(resume, 'ma').length)
    expect(findInDocument(resume, '   ')).toEqual([])
    expect(findInDocument(resume, 'no such words')).toEqual([])
  })

  it('gives places in the plain text', () => {
    fc.assert(
      fc.property(arbitraryResume(), fc.nat(), fc.nat({ max: 20 }), (document, pick, from) => {
        const fields = fieldsOf(document)
        const field = fields[pick % Math.max(1, fields.length)]
        if (!field) return
        const letters = Array.from(field.text)
        const query = letters
          .slice(from % letters.length)
          .slice(0, 4)
          .join('')
          .trim()
        if (!/[a-z0-9]/i.test(query)) return
        const found = findInDocument(document, query).filter(
          (match) => match.address === field.address,
        )
        expect(found.length).toBeGreaterThan(0)
        for (const match of found) expect(match.end).toBeGreaterThan(match.start)
        expect(findInDocument(document, query.toUpperCase()).length).toBeGreaterThan(0)
      }),
      { numRuns: runs(300) },
    )
  })

  it('counts in units of the original where folding changes the length', () => {
    resume.content.basics.label = 'Großmeister ﬁ 👩‍🔬 Straße'
    const [match] = findInDocument(resume, 'strasse')
    expect(match?.text.slice(match.start, match.end)).toBe('Straße')
    const [ligature] = findInDocument(resume, 'r ﬁ')
    expect(findInDocument(resume, 'r fi')).toEqual([ligature])
    expect(ligature?.text.slice(ligature.start, ligature.end)).toBe('r ﬁ')
  })
})

it('returns the letters, marks and digits of each place, without other signs', () => {
  const missing = [
    { address: 'basics/name' as const, characters: ['ꯃ', '🪲'] },
    { address: 'basics/label' as const, characters: ['🪲', '⛏'] },
    { address: 'a1/text' as const, characters: ['\u0f74', '༣'] },
  ]
  expect(missingLetters(missing)).toEqual([
    { address: 'basics/name', characters: ['ꯃ'] },
    { address: 'a1/text', characters: ['\u0f74', '༣'] },
  ])
})
