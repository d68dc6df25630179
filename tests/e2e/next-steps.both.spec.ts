import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

test.use({ offersNextSteps: true })

const parts = (page: Page) => page.getByRole('region', { name: 'Next for your CV' })
const next = (page: Page, name: string) => parts(page).getByRole('button', { name, exact: true })
const offer = (page: Page) => page.getByRole('region', { name: 'What next?' })

test('what a CV lacks leads to its fields, and goes', { tag: ['@push', '@phone-push'] }, async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.start()
  await expect(parts(page).getByText('0 of 8 parts')).toBeAttached()
  await expectNothingSerious(page, 'missing parts')
  await expect(parts(page).getByRole('listitem')).toHaveCount(3)
  await next(page, 'Your name').click()
  await expect(editor.name).toBeFocused()
  await page.keyboard.type('Quill Ferry')
  await expect(parts(page).getByText('1 of 8 parts')).toBeAttached()
  await next(page, 'An email address or phone number').click()
  await expect(page.getByLabel('Email')).toBeFocused()
  await page.keyboard.type('quill@example.org')
  await next(page, 'A headline, such as your job title').click()
  await expect(editor.headline).toBeFocused()
  await page.keyboard.type('Pilot')
  await next(page, 'A job, a project or volunteering').click()
  await expect(page.getByLabel('Job title')).toBeFocused()
  await page.keyboard.type('Harbour pilot')
  await next(page, 'Two lines about what you did').click()
  await expect(editor.bullets().first()).toBeFocused()
  await page.keyboard.type('Brought in 900 ships')
  await expect(parts(page).getByText('4 of 8 parts')).toBeAttached()
  await editor.expectSaved()

  // It is on the card, too, until it is closed.
  await dashboard.open()
  await expect(dashboard.card('Pilot').getByText('4 parts empty')).toBeVisible()
  await page.getByRole('link', { name: 'Pilot', exact: true }).click()
  await parts(page).getByRole('button', { name: 'Don’t show this again' }).click()
  await expect(parts(page)).toHaveCount(0)
  await page.reload()
  await expect(editor.sectionRow('Certificates')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(parts(page)).toHaveCount(0)
  await dashboard.open()
  await expect(dashboard.card('Pilot')).toBeVisible()
  await expect(page.getByText('4 parts empty')).toHaveCount(0)
})

test('nothing is said of a CV that lacks little when it comes', async ({ page, editor }) => {
  await editor.startWith({ ...ferryPilot, languages: [] })
  await page.waitForLoadState('networkidle')
  await expect(parts(page)).toHaveCount(0)
})

test('the first download offers what comes next, once', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.download()
  await expect(offer(page).getByRole('button')).toHaveText([
    '',
    'Track the job',
    'Write a cover letter',
    'Create a share link',
    'Copy for LinkedIn',
  ])
  await expectNothingSerious(page, 'next steps')
  await offer(page).getByRole('button', { name: 'Copy for LinkedIn' }).click()
  await expect(page.getByRole('dialog', { name: 'Copy for LinkedIn' })).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await editor.download()
  await editor.expectSaved()
  await expect(offer(page)).toHaveCount(0)
})

test('a job is tracked with the CV that was downloaded', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const { id } = editor
  await editor.download()
  await offer(page).getByRole('button', { name: 'Track the job' }).click()
  await expect(page).toHaveURL(`/jobs#new?cv=${id}`)
  await page.getByLabel('Job', { exact: true }).fill('Pilot')
  await page.getByLabel('Employer').fill('Dock & Sons')
  await page.getByRole('button', { name: 'Save and close' }).click()
  await expect(page).toHaveURL(/\/jobs#[0-9a-f-]{36}$/)
  const step = page.getByRole('listitem').filter({ hasText: 'Make a version of your CV' })
  await expect(step).toContainText('Done')
})

test('a note is in the list, and in no file', { tag: '@push' }, async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.startWith(ferryPilot)
  await editor.chooseOfDocument('Private note')
  const field = page.getByRole('dialog', { name: 'Private note' }).getByRole('textbox')
  await field.fill('Ask Zacharias\nSalary 52,000')
  await expectNothingSerious(page, 'note')
  await page.keyboard.press('Escape')
  await editor.expectSaved()
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).not.toMatch(/Zacharias|52,000/)
  await offer(page).getByRole('button', { name: 'Close' }).click()
  const file = await editor.saveAs(/^JSON Resume, complete/)
  const json = await (await file.createReadStream()).toArray()
  expect(Buffer.concat(json).toString()).not.toMatch(/Zacharias|52,000/)
  await dashboard.open()
  const card = dashboard.card(ferryPilot.basics.label)
  await expect(card).toContainText('Ask Zacharias')
  await expect(card).not.toContainText('52,000')
  await dashboard.choose(ferryPilot.basics.label, 'Private note')
  await expect(field).toHaveValue('Ask Zacharias\nSalary 52,000')
  await field.fill('')
  await page.keyboard.press('Escape')
  await expect(card).not.toContainText('Zacharias')
})

test('a lock holds in two tabs, and one press opens it', async ({ page, editor, dashboard }) => {
  await editor.startWith(ferryPilot)
  await editor.expectSaved()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(other.getByText('editing this CV in another tab')).toBeVisible()

  await editor.chooseOfDocument('Lock')
  for (const tab of [page, other]) {
    await expect(tab.getByText('Locked. It stays as it is until you unlock it.')).toBeVisible()
  }
  await expectNothingSerious(page, 'locked')
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue(ferryPilot.basics.name)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('[inert]').filter({ has: editor.name }).first()).toBeAttached()
  await page.reload()
  await expect(page.getByText('Locked. It stays as it is until you unlock it.')).toBeVisible()

  await dashboard.open()
  const card = dashboard.card(`${ferryPilot.basics.label} Locked`)
  await expect(card).toBeVisible()
  await other.getByRole('button', { name: 'Unlock' }).click()
  await expect(other.getByText('Locked. It stays')).toHaveCount(0)
  await expect(card).toHaveCount(0)
})
