import type { Page } from '@playwright/test'
import { DashboardPage } from './support/dashboard-page'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

const ferryPilot = {
  basics: { name: 'Nuria Vale', label: 'Ferry pilot', email: 'nuria@example.org', phone: '+351 1' },
  work: [
    {
      name: 'Tideline Ferries',
      position: 'Pilot',
      startDate: '2019-03',
      highlights: ['Docked forty boats a day.', 'Trained two crews.'],
    },
  ],
}

const card = (page: Page, title: string) => new DashboardPage(page).card(title)

async function choose(page: Page, title: string, action: string) {
  await page.getByRole('button', { name: `${title}: more`, exact: true }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

/** Makes CVs that follow "Ferry pilot", called "Ferry pilot 2" and so on, and comes back to the list. */
async function makeLinked(page: Page, count: number) {
  for (let made = 0; made < count; made++) {
    await page.goto('/cvs')
    await choose(page, 'Ferry pilot', 'New version')
    await expect(page).toHaveURL(/\/editor#/)
    await expect(page.locator('[data-save-status]')).toContainText('Saved')
  }
  await page.goto('/cvs')
}

test('a phone number that was corrected once is in five linked CVs, and back again', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const original = page.url()
  await makeLinked(page, 5)
  const list = new DashboardPage(page)
  const group = page.getByRole('region', { name: '“Ferry pilot” and its versions' })
  await expect(card(page, 'Ferry pilot')).toContainText('5 versions')
  await expect(card(page, 'Ferry pilot 3')).toHaveCount(0)
  await list.openTray('Ferry pilot')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '5 versions', expanded: false })).toBeFocused()
  await list.openTray('Ferry pilot')
  await expect(group.getByRole('button', { name: 'Bring all up to date' })).toHaveCount(0)

  await page.goto(original)
  await editor.openSection('Personal details')
  await page.getByLabel('Phone').fill('+351 2')
  await editor.expectSaved()
  await page.goto('/cvs')
  await expect(card(page, 'Ferry pilot')).toContainText('5 are out of date')
  await list.openTray('Ferry pilot')
  await expect(group.getByText('5 are out of date')).toBeVisible()
  await expect(card(page, 'Ferry pilot 3').getByText('1 change to apply')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a family of CVs')
  await expectNoSidewaysScroll(page, 'a family of CVs')
  await group.getByRole('button', { name: 'Bring all up to date' }).click()
  const dialog = page.getByRole('dialog', { name: 'Changes in “Ferry pilot”' })
  await dialog.getByText('See changes').first().click()
  await expect(dialog.getByRole('listitem').first()).toContainText('Phone+351')
  await dialog.getByRole('checkbox', { name: /Ferry pilot 6/ }).uncheck()
  await dialog.getByRole('button', { name: 'Apply to 4 CVs' }).click()
  await expect(page.getByText('4 CVs brought up to date.')).toBeVisible()
  await expect(group.getByText('1 is out of date')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(group.getByText('5 are out of date')).toBeVisible()
  await group.getByRole('button', { name: 'Bring all up to date' }).click()
  await dialog.getByRole('button', { name: 'Apply to 5 CVs' }).click()
  await expect(group.getByText(/out of date/)).toHaveCount(0)
  await card(page, 'Ferry pilot 4').getByRole('link').click()
  await editor.openSection('Personal details')
  await expect(page.getByLabel('Phone')).toHaveValue('+351 2')
})

test('a correction in a linked CV goes everywhere, and a stale translation says so', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const original = page.url()
  await makeLinked(page, 2)
  const list = new DashboardPage(page)
  await list.openTray('Ferry pilot')
  await card(page, 'Ferry pilot 2').getByRole('link').click()
  await editor.openSection('Work experience')
  const docked = editor.bullets().first()
  await docked.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' In any weather.')
  await editor.expectSaved()
  const bar = page.getByRole('region', { name: 'Versions', exact: true })
  await bar.getByRole('button', { name: '1 line differs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Changes in “Ferry pilot”' })
  const own = dialog.getByRole('region', { name: 'Only in this CV' })
  await expectNothingSeriousInBothColours(page, 'versions')
  await own.getByRole('button', { name: 'Add to the main CV' }).click()
  await expect(page.getByText('Added to “Ferry pilot”.')).toBeVisible()
  await expect(own.getByText('Everything here is the same as in the main CV.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar.getByRole('button', { name: 'no lines differ' })).toBeVisible()
  await page.goto('/cvs')
  await list.openTray('Ferry pilot')
  await page.getByRole('button', { name: 'Bring all up to date' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Apply to 1 CV' }).click()
  await expect(page.getByText('1 CV brought up to date.')).toBeVisible()
  await page.goto('/cvs')
  await page.goto(original)
  await editor.openSection('Work experience')
  await expect(editor.bullets().first()).toHaveText('Docked forty boats a day. In any weather.')

  // The third one becomes the German one.
  await page.goto('/cvs')
  await list.openTray('Ferry pilot')
  await card(page, 'Ferry pilot 3').getByRole('link').click()
  await editor.showDesign('Headings, dates and bullets')
  await page.getByLabel('Language of the CV').selectOption('de')
  await editor.openSection('Work experience')
  await editor.bullets().first().fill('Legte bei jedem Wetter an.')
  await editor.expectSaved()
  await page.goto('/cvs')
  await page.goto(original)
  await editor.openSection('Work experience')
  await editor.bullets().first().fill('Docked fifty boats a day.')
  await editor.expectSaved()
  await page.goto('/cvs')
  await list.openTray('Ferry pilot')
  await card(page, 'Ferry pilot 3').getByRole('link').click()
  await editor.openSection('Work experience')
  await page.getByRole('button', { name: 'See changes' }).click()
  await expect(dialog.getByText('Translation out of date')).toHaveCount(1)
  await expect(dialog.getByText('Original in “Ferry pilot”')).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await expect(dialog.getByText('This CV has everything from “Ferry pilot”.')).toBeVisible()
})

test('a CV is linked to another one, and asks what becomes of its followers when it goes', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.startWith({
    ...ferryPilot,
    basics: { ...ferryPilot.basics, label: 'Harbour pilot' },
  })
  await page.goto('/cvs')
  await choose(page, 'Harbour pilot', 'Make this a version of…')
  const dialog = page.getByRole('dialog', { name: 'Make “Harbour pilot” a version of another CV' })
  await expect(dialog.getByText(/lines are the same$/)).toBeVisible()
  await expect(dialog.getByText('1 differs and stays as it is')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'linking a CV')
  await dialog.getByRole('button', { name: 'Make it a version', exact: true }).click()
  await expect(card(page, 'Ferry pilot')).toContainText('1 version')
  await makeLinked(page, 1)

  await choose(page, 'Ferry pilot', 'Move to trash')
  const leave = page.getByRole('dialog', { name: 'Move “Ferry pilot” to the trash?' })
  await leave.getByRole('radio', { name: /Make one of them the main CV/ }).check()
  await leave.getByLabel('New main CV').selectOption({ label: 'Harbour pilot' })
  await expectNothingSeriousInBothColours(page, 'leaving a family')
  await leave.getByRole('button', { name: 'Move to trash' }).click()
  await expect(card(page, 'Harbour pilot')).toContainText('1 version')
  await expect(card(page, 'Ferry pilot')).toHaveCount(0)
  await new DashboardPage(page).openTray('Harbour pilot')
  await choose(page, 'Ferry pilot 3', 'Detach from the main CV')
  await expect(card(page, 'Harbour pilot')).not.toContainText('version')
  await expect(card(page, 'Ferry pilot 3')).toBeVisible()
})
