import type { Browser, Page } from '@playwright/test'
import { test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectNothingSeriousInBothColours,
} from './support/look'
import { KeptCv } from './support/stored-cv'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share link' })

async function openLinks(page: Page, id: string, isPhone: boolean) {
  await page.goto(`/editor#${id}`)
  if (isPhone) await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await showLinks(page)
}

async function showLinks(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Create a share link' }).click()
  await expect(dialogOf(page).getByRole('button', { name: 'Create link' })).toBeVisible()
}

/** Opens a link as somebody else does: in a browser of their own, without an account. */
async function openAsReader(browser: Browser, link: string, baseURL: string | undefined) {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const reader = await context.newPage()
  const others: string[] = []
  reader.on('request', (request) => {
    const { origin } = new URL(request.url())
    if (origin !== new URL(link).origin) others.push(request.url())
  })
  const answer = await reader.goto(link)
  return { reader, others, status: answer?.status(), close: () => context.close() }
}

/** Creates a CV and a link for the harbour office. */
async function shareNew(page: Page, isPhone: boolean, baseURL: string | undefined) {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await openLinks(page, cv.id, isPhone)
  const dialog = dialogOf(page)
  await dialog.getByLabel('For whom (optional)').fill('Harbour Office')
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const item = dialog.getByRole('group', { name: 'Harbour Office' })
  await expect(item.getByRole('button', { name: 'Copy link' })).toBeFocused()
  const link = await item.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toMatch(/\/s\/[\w-]{43}$/)
  return { cv, dialog, item, link }
}

test('whoever has a link reads pages or text, and downloads them, without an account', {
  tag: '@push',
}, async ({ page, editor, browser, baseURL }) => {
  const { cv, item, link } = await shareNew(page, editor.isPhone, baseURL)
  await item.getByRole('button', { name: 'QR code' }).click()
  await expect(item.getByRole('img', { name: 'QR code: Harbour Office' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'share links')

  const visit = await openAsReader(browser, link, baseURL)
  const { reader } = visit
  expect(visit.status).toBe(200)
  await expect(reader.locator('h1[data-address="basics/name"]')).toBeVisible()
  await expect(reader.locator('.pages canvas').first()).toBeAttached()
  // Pages or text: never both.
  for (const view of ['Text', 'Pages']) {
    await reader.getByRole('button', { name: view, exact: true }).click()
    await expect(reader.locator('.pages')).toBeVisible({ visible: view === 'Pages' })
    for (const width of [1440, 390]) {
      await reader.setViewportSize({ width, height: 900 })
      await expectNothingSeriousInBothColours(reader, `shared at ${width}: ${view}`)
      await expectNoSidewaysScroll(reader, `shared at ${width}: ${view}`)
    }
  }
  const download = reader.waitForEvent('download')
  await reader.getByRole('link', { name: 'Download PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  expect(visit.others).toEqual([])
  expect(await reader.context().cookies()).toEqual([])
  await page.reload()
  await openLinks(page, cv.id, editor.isPhone)
  await expect(item).toContainText('1 view · 1 download')
  await visit.close()
})

test('a CV is shared by a link that its owner protects, follows and ends', {
  tag: '@push',
}, async ({ page, editor, browser, baseURL }) => {
  const { cv, dialog, item, link } = await shareNew(page, editor.isPhone, baseURL)
  const visit = await openAsReader(browser, link, baseURL)
  const { reader } = visit
  expect(visit.status).toBe(200)
  await cv.nameVersion('Before the harbour')

  // What is changed in the CV is on the page with the next visit.
  await cv.change(({ content }) => {
    content.basics.name = 'Zoë of the Harbour'
  })
  await reader.reload()
  await expect(reader.locator('h1')).toHaveText('Zoë of the Harbour')

  // A password, without the phone.
  await page.reload()
  await openLinks(page, cv.id, editor.isPhone)
  await expect(item).toContainText('2 views')
  await item.getByRole('button', { name: 'Settings' }).click()
  await item.getByLabel('Ask for a password').check()
  await item.getByLabel('Phone').check()
  const password = item.getByLabel('Password', { exact: true })
  await expect(password).toHaveAccessibleDescription('At least 4 characters.')
  await item.getByRole('button', { name: 'Save' }).click()
  await expect(item.getByRole('alert')).toContainText('at least 4 characters')
  await password.fill('lighthouse')
  await expectNothingSerious(page, 'settings of a link')
  await item.getByRole('button', { name: 'Save' }).click()
  await expect(item).toContainText('with a password')
  await reader.reload()
  await expectNothingSeriousInBothColours(reader, 'password')
  await reader.getByLabel('Password').fill('wrong')
  await reader.getByRole('button', { name: 'Open' }).click()
  await expect(reader.getByRole('alert')).toContainText('This password is wrong')
  await reader.getByLabel('Password').fill('lighthouse')
  await reader.getByRole('button', { name: 'Open' }).click()
  await expect(reader.locator('h1')).toHaveText('Zoë of the Harbour')
  await expect(reader.locator('[data-address="basics/phone"]')).toHaveCount(0)

  const other = await reader.context().newPage()
  await other.goto(link)
  await expect(other.locator('h1')).toHaveText('Zoë of the Harbour')
  await other.goto('/privacy')

  // The end, at once.
  // The reader's window is in front: in Firefox nothing behind it has the focus.
  await page.bringToFront()
  await item.getByRole('button', { name: 'Turn off link' }).click()
  await expect(item.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await item.getByRole('button', { name: 'Turn off link' }).last().click()
  await expect(item).toHaveCount(0)
  await expect(dialog.getByRole('heading', { name: 'New link' })).toBeFocused()
  expect((await reader.reload())?.status()).toBe(404)
  await expect(reader.getByRole('heading')).toHaveText('This link doesn’t work any more')
  await expectNothingSeriousInBothColours(reader, 'ended')
  // The way back leads nowhere, either.
  await other.goBack()
  await expect(other.getByRole('heading')).toHaveText('This link doesn’t work any more')
  await visit.close()

  // A link to a stored version does not follow the CV.
  await dialog.getByLabel('The page shows').selectOption({ label: 'Before the harbour' })
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const fixed = await dialog.getByLabel('Link', { exact: true }).inputValue()
  const former = await openAsReader(browser, fixed, baseURL)
  await expect(former.reader.locator('h1')).toBeVisible()
  await expect(former.reader.locator('h1')).not.toHaveText('Zoë of the Harbour')
  await former.close()
})

test('a link has its password, last day and comments from the start', async ({
  page,
  editor,
  browser,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await openLinks(page, cv.id, editor.isPhone)
  const dialog = dialogOf(page)
  await expect(dialog.getByLabel('Ask for a password')).toBeHidden()
  await dialog.getByText('Password, expiry and comments').click()
  await dialog.getByLabel('Ask for a password').check()
  await dialog.getByLabel('Expires after').fill('2020-01-01')
  const password = dialog.getByLabel('Password', { exact: true })
  await expect(password).toHaveAccessibleDescription('At least 4 characters.')
  await dialog.getByRole('button', { name: 'Create link' }).click()
  await expect(password).toHaveAccessibleDescription(/Enter a password with at least 4 characters/)
  await expect(dialog.getByLabel('Expires after')).toHaveAccessibleDescription(
    /today or a later day/,
  )
  await expectNothingSeriousInBothColours(page, 'new link with errors')
  await expectNoSidewaysScroll(page, 'new link')

  await password.fill('lighthouse')
  const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await dialog.getByLabel('Expires after').fill(inAWeek)
  await dialog.getByLabel('Allow comments').check()
  await dialog.getByLabel('For whom (optional)').fill('Ferry Office')
  // A closed dialog loses nothing.
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await showLinks(page)
  await expect(password).toHaveValue('lighthouse')
  await expect(dialog.getByLabel('Expires after')).toHaveValue(inAWeek)
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const item = dialog.getByRole('group', { name: 'Ferry Office' })
  await expect(item).toContainText(/works until .+ · with a password · with comments/)
  await expect(dialog.getByLabel('Ask for a password')).toBeHidden()
  const link = await item.getByLabel('Link', { exact: true }).inputValue()
  const visit = await openAsReader(browser, link, baseURL)
  await visit.reader.getByLabel('Password').fill('lighthouse')
  await visit.reader.getByRole('button', { name: 'Open' }).click()
  await expect(visit.reader.locator('h1[data-address="basics/name"]')).toBeVisible()
  await visit.close()

  // Settings that were not saved are there again, and go by Cancel.
  await page.bringToFront()
  await item.getByRole('button', { name: 'Settings' }).click()
  await item.getByLabel('New password').fill('breakwater')
  await item.getByLabel('Phone').check()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await showLinks(page)
  await expect(item.getByLabel('New password')).toHaveValue('breakwater')
  await expect(item.getByLabel('Phone')).toBeChecked()
  await expect(dialog.getByLabel('For whom (optional)').last()).toHaveValue('')
  await item.getByRole('button', { name: 'Cancel' }).click()
  await expect(item.getByRole('button', { name: 'Settings' })).toBeFocused()
  await item.getByRole('button', { name: 'Settings' }).click()
  await expect(item.getByLabel('New password')).toHaveValue('')
  await expect(item.getByLabel('Phone')).not.toBeChecked()
})

test('a guest is told that links need an account, and keeps the CV', async ({ page, editor }) => {
  await editor.startWith({ basics: { name: 'Quill Ferry' } })
  await editor.showPaper()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Create a share link' }).click()
  await expect(dialogOf(page)).toContainText('Links need an account. Your CVs come with you.')
  await dialogOf(page).getByRole('button', { name: 'Create an account' }).click()
  await expect(page).toHaveURL(/\/sign-up\?next=%2Feditor%23/)
})
