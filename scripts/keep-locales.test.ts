import { LocalizedStringDictionary } from '@internationalized/string'
import { expect, test } from 'vitest'
import keepLocales from './keep-locales.cjs'

const load = (path: string, source: string): string =>
  keepLocales.call({ resourcePath: path }, source)

test('keeps English and modules that are no language table', () => {
  expect(load('/x/intl/dnd/en-US.mjs', 'export default 1')).toBe('export default 1')
  expect(load('/x/intl/dnd/intlStrings.mjs', 'export default 2')).toBe('export default 2')
})

test('a dropped language leaves English words, not an error', async () => {
  const source = load('/x/intl/dnd/de-DE.mjs', 'export default {word: "Wort"}')
  const dropped = (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default
  const dictionary = new LocalizedStringDictionary({ 'de-DE': dropped, 'en-US': { word: 'word' } })
  expect(dictionary.getStringForLocale('word', 'de-DE')).toBe('word')
})
