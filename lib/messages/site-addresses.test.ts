import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { interfaceLanguages } from './locales'
import { builtPath, indexedLanguages, readSitePath, siteAddress, sitePages } from './site-addresses'

it('names every static page', () => {
  const folder = join(root, 'app/(site)/[language]')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `/${file.slice(0, -'/page.tsx'.length)}`)
  const files = sitePages.map((page) => page.replace(/^\/docs\/.+/, '/docs/[slug]'))
  expect(found.toSorted()).toEqual([...new Set(files)])
  expect(new Set(sitePages).size).toBe(sitePages.length)
})

it('offers the documentation to search engines in its own language alone', () => {
  expect(indexedLanguages('/docs/share')).toEqual(['en'])
  expect(indexedLanguages('/privacy')).toBe(interfaceLanguages)
})

it('reads the addresses that it writes', () => {
  for (const page of sitePages)
    for (const language of interfaceLanguages) {
      expect(readSitePath(builtPath(page, language))).toEqual({ page, language })
      const bare = language === 'en' ? null : language
      expect(readSitePath(siteAddress(page, language))).toEqual({ page, language: bare })
    }
})
