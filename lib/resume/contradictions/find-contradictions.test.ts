import { describe, expect, it } from 'vitest'
import { createLetter } from '../create-letter'
import { sampleResume } from '../samples/samples'
import { seededIds } from '../testing/arbitrary-resume'
import { contradictionLimits } from './contradiction-types'
import { findContradictions } from './find-contradictions'
import { cleanPair, seededFamily } from './testing/seeded-families'

const month = '2026-11'
/** Letters and digits alone: a variant writes telephone numbers and employers in other ways. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed)

describe('contradictions between documents of one person', () => {
  it('finds each of 200 that were made', () => {
    const missed = seeds(200).flatMap((seed) => {
      const { documents, kind, text } = seededFamily(seed)
      const found = findContradictions(documents, month)
      const isFound = found.some(
        (one) => one.kind === kind && plain(one.places[1].text).startsWith(plain(text)),
      )
      return isFound ? [] : [{ seed, kind, text, found }]
    })
    expect(missed).toEqual([])
  })

  it('finds nothing else in those', () => {
    const others = seeds(200).flatMap((seed) => {
      const { documents, kind } = seededFamily(seed)
      return findContradictions(documents, month).filter((one) => one.kind !== kind)
    })
    expect(others).toEqual([])
  })

  it('finds none in 40 pairs that agree', () => {
    expect(seeds(40).flatMap((seed) => findContradictions(cleanPair(seed), month))).toEqual([])
  })

  it('leads a letter with another phone to its field', () => {
    const ids = seededIds(3)
    const cv = sampleResume('nurse', ids)
    const letter = createLetter(ids)
    letter.content.basics = { ...cv.content.basics, phone: '+353 555 010 339' }
    expect(findContradictions([cv, letter], month)).toEqual([
      {
        kind: 'phone',
        places: [
          { documentId: cv.id, address: 'basics/phone', text: '+353 555 010 338' },
          { documentId: letter.id, address: 'basics/phone', text: '+353 555 010 339' },
        ],
      },
    ])
  })

  it('leaves other people alone', () => {
    const ids = seededIds(4)
    const documents = [sampleResume('nurse', ids), sampleResume('teacher', ids)]
    expect(findContradictions(documents, month)).toEqual([])
  })

  it('compares 200 documents and no more', () => {
    const { documents } = seededFamily(5)
    const copies = seeds(contradictionLimits.documents + 50).map((at) => ({
      ...documents[0],
      id: `${documents[0].id.slice(0, -4)}${String(at).padStart(4, '0')}`,
    }))
    const began = performance.now()
    expect(findContradictions([...copies, documents[1]], month)).toEqual([])
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
