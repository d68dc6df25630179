import { createHash } from 'node:crypto'
import { searchScript } from '@/components/site/gallery/search-script'
import { filmScript } from '@/components/site/landing/film-script'
import { memberScript } from '@/components/site/member-script'
import docs from '@/dist/docs.json' with { type: 'json' }
import { dropScript } from '@/lib/browser/import-export/dropped/drop-script'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { site } from '@/lib/messages/areas'
import { interfaceLanguages, type OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { builtLanguages, builtPath, siteAddress, sitePages } from '@/lib/messages/site-addresses'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

const pages = sitePages.filter((page) => builtLanguages(page).includes('de'))
const others = interfaceLanguages.filter((language) => language !== 'en')
const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`, 'i').exec(tag)?.[1]

for (const language of interfaceLanguages) {
  test(`the static pages speak ${language}, name all languages, and have their own scripts alone`, async ({
    request,
    baseURL: base,
  }) => {
    for (const page of pages) {
      await test.step(page, async () => {
        const headers = { 'accept-language': language }
        const answer = await request.get(siteAddress(page, language), { headers, maxRedirects: 0 })
        expect(answer.status()).toBe(200)
        expect(answer.headers()['set-cookie']).toBeUndefined()
        expect(answer.headers()['cache-control']).toBe('no-cache')
        const html = await answer.text()
        const root = /<html[^>]*>/.exec(html)?.[0] ?? ''
        expect(attribute(root, 'lang')).toBe(language)
        expect(attribute(root, 'dir')).toBe(isRightToLeftLanguage(language) ? 'rtl' : 'ltr')
        const links = (answer.headers().link ?? '').split(', ')
        expect(links).toContain(`<${new URL(siteAddress(page, language), base)}>; rel="canonical"`)
        for (const other of interfaceLanguages)
          expect(links).toContain(
            `<${new URL(siteAddress(page, other), base)}>; rel="alternate"; hreflang="${other}"`,
          )
        const own: Record<string, string> = { '/': filmScript, '/templates': searchScript }
        const extra = own[page] ?? (page.startsWith('/docs') ? docs.script : null)
        // The page for what needs a network has no header.
        const first = page === '/offline' ? [] : [memberScript]
        const scripts = [...first, ...(extra ? [extra] : []), dropScript]
        expect(html.match(/<script[^>]*>/g)).toEqual(scripts.map(() => '<script data-kept="">'))
        expect(html).not.toMatch(/as="script"/)
        const hashes = scripts.map((text) => createHash('sha256').update(text).digest('base64'))
        expect(answer.headers()['content-security-policy']).toContain(
          `script-src ${hashes.map((hash) => `'sha256-${hash}'`).join(' ')};`,
        )
      })
    }
  })
}

for (const language of ['de', 'ar'] as const satisfies OfferedLanguage[]) {
  for (const sitePage of pages) {
    const path = siteAddress(sitePage, language)
    test(`everybody can use ${path}, and it fits every window`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(path)
      const picker = page.locator('footer details')
      if (sitePage !== '/offline') await picker.locator('summary').click()
      await expectNothingSeriousInBothColours(page, path)
      for (const width of [320, 390, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        const overflow = await page.evaluate(() => {
          const root = document.documentElement
          return root.scrollWidth - root.clientWidth
        })
        expect(overflow, `${width} px`).toBe(0)
      }
    })
  }
}

test('a first visit is in the language of the browser, a later one in the chosen one', async ({
  request,
}) => {
  for (const page of pages) {
    const ask = async (headers: Record<string, string>) => {
      const answer = await request.get(page, { headers, maxRedirects: 0 })
      return [answer.status(), answer.headers().location, answer.headers().vary]
    }
    const vary = 'Accept-Language, Cookie'
    const german = { 'accept-language': 'xx, de-AT;q=0.9, en;q=0.5' }
    expect(await ask(german)).toEqual([307, siteAddress(page, 'de'), vary])
    const arabic = { ...german, cookie: 'vitae-locale=ar' }
    expect(await ask(arabic)).toEqual([307, siteAddress(page, 'ar'), vary])
    expect((await ask({ ...german, cookie: 'vitae-locale=en' }))[0]).toBe(200)
    // Crawlers say nothing; the service worker stores pages by their addresses.
    expect((await ask({ 'accept-language': '' }))[0]).toBe(200)
    expect((await ask({ ...arabic, 'sec-fetch-dest': 'empty' }))[0]).toBe(200)
    const answer = await request.get(builtPath(page, 'en'), { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([308, page])
  }
})

test('a language is chosen without a script, and the app goes on in it', async ({
  page,
  context,
}) => {
  await page.goto('/templates')
  await page.locator('footer summary').click()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL('/de/templates')
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({
    name: 'vitae-locale',
    value: 'de',
    path: '/',
    sameSite: 'Lax',
    httpOnly: false,
  })
  const aYear = 31_536_000
  expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(aYear - 600)
  await page.goto('/privacy')
  await expect(page).toHaveURL('/de/privacy')
  await page.goto('/editor')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.goto('/de/privacy')
  await page.locator('footer summary').click()
  await page.getByRole('link', { name: 'English (United Kingdom)' }).click()
  await expect(page).toHaveURL('/privacy')
})

test('the app is entered in the language that was read', async ({ page }) => {
  const { landing } = await readMessages(site, 'ar')
  await page.goto('/ar')
  await page.getByRole('link', { name: landing.start }).first().click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page).toHaveURL(/\/start$/)
})

test('a choice of language leads to no other site, and an unknown one nowhere', async ({
  request,
  baseURL,
}) => {
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', '/%2f/evil']) {
    const path = `/language/de?to=${encodeURIComponent(to)}`
    const answer = await request.get(path, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location], to).toEqual([303, '/de'])
  }
  for (const path of ['/language/xx?to=/', '/xx', '/xx/templates', '/de/editor'])
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(404)
  // Escaped letters are the plain ones, once.
  for (const path of ['/%65ditor', '/%63vs', '/d%65/%74emplates', '/de/%2e%2e/cvs'])
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200)
  for (const path of ['/%2565ditor', '/%ZZ', '/editor%', '/%%365ditor', '/%25ff', '/%ff'])
    expect([400, 404], path).toContain((await request.get(path, { maxRedirects: 0 })).status())
  const map = await (await request.get('/sitemap.xml')).text()
  for (const language of others)
    expect(map).toContain(`<loc>${baseURL}/${language}/templates</loc>`)
})

test('the page for what is not there, and the manifest, are in the language of the request', async ({
  request,
}) => {
  const headers = { 'accept-language': 'de' }
  const messages = await readMessages(site, 'de')
  const missing = await request.get('/no-such-page', { headers })
  expect(missing.status()).toBe(404)
  expect(await missing.text()).toMatch(/<html lang="de" dir="ltr"/)
  expect(await missing.text()).toContain(messages.notFound.title)
  const manifest = await (await request.get('/manifest.webmanifest', { headers })).json()
  expect(manifest).toMatchObject({ lang: 'de', dir: 'ltr', description: messages.description })
})
