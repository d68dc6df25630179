import type { Page } from '@playwright/test'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import type { AccountPages } from './support/account-pages'
import { expect } from './support/journey'
import { tabTo } from './support/keyboard'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

type Look = (where: string) => Promise<void>

/** Every screen that a guest meets. */
async function walkAsGuest(page: Page, pages: AccountPages, look: Look) {
  await pages.openSignIn()
  await look('sign-in')
  await pages.fillSignIn({ email: 'nobody@example.org', password: 'not these words at all' })
  await expect(pages.password).toHaveAttribute('aria-invalid', 'true')
  await look('a sign-in that failed')
  await page.goto('/sign-in?error=not-linked')
  await look('a provider that failed')
  await page.goto('/sign-up')
  await expect(page.getByText('What you write is saved in your account.')).toBeVisible()
  await pages.button('Create account').click()
  await look('sign-up with nothing in it')
  await page.goto('/sign-up#invitation=used-long-ago')
  await expect(page.getByText('This invitation is no longer valid')).toBeVisible()
  await look('an old invitation')
  await page.goto('/forgot-password')
  await look('a forgotten password')
  await page.goto('/reset-password#token')
  await expect(pages.button('Save new password')).toBeVisible()
  await look('a new password')
  await page.goto('/reset-password')
  await expect(page.getByText('This link is no longer valid')).toBeVisible()
  await look('an old link')
}

/** The settings with every form open, and the dialogs over them. */
async function walkAsMember(page: Page, pages: AccountPages, password: string, look: Look) {
  await pages.openSettings()
  await pages.button('Change email').click()
  await look('the settings of a person')
  await pages.button('Devices & security').click()
  await pages.button('Change password').click()
  await pages.button('Add a passkey').click()
  await pages.button('Set up').click()
  await page.getByLabel('Your password').fill(password)
  await pages.button('Continue').click()
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  await look('devices and security with every form')
  await pages.button('Developer').click()
  await pages.button('Create a key').click()
  await pages.button('Add webhook').first().click()
  await look('the settings for developers with every form')
  await pages.button('Your data').click()
  await pages.button('Delete my account').click()
  await look('the data of an account')
  await pages.chooseFromMenu('Sign out')
  await expect(page.getByRole('dialog', { name: 'Sign out' })).toBeVisible()
  await look('signing out')
}

test('everybody can use the ways in and the settings, in the light and in the dark', async ({
  page,
  pages,
  baseURL,
}) => {
  test.slow()
  const look: Look = (where) => expectNothingSeriousInBothColours(page, where)
  await walkAsGuest(page, pages, look)
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await walkAsMember(page, pages, person.password, look)
})

const sizes = [
  { width: 320, height: 568, text: '100%' },
  { width: 390, height: 844, text: '200%' },
  { width: 768, height: 1024, text: '100%' },
  { width: 1024, height: 768, text: '100%' },
]

for (const { width, height, text } of sizes) {
  test(`every screen fits ${width} px with text at ${text}`, async ({ page, pages, baseURL }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = size
      })
    }, text)
    const look: Look = async (where) => {
      await expectNoSidewaysScroll(page, where)
      await expectWordsInsideTheirBoxes(page, where)
    }
    await walkAsGuest(page, pages, look)
    const person = newPerson()
    await signUpDirectly(page, person, baseURL ?? '')
    await walkAsMember(page, pages, person.password, look)
  })
}

test('the screens are mirrored and translated as a whole', async ({ page, baseURL }) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const untranslated = () =>
    page.evaluate(() => {
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        const words = node.textContent?.trim() ?? ''
        if (!element?.checkVisibility() || element.closest('script, style, [translate=no]'))
          continue
        if (/[A-Za-z]{3}/.test(words) && !/[⟦⟧]|example\.org/.test(words)) found.push(words)
      }
      return found
    })
  const paths = ['/settings', '/sign-in', '/sign-up', '/forgot-password', '/reset-password#token']
  for (const path of paths) {
    await page.goto(path.replace(/(#|$)/, '?locale=ar-XB$1'))
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦')
    expect(await untranslated(), path).toEqual([])
    await expectNoSidewaysScroll(page, path)
    await expectWordsInsideTheirBoxes(page, path)
    if (path === '/settings') await page.context().clearCookies()
  }
})

test('the ways in work by the keyboard alone', async ({ page, pages, baseURL }) => {
  const person = newPerson()
  await signUpDirectly(page, person, baseURL ?? '')
  await page.context().clearCookies()
  await pages.openSignIn()
  await tabTo(page, pages.email)
  await page.keyboard.type(person.email)
  // Enter goes to the next field, as the key of a phone says.
  await page.keyboard.press('Enter')
  await expect(pages.password).toBeFocused()
  await page.keyboard.type(person.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/settings')
  // A page whose code is still on its way does not answer keys.
  await pages.expectKnown()

  await tabTo(page, pages.button('Devices & security'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#devices$/)
  await pages.button('Change password').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Current password')).toBeFocused()
  await pages.part('Security').getByRole('button', { name: 'Cancel' }).focus()
  await page.keyboard.press('Enter')
  await expect(pages.button('Change password')).toBeFocused()
  await pages.menu.focus()
  await page.keyboard.press('Enter')
  const signOut = page.getByRole('menuitem', { name: 'Sign out' })
  await signOut.waitFor()
  await page.keyboard.press('End')
  await expect(signOut).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Sign out' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(pages.menu).toBeFocused()
})

test('older links lead to the tab of their section, and Back through the tabs', async ({
  page,
  pages,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const tab = page.locator('header [aria-current=true]')
  for (const [fragment, name, part] of [
    ['#notifications', 'You', 'Notifications'],
    ['#devices', 'Devices & security', 'Devices'],
    ['#keys', 'Developer', 'API keys'],
    ['#danger', 'Your data', 'Delete account'],
  ] as const) {
    await page.goto('/cvs')
    await pages.openSettings(fragment)
    await expect(tab).toHaveText(name)
    await expect(pages.part(part)).toBeInViewport()
  }
  await pages.button('You').click()
  const name = pages.part('Profile').getByLabel('Name')
  await name.fill('')
  await name.press('Tab')
  await expect(name).not.toHaveValue('')
  await pages.button('Developer').click()
  await expect(name).toBeHidden()
  await page.goBack()
  await expect(name).toBeVisible()
  await page.goBack()
  await expect(tab).toHaveText('Your data')
})

test('what makers of programs see is in English, and says so', async ({ page, pages, baseURL }) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.goto('/settings?locale=ar#developer')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const keys = page.locator('[lang=en][dir=ltr]').filter({ has: pages.part('API keys') })
  await expect(keys.getByRole('button', { name: 'Create a key' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات')
})

test('without an account the settings are those of the device', async ({ page }) => {
  await page.goto('/settings')
  const zone = page.getByLabel('Time zone')
  await zone.fill('kyiv')
  await zone.press('Enter')
  await expect(zone).toHaveValue('Kyiv')
  await page.reload()
  await expect(zone).toHaveValue('Kyiv')
  await zone.fill('')
  await zone.press('Enter')
  expect(await page.evaluate(() => localStorage.getItem('vitae.timeZone'))).toBe('')
  await expect(page.getByText('Always on')).toBeVisible()
})
