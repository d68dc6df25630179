import { expect, it } from 'vitest'
import { readCatalogue, translatable } from '@/scripts/bundle/messages/catalogue-files.mjs'
import { foreignLanguages, textsOfLanguage } from '@/tests/support/message-texts'

const signsIn = (text: string) =>
  [...new Set(text.match(/%s|<\/?\w+>|vitae-locale/g) ?? [])].toSorted()

/** Letters that only a sentence has so many of: a name or a format may be the same in two languages. */
const isSentence = (text: string) =>
  text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word)).length > 3

// Arguments and forms of numbers are checked where the messages are compiled (scripts/bundle/messages), and that nothing
// is missing or behind before a release (scripts/messages.mjs).
const english = textsOfLanguage('en')

it.each(foreignLanguages)('%s says what English says', (language) => {
  for (const [id, other] of textsOfLanguage(language)) {
    const text = english.get(id) ?? ''
    expect(signsIn(other), id).toEqual(signsIn(text))
    expect(other.trim() === '', `${id} is empty`).toBe(text.trim() === '')
    if (isSentence(text)) expect(other, `${id} is still English`).not.toBe(text)
  }
})

it.each(foreignLanguages)('%s has no message that English has not, or has alone', (language) => {
  const known = translatable(language, readCatalogue('en'))
  const unknown = Object.keys(readCatalogue(language)).filter((id) => !Object.hasOwn(known, id))
  expect(unknown, 'node scripts/messages.mjs takes them out').toEqual([])
})
