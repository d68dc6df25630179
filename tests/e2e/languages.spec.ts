import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

/** Opens the languages in the menu at the end of the bar, in whatever language it is. */
async function openLanguages(page: Page) {
  await page.getByRole('banner').getByRole('button').last().click()
  await page.locator('[role=menuitem][aria-haspopup]').last().click()
}

async function chooseLanguage(page: Page, name: string) {
  await openLanguages(page)
  await page.getByRole('menu').last().getByText(name, { exact: true }).click()
}

/** Expects the menu to say which language is chosen. */
async function expectChosen(page: Page, name: string) {
  await openLanguages(page)
  await expect(page.getByRole('menuitemradio', { name, exact: true })).toBeChecked()
}

const languageOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

const journeys = [
  {
    locale: 'de-AT',
    direction: ['de', 'ltr'],
    name: 'Vor- und Nachname',
    download: 'PDF herunterladen',
  },
  { locale: 'ar-EG', direction: ['ar', 'rtl'], name: 'الاسم الكامل', download: 'تنزيل PDF' },
]

for (const { locale, direction, name, download } of journeys) {
  test.describe(`with a browser that asks for ${locale}`, () => {
    test.use({ locale })

    test('the server writes the page in that language, down to the PDF', async ({ page }) => {
      await page.goto('/editor')
      expect(await languageOf(page)).toEqual(direction)
      await page.getByLabel(name).fill('Ada Muster')
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', { name: download }).click()
      const { text } = await readPdf(
        new Uint8Array(await readFile(await (await downloading).path())),
      )
      expect(text).toContain('Ada Muster')
    })
  })
}

test.describe('with a browser that asks for en-US', () => {
  test.use({ locale: 'en-US' })

  test('a CV is a resume, in American English on Letter', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL('/en-US')
    await page.getByRole('link', { name: 'Create my resume' }).first().click()
    expect(await languageOf(page)).toEqual(['en-US', 'ltr'])
    await page.getByRole('link', { name: 'Start with an empty page' }).click()
    await page.getByLabel('Full name').fill('Ada Sample')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    const bytes = await readFile(await (await downloading).path())
    expect((await readPdf(new Uint8Array(bytes))).size).toEqual([612, 792])
  })
})

test('another language is shown in the same page, with what was typed, and kept', async ({
  page,
}) => {
  await page.goto('/cvs')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await chooseLanguage(page, 'العربية')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectChosen(page, 'العربية')
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true)
  await page.goto('/editor')
  expect(await languageOf(page)).toEqual(['ar', 'rtl'])
  await page.goto('/cvs?locale=de')
  expect(await languageOf(page)).toEqual(['de', 'ltr'])
})

test('each group of messages is fetched once, whatever page asks for it', async ({ page }) => {
  const asked: string[] = []
  page.on('requestfinished', (request) => {
    const [, name] = /\/engine\/messages\/\w+\/([^/]+)$/.exec(request.url()) ?? []
    if (name) asked.push(name)
  })
  await page.goto('/cvs?locale=de')
  await page.locator('main a[href^="/editor"]').first().click()
  await page.getByLabel('Vor- und Nachname').fill('Ada Muster')
  await page.getByRole('banner').locator('a[href^="/jobs"]').click()
  await expect.poll(() => asked).toContain('de-applications.js')
  expect(asked).toEqual(expect.arrayContaining(['de-base.js', 'de-editor.js', 'de-dashboard.js']))
  expect(new Set(asked).size).toBe(asked.length)
})

test('without a network the language stays, and a notice says why', async ({ page, context }) => {
  await page.goto('/cvs')
  // The code of the menu comes with the first look at it.
  await page.getByRole('button', { name: 'Menu', exact: true }).waitFor()
  await openLanguages(page)
  await expect(page.getByRole('menuitemradio', { name: '日本語', exact: true })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('menu').last().getByText('日本語', { exact: true }).click()
  await expect(page.getByText('This language could not be loaded')).toBeVisible()
  expect(await languageOf(page)).toEqual(['en', 'ltr'])
  await expectChosen(page, 'English (United Kingdom)')
})

test('a language that is offered no more, or was never one, leaves that of the browser', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'vitae-locale', value: 'xx-YY', url: baseURL ?? '' }])
  await page.goto('/cvs?locale=tlh')
  expect(await languageOf(page)).toEqual(['en', 'ltr'])
})
