import type { Page } from '@playwright/test'
import { chooseLocale } from './support/choose-locale'
import { jsonFile } from './support/files'
import { expect, test } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { ferryPilot } from './support/resumes'
import { expectLabelsWhole } from './support/whole-words'

/** The words of every screen are whole, and inside of their places. */
async function look(page: Page, where: string) {
  await expectNoSidewaysScroll(page, where)
  await expectWordsInsideTheirBoxes(page, where)
  await expectLabelsWhole(page, where)
}

/** Visits the main screens, found by what they are, and looks at each. */
async function visit(page: Page, sitePrefix: string, lookAt: (where: string) => Promise<void>) {
  for (const path of ['', '/templates', '/privacy']) {
    await page.goto(`${sitePrefix}${path}` || '/')
    await lookAt(`site${path}`)
  }
  for (const path of ['/check', '/sign-in', '/sign-up', '/forgot-password', '/cvs']) {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await lookAt(path)
  }
  await page.locator('input[type=file]').setInputFiles(jsonFile('ferry', ferryPilot))
  await expect(page).toHaveURL(/\/editor#/)
  await expect(page.getByRole('banner')).toBeVisible()
  // A phone has the views below the page.
  const isPhone = (await page.locator('header nav').count()) === 0
  const tab = (at: number) => page.getByRole('navigation').last().getByRole('button').nth(at)
  for (const id of ['basics', 'work', 'skills']) {
    if (isPhone) await tab(0).click()
    const section = page.locator(`[data-section=${id}]`)
    if ((await section.getAttribute('aria-expanded')) === 'false') await section.click()
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
    await lookAt(id)
  }
  await page.getByRole('main').locator('button[aria-haspopup]').last().click()
  await expect(page.getByRole('menu')).toBeVisible()
  await lookAt('a menu')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await lookAt('commands')
  await page.keyboard.press('Escape')
  await tab(isPhone ? 2 : 1).click()
  for (const one of await page.getByRole('tab').all()) {
    await one.click()
    await lookAt(`design, ${await one.textContent()}`)
  }
  if (isPhone) {
    await tab(1).click()
    await expect(page.locator('[data-page="1"] canvas').first()).toBeVisible()
    await lookAt('the paper')
  }
  const [, id] = /#([^/?]*)/.exec(page.url()) ?? []
  await page.goto(`/jobs#${id}/match`)
  await page
    .locator('textarea')
    .fill('Ferry pilot\nRequirements:\n- Radar\n- Night crossings\n- Swedish is a plus')
  await lookAt('a job description')
  await page.locator('textarea').locator('xpath=following::button').first().click()
  await expect(page.getByText('Night crossings').first()).toBeVisible()
  // The job that was made of it has an address of its own.
  await page.waitForURL(({ hash }) => !hash.includes(id ?? ''))
  await lookAt('a match')
  await page.goto(page.url().replace(/match$/, 'interview'))
  await expect(page.locator('main section button[aria-current=true]')).toBeVisible()
  await lookAt('questions for an interview')
  if (isPhone) await tab(1).click()
  await lookAt('stories')
  await page.goto('/cvs')
  await page.locator('header button[aria-expanded]:visible').last().click()
  await expect(page.getByRole('menu')).toBeVisible()
  await lookAt('the menu of a guest')
}

const languages = ['ar', 'de', 'ja', 'en-XA'] as const

for (const locale of languages) {
  // Pseudo-languages have no pages before the app.
  const prefix = locale === 'en-XA' ? '' : `/${locale}`

  test.describe(locale, () => {
    test.use({ viewport: { width: 320, height: 640 } })

    test('every label has its place at 320 px', async ({ page, baseURL }) => {
      test.slow()
      await chooseLocale(page, locale, baseURL)
      await visit(page, prefix, (where) => look(page, where))
    })
  })

  test.describe(locale, () => {
    test.use({ viewport: { width: 1280, height: 800 } })

    test('every label has its place with text twice as large', async ({ page, baseURL }) => {
      test.slow()
      await chooseLocale(page, locale, baseURL)
      // As the browser's own setting does it, with which breakpoints grow, too.
      const browser = await page.context().newCDPSession(page)
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      await visit(page, prefix, (where) => look(page, where))
    })
  })
}

for (const locale of ['ar', 'de'] as const) {
  test(`axe finds nothing serious in ${locale}`, async ({ page, baseURL }) => {
    test.slow()
    await chooseLocale(page, locale, baseURL)
    await visit(page, `/${locale}`, (where) => expectNothingSerious(page, where))
  })
}
