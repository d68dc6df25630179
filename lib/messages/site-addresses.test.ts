import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { interfaceLanguages } from './locales'
import { builtLanguages, builtPath, readSitePath, siteAddress, sitePages } from './site-addresses'

it('names every static page', () => {
  const folder = join(root, 'app/(site)/[language]')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `/${file.slice(0, -'/page.tsx'.length)}`)
  const files = sitePages.map((page) => page.replace(/^\/docs\/.+/, '/docs/[slug]'))
  expect(found.toSorted()).toEqual([...new Set(files)])
  expect(new Set(sitePages).size).toBe(sitePages.length)
})

it('has the documentation in its own language alone', () => {
  expect(builtLanguages('/docs/share')).toEqual(['en'])
  expect(siteAddress('/docs/share', 'de')).toBe('/docs/share')
  expect(builtLanguages('/docs')).toBe(interfaceLanguages)
})

it('reads the addresses that it writes', () => {
  for (const page of sitePages)
    for (const language of builtLanguages(page)) {
      expect(readSitePath(builtPath(page, language))).toEqual({ page, language })
      const bare = language === 'en' ? null : language
      expect(readSitePath(siteAddress(page, language))).toEqual({ page, language: bare })
    }
})
