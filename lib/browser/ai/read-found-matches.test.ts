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
      expect(readFoundMatches(value)).toBeNull()
    }
  })
  it('passes over what leads nowhere', () => {
    const odd = {
      ...found,
      cvs: [...found.cvs, { id: 7, shown: 1, of: 1 }, 'x'],
      bullets: [...found.bullets, { text: 'Nowhere', places: [] }, { places: [{}] }],
    }
    expect(readFoundMatches(odd)).toEqual(found)
  })
})
