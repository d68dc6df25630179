import { LocalizedStringDictionary } from '@internationalized/string'
import { expect, test } from 'vitest'
import { reactAriaMessages, registerReactAriaMessages } from '@/lib/messages/react-aria-messages'
import keepLocales from './react-aria-locales.cjs'

const load = (path: string, source: string): string =>
  keepLocales.call({ resourcePath: path }, source)

test('changes lists of languages and nothing else', () => {
  const list = 'import a from "../intl/menu/de-DE.mjs";\nimport b from "../intl/menu/en-US.mjs";'
  const loaded = load('/x/private/menu/intlStrings.mjs', list)
  expect(loaded).toContain('import english from "../intl/menu/en-US.mjs"')
  expect(loaded).toContain("reactAriaMessages('menu', english)")
  expect(loaded).not.toContain('de-DE')
  expect(load('/x/private/menu/useMenu.mjs', list)).toBe(list)
})

test('a language has its messages once they are here, and English ones until then', () => {
  const dictionary = new LocalizedStringDictionary<string, string>(
    reactAriaMessages('test', { word: 'word', other: 'other' }) as Record<
      string,
      Record<string, string>
    >,
  )
  expect(dictionary.getStringForLocale('word', 'de')).toBe('word')
  registerReactAriaMessages('de', { test: { word: 'Wort' } })
  expect(dictionary.getStringForLocale('word', 'de')).toBe('Wort')
  expect(dictionary.getStringForLocale('other', 'de')).toBe('other')
  expect(dictionary.getStringForLocale('word', 'fr')).toBe('word')
})
