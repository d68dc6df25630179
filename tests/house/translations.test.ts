import { expect, it } from 'vitest'
import { readEntries, textsOfLanguage, translatedLanguages } from '@/tests/support/message-texts'

const signsIn = (text: string) =>
  [...new Set(text.match(/%s|<\/?\w+>|vitae-locale/g) ?? [])].toSorted()

/** Letters that only a sentence has so many of: a name or a format may be the same in two languages. */
const isSentence = (text: string) =>
  text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word)).length > 3

// That a language has each message, with the arguments of English and all its forms of numbers, is checked where the
// messages are compiled (scripts/bundle/messages).
const english = textsOfLanguage('en')

it.each(translatedLanguages)('%s says all that English says', (language) => {
  const texts = textsOfLanguage(language)
  for (const [id, text] of english) {
    const other = texts.get(id) ?? ''
    expect(signsIn(other), id).toEqual(signsIn(text))
    expect(other.trim() === '', `${id} is empty`).toBe(text.trim() === '')
    if (isSentence(text)) expect(other, `${id} is still English`).not.toBe(text)
  }
})

it.each(translatedLanguages)('%s was made from the English of today', (language) => {
  const source = readEntries('en')
  const old = [...readEntries(language)].filter(
    ([id, { description }]) => description !== source.get(id)?.defaultMessage,
  )
  expect(old.map(([id]) => id)).toEqual([])
})
