import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createResume } from '../create'
import { professions } from '../samples/gallery'
import { sampleResume } from '../samples/samples'
import { resolveSections } from '../sections'
import { arbitraryLetter, arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { readField, writeField } from './field-values'
import { addressIn, ownerAndField, readTree, writeTree } from './tree'

const anyDocument = () => fc.oneof(arbitraryResume(), arbitraryLetter())

describe('the tree of a document', () => {
  it('comes back as the document that was taken apart', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        expect(writeTree(readTree(document), document.kind)).toEqual(document)
      }),
      { numRuns: runs(300) },
    )
  })

  it('keeps two nodes that have one id', () => {
    const resume = sampleResume('nurse', seededIds(1))
    const [first] = resume.content.work
    if (first) resume.content.work.push({ ...first, name: 'Twin' })
    expect(writeTree(readTree(resume), 'resume')).toEqual(resume)
  })
})

describe('fields by address', () => {
  it('reads what it wrote, everywhere, and changes nothing else', () => {
    fc.assert(
      fc.property(anyDocument(), fc.nat(), (document, pick) => {
        const places = [...readTree(document).nodes].flatMap(([owner, node]) =>
          Object.keys(node.fields)
            .filter((field) => field !== 'id' && field !== 'key' && field !== 'kind')
            .map((field) => addressIn(owner, field)),
        )
        const address = places[pick % places.length]!
        const before = structuredClone(document)
        const changed = writeField(document, address, 'new words')
        expect(readField(changed, address)).toBe('new words')
        expect(document).toEqual(before)
        const old = readField(document, address)
        expect(old === undefined ? document : writeField(changed, address, old)).toEqual(document)
      }),
      { numRuns: runs(300) },
    )
  })

  it('knows the parts of a location', () => {
    const resume = sampleResume('nurse', seededIds(1))
    expect(readField(resume, 'basics/location.city')).toBe('Cork')
    expect(writeField(resume, 'basics/location.city', 'Kinsale').content.basics.location.city).toBe(
      'Kinsale',
    )
    expect(ownerAndField('basics/location.city')).toEqual({ owner: 'location', field: 'city' })
  })

  it('names a section that was never placed without moving it', () => {
    const resume = createResume(seededIds(1))
    const before = resolveSections(resume.content).map((section) => section.key)
    expect(readField(resume, 'section:skills/visible')).toBe(true)
    const changed = writeField(resume, 'section:skills/title', 'Tools')
    expect(readField(changed, 'section:skills/title')).toBe('Tools')
    expect(resolveSections(changed.content).map((section) => section.key)).toEqual(before)
  })

  it('answers with nothing where nothing is', () => {
    const resume = createResume(seededIds(1))
    expect(readField(resume, 'gone/name')).toBeUndefined()
    expect(readField(resume, 'basics/constructor')).toBeUndefined()
    expect(writeField(resume, 'gone/name', 'x')).toBe(resume)
    expect(writeField(resume, 'section:gone/title', 'x')).toBe(resume)
  })

  it('shares what did not change', () => {
    for (const profession of professions) {
      const resume = sampleResume(profession, seededIds(1))
      const changed = writeField(resume, 'basics/name', 'X')
      expect(changed.content.work).toBe(resume.content.work)
    }
  })
})
