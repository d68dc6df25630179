import { describe, expect, it } from 'vitest'
import { readFoundMatches } from './read-found-matches'

const found = {
  how: 'meaning',
  because: null,
  compared: 2,
  cvs: [{ id: 'a', shown: 1, of: 3 }],
  bullets: [{ text: 'Baked bread', places: [{ documentId: 'a', address: 'b/text' }], words: [] }],
}

describe('what a server found for a posting', () => {
  it('is read as it was said', () => {
    expect(readFoundMatches(structuredClone(found))).toEqual(found)
  })
  it('is nothing where it does not say how it was found', () => {
    for (const value of [null, 'x', [], {}, { ...found, how: 'guess' }]) {
      expect(readFoundMatches(value)).toBeUndefined()
    }
  })
  it('passes over what leads nowhere', () => {
    const nowhere = { text: 'Nowhere', places: [], words: [] }
    expect(readFoundMatches({ ...found, bullets: [nowhere, ...found.bullets] })).toEqual(found)
  })
  it('is nothing where a part of it cannot be read', () => {
    const { text, places } = found.bullets[0] ?? {}
    for (const odd of [{ cvs: ['x'] }, { bullets: [{ text, places }] }, { compared: '2' }]) {
      expect(readFoundMatches({ ...found, ...odd })).toBeUndefined()
    }
  })
})
