import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '@/lib/messages/locales'
import { builtLanguages, builtPath, siteAddress, sitePages } from '@/lib/messages/site-addresses'
import { routeSite, type SiteRequest } from './route-site'
import { siteLinks } from './site-links'

const visit: SiteRequest = { path: '/', to: null, chosen: null, preferred: 'en', isVisit: true }

const translated = sitePages.filter((page) => builtLanguages(page).includes('de'))

describe('the routes of the static pages', () => {
  it.each(sitePages)('show %s in English to those who ask for it, or for nothing', (page) => {
    const shown = { kind: 'page', path: builtPath(page, 'en'), remembered: null }
    expect(routeSite({ ...visit, path: page })).toEqual(shown)
    expect(routeSite({ ...visit, path: page, chosen: 'en', preferred: 'de' })).toEqual(shown)
    expect(routeSite({ ...visit, path: page, chosen: 'ar-XB', preferred: 'de' })).toEqual(shown)
  })

  it.each(translated)('lead from %s to the language of the browser, or the chosen one', (page) => {
    const redirect = { kind: 'redirect', status: 307, remembered: null }
    expect(routeSite({ ...visit, path: page, preferred: 'de' })).toEqual({
      ...redirect,
      path: siteAddress(page, 'de'),
    })
    expect(routeSite({ ...visit, path: page, chosen: 'ar', preferred: 'de' })).toEqual({
      ...redirect,
      path: siteAddress(page, 'ar'),
    })
  })

  it('show a page of the documentation in English to everybody, by one address', () => {
    const page = { kind: 'page', path: '/en/docs/share', remembered: null }
    expect(routeSite({ ...visit, path: '/docs/share', preferred: 'de' })).toEqual(page)
    const moved = { kind: 'redirect', status: 308, path: '/docs/share', remembered: null }
    expect(routeSite({ ...visit, path: '/de/docs/share' })).toEqual(moved)
  })

  it('remember the language of an address where the browser would ask for another', () => {
    const page = { kind: 'page', path: '/ar/templates' }
    const read = { ...visit, path: '/ar/templates' }
    expect(routeSite(read)).toEqual({ ...page, remembered: 'ar' })
    expect(routeSite({ ...read, preferred: 'ar' })).toEqual({ ...page, remembered: null })
    expect(routeSite({ ...read, chosen: 'de' })).toEqual({ ...page, remembered: null })
    expect(routeSite({ ...read, isVisit: false })).toEqual({ ...page, remembered: null })
  })

  it('lead nobody away who only stores a page', () => {
    const stored = { ...visit, isVisit: false, preferred: 'de', chosen: 'ar' } as const
    expect(routeSite(stored)).toMatchObject({ kind: 'page', path: '/en' })
  })

  it('have one address for English', () => {
    expect(routeSite({ ...visit, path: '/en', preferred: 'de' })).toMatchObject({
      status: 308,
      path: '/',
    })
    expect(routeSite({ ...visit, path: '/en/privacy' })).toMatchObject({ path: '/privacy' })
  })

  it('are none for other paths', () => {
    for (const path of ['/editor', '/xx', '/de/editor', '/de/de', '/DE', '/language/xx', '/de//'])
      expect(routeSite({ ...visit, path }), path).toBeNull()
  })

  it.each(interfaceLanguages)('remember the choice of %s, and go on in it', (language) => {
    const path = `/language/${language}`
    expect(routeSite({ ...visit, path, to: '/templates', chosen: 'ar' })).toEqual({
      kind: 'redirect',
      status: 303,
      path: siteAddress('/templates', language),
      remembered: language,
    })
  })

  it('lead nowhere but to the static pages, whatever an address asks for', () => {
    const hostile = fc.constantFrom('//evil.example', 'https://evil.example', '/\\evil', '/editor')
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (to) => {
        const route = routeSite({ ...visit, path: '/language/de', to })
        expect(sitePages.map((page) => siteAddress(page, 'de'))).toContain(route?.path)
      }),
    )
  })
})

describe('the links of a static page', () => {
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
})
