import { describe, expect, it } from 'vitest'
import {
  areasOf,
  loadArea,
  messageTexts,
  translatedLanguages,
  unreadable,
} from '@/tests/support/message-texts'

const areas = translatedLanguages.flatMap((language) =>
  areasOf(language).map((area): [string, string] => [language, area]),
)

const usedIn = (text: string) =>
  [...new Set(text.match(/⟪[^⟫]*⟫|%s|<\/?\w+>|vitae-locale/g) ?? [])].toSorted()

/** Letters that only a sentence has so many of: a name or a format may be the same in two languages. */
const isSentence = (text: string) =>
  text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word)).length > 3

describe('the interface in other languages', () => {
  it.each(areas)(
    '%s says in %s all that English says, of the same facts',
    async (language, area) => {
      const english = await loadArea('en', area)
      const translated = await loadArea(language, area)
      const expected = messageTexts(english, area)
      const found = messageTexts(translated, area)
      expect(found.map(({ path }) => path).toSorted()).toEqual(
        expected.map(({ path }) => path).toSorted(),
      )
      const byPath = new Map(found.map(({ path, text }) => [path, text]))
      for (const { path, text } of expected) {
        const other = byPath.get(path) ?? ''
        expect(usedIn(other), path).toEqual(usedIn(text))
        expect(other.trim() === '', `${path} is empty`).toBe(text.trim() === '')
        if (isSentence(text) && text !== unreadable)
          expect(other, `${path} is still English`).not.toBe(text)
      }
    },
  )

  it('finds a lost parameter, a text left out and one left in English', () => {
    const english = { a: (name: string) => `Delete ${name}?`, b: 'Nothing was lost here' }
    const texts = messageTexts(english, 'x')
    expect(texts.map(({ path }) => path)).toEqual(['x.a()', 'x.b'])
    expect(usedIn(texts[0]?.text ?? '')).toEqual(['⟪1⟫'])
    expect(messageTexts({ a: () => 'Löschen?' }, 'x').map(({ text }) => usedIn(text))).toEqual([[]])
    expect(isSentence('Nothing was lost here')).toBe(true)
  })
})
