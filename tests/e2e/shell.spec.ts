import type { Page } from '@playwright/test'
import { chooseLocale } from './support/choose-locale'
import { expect, test } from './support/journey'

// The server sends everybody the same shell. What this device chose has to stand before the first
// paint, so none of the app's own files may be needed for it: here they never come.
test.describe('before the first paint', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\/(?:_next\/static|engine\/messages)\/.*\.js/, (route) => route.abort())
  })

  test('the theme and the language of this device stand', { tag: '@push' }, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => localStorage.setItem('vitae.theme', 'dark'))
    await chooseLocale(page, 'ar-XB', baseURL)
    await page.goto('/cvs')
    const root = page.locator('html')
    await expect(root).toHaveAttribute('data-theme', 'dark')
    await expect(root).toHaveAttribute('dir', 'rtl')
    await expect(root).toHaveAttribute('lang', 'ar-XB')
  })

  test('the address may ask for another language', async ({ page }) => {
    await page.goto('/editor?locale=en-XA')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  })

  test('what is no language and no theme is passed over', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('vitae.theme', '"><script>'))
    await page.goto('/editor?locale=%22%3E%3Cscript%3E')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  })
})

test.describe('a new CV takes letters before any script has come', () => {
  test('which are in it later, with the caret', { tag: '@push' }, async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/editor', { waitUntil: 'commit' })
    await page.getByLabel('Headline').fill('Harbour pilot')
    await page.getByLabel('Full name').pressSequentially('Zoë')
    release()
    const name = page.locator('[data-field-key="basics/name"]')
    await expect(name).toHaveValue('Zoë')
    await expect(name).toBeFocused()
    await page.keyboard.type(' Quist')
    await expect(name).toHaveValue('Zoë Quist')
    await expect(page.locator('[data-save-status=on-device]').first()).toBeVisible()
    await page.reload()
    await expect(name).toHaveValue('Zoë Quist')
    await expect(page.locator('[data-field-key="basics/label"]')).toHaveValue('Harbour pilot')
  })

  /** Types into a page whose scripts never come. */
  async function typeEarly(page: Page, label: string, text: string) {
    const scripts = '**/_next/static/**/*.js'
    await page.route(scripts, (route) => route.abort())
    await page.goto('/editor', { waitUntil: 'commit' })
    await page.getByLabel(label).pressSequentially(text)
    await page.unroute(scripts)
  }

  test('and the next one has those of a page that ended', { tag: '@push' }, async ({ page }) => {
    await typeEarly(page, 'Full name', 'Zoë Quist')
    await page.goto('/editor')
    const name = page.locator('[data-field-key="basics/name"]')
    await expect(name).toHaveValue('Zoë Quist')
    await expect(page.locator('[data-save-status=on-device]').first()).toBeVisible()
    await page.goto('/editor')
    await expect(name).toHaveValue('')
  })

  test('or the list of CVs has a new one with them', { tag: '@push' }, async ({ page }) => {
    await typeEarly(page, 'Headline', 'Harbour pilot')
    await page.goto('/cvs')
    await page.getByRole('link', { name: /Harbour pilot/ }).click()
    await expect(page.getByLabel('Headline')).toHaveValue('Harbour pilot')
  })
})

test('the interface speaks the language of this device, and goes on in it', {
  tag: '@push',
}, async ({ page }) => {
  await page.goto('/cvs?locale=ar-XB')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦')
  await page.locator('main a[href="/editor"]:visible').first().click()
  await expect(page.getByRole('textbox', { name: /^⟦/ }).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})
