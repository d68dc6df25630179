import { expect, it } from 'vitest'
import { interfaceLanguages } from '@/lib/messages/locales'
import { siteLinks } from './site-links'

it('names the whole address of a static page in each language', () => {
  const links = siteLinks('https://cv.example.org', '/de/privacy').split(', ')
  expect(links).toHaveLength(interfaceLanguages.length + 2)
  expect(links[0]).toBe('<https://cv.example.org/de/privacy>; rel="canonical"')
  expect(links[1]).toBe('<https://cv.example.org/privacy>; rel="alternate"; hreflang="x-default"')
  expect(links).toContain('<https://cv.example.org/ar/privacy>; rel="alternate"; hreflang="ar"')
  expect(siteLinks('https://cv.example.org', '/editor')).toBe('')
})

it('names the English address of a page whose text is in English alone', () => {
  const links = siteLinks('https://cv.example.org', '/de/docs/share').split(', ')
  expect(links[0]).toBe('<https://cv.example.org/docs/share>; rel="canonical"')
  expect(links).toHaveLength(3)
})
