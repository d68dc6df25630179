import { readFileSync } from 'node:fs'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

const [latest, ...others] = ferryPilot.work
/** Twice promoted, in a file of another program: an item for each title. */
const promoted = {
  ...ferryPilot,
  work: [
    { ...latest, startDate: '2023-01', position: 'Head of pilots', highlights: ['Leads nine'] },
    { ...latest, startDate: '2021-03', endDate: '2022-12' },
    ...others,
  ],
}

test('two jobs at one employer become roles, are edited, and come apart again', async ({
  page,
  editor,
}) => {
  await editor.startWith(promoted)
  await editor.openSection('Work experience')
  const headings = editor.entries.locator('h3')
  await expect(headings).toHaveCount(4)

  // Offered where the employer is the same, and done when asked.
  const offer = page.getByRole('button', { name: 'Group as roles at Bay Ferries' })
  await expect(offer).toHaveCount(1)
  await offer.click()
  await expect(headings).toHaveCount(3)
  await expect(offer).toHaveCount(0)
  const roles = page.getByRole('list', { name: 'Roles at Bay Ferries' }).locator('> li')
  await expect(roles.locator('h4')).toHaveText([/Head of pilots/, /Harbour pilot/])
  await expectNothingSeriousInBothColours(page, 'an entry with roles')
  await expectNoSidewaysScroll(page, 'an entry with roles')

  // A role of one's own, before the others, with its bullets.
  await page.getByRole('button', { name: 'Add role at this employer' }).first().click()
  await expect(roles.first().getByLabel('Job title')).toBeFocused()
  await page.keyboard.type('Director of pilots')
  await roles.first().getByLabel('Start', { exact: true }).fill('Jan 2025')
  await editor.bullets(roles.first()).click()
  await page.keyboard.type('Wrote the new port rules')
  await editor.expectSaved()

  await editor.showPaper()
  // Where the title comes first, each role names the employer (ADR templates-by-look).
  await expect(editor.paperWords('Bay Ferries')).toHaveCount(3)
  await expect(editor.paperWords(/Mar 2021 – Dec 2022/)).toHaveCount(1)
  for (const words of ['Director of pilots', 'Head of pilots', 'Wrote the new port rules']) {
    await expect(editor.paperWords(words).first()).toBeVisible()
  }

  // A press on a role's words leads to its field, folded or not.
  const words = await editor.paperWords('Harbour pilot').first().boundingBox()
  if (!words) throw new Error('the role is not on the paper')
  const middle = { x: words.x + words.width / 2, y: words.y + words.height / 2 }
  if (editor.isPhone) await page.touchscreen.tap(middle.x, middle.y)
  else await page.mouse.click(middle.x, middle.y)
  await expect(roles.last().getByLabel('Job title')).toBeFocused()
  await expect(roles.last().getByLabel('Job title')).toHaveValue('Harbour pilot')

  // Other programs get an item for each role.
  const file = await editor.saveAs('JSON Resume, plain')
  const written = JSON.parse(readFileSync(await file.path(), 'utf8')) as typeof ferryPilot
  expect(written.work.map(({ name, position }) => `${position}, ${name}`).slice(0, 3)).toEqual([
    'Director of pilots, Bay Ferries',
    'Head of pilots, Bay Ferries',
    'Harbour pilot, Bay Ferries',
  ])

  // By the menu: moved, removed and brought back, and split.
  await editor.choose('Director of pilots: more', 'Move down')
  await expect(roles.locator('h4').first()).toHaveText(/Head of pilots/)
  await editor.choose('Director of pilots: more', 'Remove')
  await expect(roles).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(roles).toHaveCount(3)
  await editor.choose('Bay Ferries: more', 'Split into separate entries')
  await expect(headings).toHaveCount(5)
  await expect(headings.first()).toHaveText(/Head of pilots/)
  await editor.expectSaved()
})

test('an older role goes below the newer ones when it is left, and by the menu', async ({
  page,
  editor,
}) => {
  await editor.startWith({ ...promoted, work: promoted.work.slice(1) })
  await editor.openSection('Work experience')
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Add role at this employer' }).click()
  const roles = page.getByRole('list', { name: 'Roles at Bay Ferries' }).locator('> li')
  await expect(roles.first().getByLabel('Job title')).toBeFocused()
  await page.keyboard.type('Trainee')
  await roles.first().getByLabel('Start', { exact: true }).fill('2017')
  await roles.first().getByLabel('End', { exact: true }).fill('2019')
  const titles = roles.locator('h4')
  await expect(titles).toHaveText([/Trainee/, /Harbour pilot/])
  await page.getByLabel('Employer').first().click()
  await expect(titles).toHaveText([/Harbour pilot/, /Trainee/])
  await expect(page.getByText('Sorted by date')).toBeVisible()
  await editor.choose('Trainee: more', 'Move up')
  await expect(titles).toHaveText([/Trainee/, /Harbour pilot/])
  await editor.choose('Work experience: more', 'Sort newest first')
  await expect(titles).toHaveText([/Harbour pilot/, /Trainee/])
  await expect(page.getByText('Work experience sorted, newest first')).toBeVisible()
})
