import type { Page } from '@playwright/test'
import { waitUntilStored } from '../reliability/support/wait-until-stored'
import { test } from './support/account-journey'
import { chooseLocale } from './support/choose-locale'
import type { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { readPdf } from './support/pdf'
import { KeptCv } from './support/stored-cv'

async function openCv(page: Page, { id }: KeptCv) {
  await page.goto(`/editor#${id}`)
  await expect(page.locator('[data-save-status]').first()).toContainText('Saved')
}

async function openVersions(editor: EditorPage) {
  await editor.page.locator('header').getByRole('button', { name: /pilot/ }).click()
  await editor.page.getByRole('menuitem', { name: 'History' }).click()
  await expect(panel(editor.page)).toBeVisible()
}

const panel = (page: Page) => page.getByLabel('History', { exact: true })

/** An account with a CV that was sent out, then rewritten and given another template. */
async function makeHistory(page: Page, address: string): Promise<KeptCv> {
  const cv = await KeptCv.create(page, address)
  await cv.nameVersion('Sent to Meridian')
  await cv.change(({ content }) => {
    const [job] = content.work
    const [bullet] = job?.highlights ?? []
    if (bullet) bullet.text = 'Docked 900 large ships'
  }, 'writing')
  await cv.change(({ content, design }) => {
    content.basics.label = 'Harbour pilot'
    design.template = 'compact'
  }, 'writing')
  return cv
}

test('versions are compared by words and pages, and one is put back', async ({
  page,
  editor,
  baseURL,
}) => {
  const cv = await makeHistory(page, baseURL ?? '')
  await openCv(page, cv)
  await openVersions(editor)
  await expect(panel(page).getByText(/1 change in Personal details/)).toContainText(/design/i)
  await expect(panel(page).getByText('1 change in Work experience')).toBeVisible()
  await expectNothingSerious(page, 'versions')
  await expectNoSidewaysScroll(page, 'versions')
  await expectWordsInsideTheirBoxes(page, 'versions')

  await panel(page)
    .getByRole('button', { name: /Sent to Meridian/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Compare with Sent to Meridian' })
  await expect(dialog.getByText('3 differences')).toBeVisible()
  await expect(dialog.locator('ins', { hasText: '900 large' })).toBeVisible()
  await expect(dialog.locator('del', { hasText: '400' })).toBeVisible()
  await expect(dialog.getByText('Work experience · Bay Ferries · Bullet point 1')).toBeVisible()
  await expectNothingSerious(page, 'compared by words')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingSerious(page, 'compared by words in the dark', 'colours')
  await page.emulateMedia({ colorScheme: 'light' })

  await dialog.getByText('Pages', { exact: true }).click()
  await expect(dialog.getByText('Different')).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'Page 1, earlier' }).locator('canvas')).toBeVisible()
  if (editor.isPhone) await dialog.getByText('Current', { exact: true }).click()
  await expect(dialog.getByRole('img', { name: 'Page 1, current' }).locator('canvas')).toBeVisible()
  await expectNothingSerious(page, 'compared by pages')
  await expectNoSidewaysScroll(page, 'compared by pages')

  await dialog.getByRole('button', { name: 'Restore this state' }).click()
  await expect(page.getByText('Restored: Sent to Meridian')).toBeVisible()
  await expect.poll(async () => (await cv.read()).document.content.basics.label).toBe('Ferry pilot')
  expect((await cv.read()).document.design.template).toBe('plain')
  // What was there before was kept already; what was put back is a version of its own.
  await expect(panel(page).getByText('When a state was restored')).toHaveCount(1)
  await expect(panel(page).getByRole('listitem')).toHaveCount(4)

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect
    .poll(async () => (await cv.read()).document.content.basics.label)
    .toBe('Harbour pilot')
})

test('a version gets a name, with everything typed so far', async ({ page, editor, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await openCv(page, cv)
  await editor.openSection('Personal details')
  await editor.headline.fill('Senior pilot')
  await openVersions(editor)
  await page.getByRole('button', { name: 'Name this state' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Sent to the port')
  await page.keyboard.press('Enter')
  await expect(page.getByText('State saved as “Sent to the port”.')).toBeVisible()
  await expect(
    panel(page)
      .getByRole('button', { name: /Sent to the port/ })
      .first(),
  ).toBeVisible()
  expect((await cv.read()).document.content.basics.label).toBe('Senior pilot')

  await panel(page).getByRole('button', { name: 'Sent to the port: more' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Sent to the harbour')
  await page.keyboard.press('Enter')
  await expect(panel(page).getByText('Sent to the harbour')).toBeVisible()
})

test('a download is kept as a version, and a PDF online is the one on the screen', {
  tag: '@push',
}, async ({ page, editor, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await openCv(page, cv)
  await editor.openSection('Personal details')
  await editor.headline.fill('Night pilot')
  const own = await editor.downloadBytes()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Create a share link' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share link' })
  await dialog.getByLabel('The page shows').selectOption('The document as it is now')
  await dialog.getByRole('button', { name: 'Create link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  const kept = new Uint8Array(await (await page.request.get(`${link}/1.pdf?download`)).body())
  expect(Buffer.from(kept).equals(Buffer.from(own))).toBe(true)
  expect((await readPdf(kept)).text).toContain('Night pilot')
  await page.keyboard.press('Escape')
  await openVersions(editor)
  await expect(panel(page).getByText('Downloaded or shared')).toHaveCount(1)
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('versions say when they cannot be fetched, and a guest what they are for', async ({
    page,
    context,
    editor,
    baseURL,
    pageErrors,
  }) => {
    await editor.start()
    await editor.headline.fill('A pilot')
    await page.locator('header').getByRole('button', { name: /pilot/ }).click()
    await expect(page.getByRole('menuitem', { name: 'History' })).toContainText(
      'Available with an account',
    )
    await page.keyboard.press('Escape')

    const cv = await KeptCv.create(page, baseURL ?? '')
    // A whole load, which asks who is signed in.
    await page.goto('/cvs')
    await openCv(page, cv)
    // The panel comes on its own, from what the service worker keeps.
    await waitUntilStored(page)
    await context.setOffline(true)
    await openVersions(editor)
    await expect(
      page.getByText('You’re offline, and the history is in your account.'),
    ).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('You’re offline, and the history')).toBeHidden()
    pageErrors.splice(
      0,
      pageErrors.length,
      ...pageErrors.filter((text) => !/ERR_INTERNET/.test(text)),
    )
  })
})

test('a hundred and fifty versions come a page at a time, by keyboard too', async ({
  page,
  context,
  editor,
  baseURL,
  pageErrors,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  for (let at = 1; at <= 150; at++) {
    await cv.change(({ content }) => {
      content.basics.label = `Ferry pilot ${at}`
    }, 'writing')
  }
  await openCv(page, cv)
  await openVersions(editor)
  const rows = panel(page).getByRole('listitem')
  const versionAt = (at: number) => rows.nth(at).getByRole('button').first()
  const older = panel(page).getByRole('button', { name: 'Show older states' })
  await expect(rows).toHaveCount(50)

  await context.setOffline(true)
  await older.press('Enter')
  await expect(panel(page).getByText('You’re offline')).toBeInViewport()
  await expect(older).toBeFocused()
  await context.setOffline(false)
  await older.press('Enter')
  await expect(rows).toHaveCount(100)
  await expect(panel(page).getByText('You’re offline')).toBeHidden()
  await expect(versionAt(50)).toBeFocused()
  await expect(versionAt(50)).toBeInViewport()

  await older.press('Enter')
  await expect(rows).toHaveCount(150)
  await expect(older).toBeHidden()
  await expect(versionAt(100)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(versionAt(101)).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Compare with/ })
  await expect(dialog.locator('del')).toContainText('49')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(versionAt(101)).toBeFocused()
  await versionAt(149).scrollIntoViewIfNeeded()
  await expect(versionAt(149)).toContainText('First state')
  await expectNothingSerious(page, 'many versions')
  await expectNoSidewaysScroll(page, 'many versions')
  pageErrors.splice(
    0,
    pageErrors.length,
    ...pageErrors.filter((text) => !/ERR_INTERNET/.test(text)),
  )
})

test('versions have room for longer words, right to left', async ({ page, editor, baseURL }) => {
  const cv = await makeHistory(page, baseURL ?? '')
  await openCv(page, cv)
  const menu = page.locator('header').getByRole('button', { name: /pilot/ })
  await menu.click()
  await expect(page.getByRole('menuitem', { name: 'History' })).toBeVisible()
  const items = await page.getByRole('menuitem').allTextContents()
  const place = items.findIndex((item) => item.startsWith('History'))
  await chooseLocale(page, 'ar-XB', baseURL)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  if (editor.isPhone) await page.setViewportSize({ width: 320, height: 640 })
  await menu.click()
  await page.getByRole('menuitem').nth(place).click()
  const version = page.getByRole('button', { name: /Sent to Meridian/ }).first()
  await expect(version).toBeVisible()
  await expectNoSidewaysScroll(page, 'versions')
  await expectWordsInsideTheirBoxes(page, 'versions')
  await version.click()
  await expect(page.getByRole('dialog').locator('ins').first()).toBeVisible()
  await expectNoSidewaysScroll(page, 'compared')
  await expectWordsInsideTheirBoxes(page, 'compared')
})
