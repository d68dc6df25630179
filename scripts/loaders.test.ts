// The loaders that next.config.mjs names: they change files of other packages while a build reads them. And what is stripped
// of the pages that it has built.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { LocalizedStringDictionary } from '@internationalized/string'
import { describe, expect, test } from 'vitest'
import { reactAriaMessages, registerReactAriaMessages } from '@/lib/messages/react-aria-messages'
import forgetFragment from './next-first-address.cjs'
import keepLocales from './react-aria-locales.cjs'
import { stripScripts } from './support/strip-scripts.mjs'

const loadRouter = forgetFragment as (source: string) => string

test('the router of this Next remembers its first page without the fragment', () => {
  const { resolve } = createRequire(import.meta.url)
  const name = 'next/dist/esm/client/components/router-reducer/create-initial-router-state.js'
  const source = readFileSync(resolve(name), 'utf8')
  expect(source).not.toContain("canonicalUrl.split('#')")
  expect(loadRouter(source)).toContain("initialCouldBeIntercepted, canonicalUrl.split('#')[0],")
})

test('a Next without that line ends the build', () => {
  expect(() => loadRouter('discoverKnownRoute(hashless)')).toThrow('no longer')
})

const loadList = (path: string, source: string): string =>
  keepLocales.call({ resourcePath: path }, source)

test('changes lists of languages and nothing else', () => {
  const list = 'import a from "../intl/menu/de-DE.mjs";\nimport b from "../intl/menu/en-US.mjs";'
  const loaded = loadList('/x/private/menu/intlStrings.mjs', list)
  expect(loaded).toContain('import english from "../intl/menu/en-US.mjs"')
  expect(loaded).toContain("reactAriaMessages('menu', english)")
  expect(loaded).not.toContain('de-DE')
  expect(loadList('/x/private/menu/useMenu.mjs', list)).toBe(list)
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

describe('stripScripts', () => {
  test('leaves a page as it is but for its scripts and their hints', () => {
    const page =
      '<html><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/><script src="/a.js" async=""></script></head><body><p>Script</p><script>self.x=1\nself.y="<b>"</script></body></html>'
    expect(stripScripts(page)).toBe(
      '<html><head><link rel="stylesheet" href="/a.css"/></head><body><p>Script</p></body></html>',
    )
  })

  test('leaves the script of a page that says so', () => {
    const page = '<body><script data-kept="">go()</script><script>self.x=1</script></body>'
    expect(stripScripts(page)).toBe('<body><script data-kept="">go()</script></body>')
  })

  test('refuses a page that keeps a script', () => {
    expect(() => stripScripts('<p><script src="/a.js"></p>')).toThrow('A script is left')
  })
})
