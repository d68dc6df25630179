import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { DashboardPage } from './support/dashboard-page'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

const jsonFile = (name: string, label: string, more: object = {}) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ basics: { name, label }, ...more })),
})

const nurse = jsonFile('Test Nurse', 'Night nurse', {
  work: [{ name: 'Harbour ward', highlights: ['Ran the triage desk'] }],
})
const pilot = jsonFile('Test Pilot', 'Ferry pilot')

const chooseFiles = (page: Page, files: Parameters<Page['setInputFiles']>[1]) =>
  page.locator('input[type=file]').setInputFiles(files)

const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })

async function choose(page: Page, title: string, action: string) {
  await page.getByRole('button', { name: `${title}: more` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('CVs are found, renamed, copied, thrown away and given back', { tag: '@push' }, async ({
  page,
}) => {
  await page.goto('/cvs')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How would you like to start/)
  await chooseFiles(page, [nurse, pilot])
  await expect(page.getByText('2 CVs added')).toBeVisible()

  await page.getByRole('searchbox').fill('TRIAGE')
  await expect(page.getByText('1 CV found')).toBeVisible()
  await expect(card(page, 'Ferry pilot')).toHaveCount(0)
  await page.getByRole('searchbox').fill('nowhere')
  await page.getByRole('button', { name: 'Show all CVs' }).click()

  await choose(page, 'Night nurse', 'Rename')
  await expect(page.getByLabel('Name of this CV')).toBeFocused()
  await page.keyboard.type('Night shifts')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Night shifts')).toBeVisible()
  await choose(page, 'Night shifts', 'Rename')
  await expect(page.getByLabel('Name of this CV')).toBeFocused()
  await page.keyboard.type('Not this')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Night shifts')).toBeVisible()

  await choose(page, 'Night shifts', 'Duplicate')
  await expect(card(page, 'Night shifts (copy)')).toBeVisible()

  await choose(page, 'Night shifts', 'Move to trash')
  await expect(card(page, 'Night shifts')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, 'Night shifts')).toBeVisible()
  await choose(page, 'Night shifts', 'Move to trash')
  await new DashboardPage(page).chooseForList('Trash (1)')
  await page.getByRole('button', { name: 'Restore Night shifts' }).click()
  await page.goBack()
  await expect(card(page, 'Night shifts')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('listitem')).toHaveCount(3)
})

test('CVs get tags, and leave the list for the archive', { tag: '@push' }, async ({
  page,
  dashboard,
}) => {
  await dashboard.open()
  await dashboard.bringCvs([nurse, pilot])
  await dashboard.choose('Ferry pilot', 'Tags…')
  const dialog = page.getByRole('dialog', { name: 'Tags' })
  await expect(dialog.getByLabel('Add a tag')).toBeFocused()
  await page.keyboard.type('Logistics')
  await page.keyboard.press('Enter')
  await page.keyboard.type('German')
  await page.keyboard.press('Enter')
  await page.keyboard.type('LOGISTICS')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveText(['Logistics', 'German'])
  await dialog.getByRole('button', { name: 'Remove German' }).click()
  await expectNothingSeriousInBothColours(page, 'tags')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ferry pilot: more' })).toBeFocused()
  await expect(card(page, 'Ferry pilot')).toContainText('Logistics')
  await dashboard.choose('Night nurse', 'Tags…')
  await dialog.getByRole('button', { name: 'Logistics' }).click()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Night nurse')).toContainText('Logistics')

  await dashboard.choose('Ferry pilot', 'Archive')
  await expect(page.getByText('Ferry pilot moved to the archive')).toBeVisible()
  await expect(card(page, 'Ferry pilot')).toHaveCount(0)
  await page.reload()
  await page.getByRole('searchbox').fill('logistics')
  await expect(page.getByText('2 CVs found')).toBeVisible()
  await expect(card(page, 'Ferry pilot')).toContainText('Archived')
  await page.getByRole('searchbox').fill('')
  await dashboard.chooseForList('Tags')
  await page.getByRole('menuitemradio', { name: 'Logistics' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Logistics')
  await expect(page.getByText('1 CV found')).toBeVisible()
  await dashboard.chooseForList('Archived')
  await expect(card(page, 'Night nurse')).toHaveCount(0)
  await dashboard.choose('Ferry pilot', 'Take out of the archive')
  await expect(card(page, 'Ferry pilot')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all CVs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('listitem')).toHaveCount(2)
})

test('after a reload of one CV the list opens another one, and a new one', {
  tag: '@push',
}, async ({ page, editor, dashboard }) => {
  await dashboard.open()
  await dashboard.bringCvs([nurse, pilot])
  const open = (title: string) => card(page, title).getByRole('link').first().click()
  const back = async () => {
    await page.getByRole('link', { name: editor.isPhone ? 'All CVs' : 'CVs', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Your CVs' })).toBeVisible()
  }
  await open('Night nurse')
  await editor.openSection('Personal details')
  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Test Nurse')
  await back()
  await open('Ferry pilot')
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Test Pilot')
  await page.reload()
  await editor.openSection('Personal details')
  await back()
  await page.getByRole('banner').getByRole('link', { name: 'New CV' }).click()
  await expect(page).toHaveURL(/\/editor$/)
  await expect(editor.name).toHaveValue('')
})

test('what is deleted for good can be taken back while its notice stays', async ({ page }) => {
  await page.goto('/cvs')
  await chooseFiles(page, [nurse, pilot])
  await choose(page, 'Ferry pilot', 'Move to trash')
  await new DashboardPage(page).chooseForList('Trash (1)')
  const erase = page.getByRole('button', { name: 'Delete permanently: Ferry pilot' })
  const notice = page.getByRole('alertdialog').filter({ hasText: 'deleted permanently' })
  await erase.click()
  await expect(erase).toHaveCount(0)
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(erase).toBeVisible()
  await page.reload()
  await erase.click()
  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('The trash is empty.')).toBeVisible()
})

test('everything is downloaded as one file and comes back from it', async ({ page, browser }) => {
  await page.goto('/cvs')
  await chooseFiles(page, [nurse, pilot])
  await expect(page.getByText('2 CVs added')).toBeVisible()
  await choose(page, 'Ferry pilot', 'Move to trash')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^vitae-\d{4}-\d\d-\d\d\.zip$/)
  const buffer = readFileSync(await file.path())

  const other = await browser.newContext()
  const there = await other.newPage()
  await there.goto(new URL('/start', page.url()).href)
  await expect(there.getByRole('link', { name: 'Start with questions' })).toBeVisible()
  const backup = { name: 'vitae.zip', mimeType: 'application/zip', buffer }
  await chooseFiles(there, backup)
  await expect(there.getByText('2 CVs added')).toBeVisible()
  await expect(card(there, 'Night nurse')).toBeVisible()
  await there.getByRole('button', { name: 'List options' }).click()
  await expect(there.getByRole('menuitem', { name: 'Trash (1)' })).toBeVisible()
  await there.keyboard.press('Escape')
  await chooseFiles(there, backup)
  await expect(there.getByText('These 2 CVs are already here')).toBeVisible()
  await other.close()
})

test('a single file opens at once, a wrong one is told by place', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await page.goto('/cvs')
  const wrong = Buffer.from('{"basics":{"name":"A"},"meta":5}')
  await chooseFiles(page, { name: 'wrong.json', mimeType: 'application/json', buffer: wrong })
  await expect(page.getByRole('alert').filter({ hasText: 'wrong.json' })).toContainText('meta')
  await chooseFiles(page, pilot)
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await editor.openSection('Personal details')
  await expect(page.getByLabel('Full name')).toHaveValue('Test Pilot')
})

test('without storage everything works in memory, and the page says so', async ({
  page,
  editor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined })
  })
  await page.goto('/cvs')
  await expect(page.getByRole('alert').filter({ hasText: 'doesn’t let us save' })).toBeVisible()
  await chooseFiles(page, [nurse, pilot])
  await page.getByRole('link', { name: 'Night nurse' }).click()
  await editor.openSection('Personal details')
  await expect(page.getByLabel('Full name')).toHaveValue('Test Nurse')
  await page.getByLabel('Full name').fill('Test Nurse Too')
  await page.goBack()
  await expect(card(page, 'Night nurse')).toContainText('Test Nurse Too')
})

test('/start has three ways to begin, also where there are CVs', async ({ page, editor }) => {
  await page.goto('/cvs')
  await chooseFiles(page, [nurse, pilot])
  await expect(page.getByText('2 CVs added')).toBeVisible()
  for (const path of ['/cvs?import', '/start']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How would you like to start?')
    await expect(page.getByRole('link', { name: 'Start with an empty page' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Start with questions' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Import your CV' })).toBeVisible()
  }
  const row = page.getByRole('button', { name: /^Start from an example/ })
  if (await row.isVisible()) await row.click()
  const card = page.locator('section', { has: page.getByRole('searchbox') })
  const height = (await card.boundingBox())?.height
  const profession = page.getByRole('searchbox', { name: 'Your profession' })
  await profession.fill('astronaut')
  await expect(page.getByText('No example for this profession yet.')).toBeVisible()
  await page.getByRole('button', { name: 'All 24' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Health and care' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Hotel manager' })).toBeVisible()
  await expect(page.getByText('Written by a machine.')).toBeVisible()
  expect((await card.boundingBox())?.height).toBe(height)
  // The focus goes to what was shown.
  await expect(page.locator(':focus')).toHaveText('Start from an example')
  await profession.fill('data eng')
  await profession.press('Enter')
  await expect(page).toHaveURL(/\/editor#\?example=[\w-]+\.en$/)
  await editor.openSection('Personal details')
  await expect(editor.headline).toHaveValue('')
  await expect(editor.headline).toHaveAttribute('placeholder', /Data Engineer/)
})

test('nothing serious for axe, in the light and in the dark', async ({ page }) => {
  const check = async (where: string) => {
    await expectNothingSeriousInBothColours(page, where)
    await expectNoSidewaysScroll(page, where)
  }
  await page.goto('/cvs')
  await expect(page.getByRole('link', { name: 'Start with an empty page' })).toBeVisible()
  await check('the empty dashboard')
  await chooseFiles(page, [nurse, pilot])
  await expect(page.getByText('2 CVs added')).toBeVisible()
  await check('the dashboard')
  await choose(page, 'Ferry pilot', 'Move to trash')
  await new DashboardPage(page).chooseForList('Trash (1)')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trash')
  await check('the trash')
})
