import { expect, test } from 'vitest'
import { findTexts } from './find-texts'

test('a text of the interface is found by its words, the shortest first, with the key of its place', async () => {
  const found = await findTexts('korrektur VORSCHLAGEN', 'de')
  expect(found[0]).toEqual({ key: 'account-menu/menu/suggest', text: 'Korrektur vorschlagen' })
})

test('a text with a number in it is found, too, and what is nowhere is not', async () => {
  expect((await findTexts('Seite … von …', 'de')).length).toBeGreaterThan(0)
  expect(await findTexts('qqqq', 'de')).toEqual([])
})
