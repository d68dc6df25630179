import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { waitUntilStored } from './support/stored-build'

test.use({ serviceWorkers: 'allow' })

const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' })
const rows = (page: Page) => list(page).getByRole('option')

test('a title is completed by keys or a press, and never without one', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor }) => {
  await editor.start()
  const { headline } = editor
  await expect(headline).toHaveRole('combobox')
  await headline.pressSequentially('operations m')
  await expect(rows(page)).toHaveText([/^Operations manager/, /^Keep “operations m” as I typed it/])
  await expect(list(page).getByText('Operations m', { exact: true })).toHaveCSS(
    'font-weight',
    '650',
  )
  await expect(page.getByText('1 suggestion', { exact: true })).toBeAttached()
  await expectNothingSerious(page, 'suggestions')

  // Typing on, a Tab, and leaving the field take nothing.
  await page.keyboard.press('Tab')
  await expect(list(page)).toBeHidden()
  await expect(headline).toHaveValue('operations m')
  await headline.click()
  await page.keyboard.press('End')
  await page.keyboard.type('a')
  await expect(rows(page).first()).toBeVisible()
  await editor.name.click()
  await expect(headline).toHaveValue('operations ma')
  await expect(list(page)).toBeHidden()

  // Escape keeps it, the arrow brings the list back, Enter takes the highlighted row.
  await headline.click()
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(headline).toHaveValue('operations ma')
  await page.keyboard.press('ArrowDown')
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(headline).toHaveAttribute('aria-activedescendant', /-0$/)
  await page.keyboard.press('Enter')
  await expect(headline).toHaveValue('Operations manager')
  await expect(headline).toBeFocused()
  await expect(list(page)).toBeHidden()
  await editor.expectSaved()

  // It can be undone as what is typed.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(headline).not.toHaveValue('Operations manager')

  const city = page.getByLabel('City')
  await city.pressSequentially('lisb')
  await rows(page).first().click()
  await expect(city).toHaveValue('Lisbon')
  await expect(city).toBeFocused()
})

test('skills, languages and employers are offered where they are typed', async ({
  page,
  editor,
}) => {
  await editor.startWith({ work: [{ position: 'Nurse', name: 'Nordwind Klinik' }] }, 'first')
  await editor.startWith({
    basics: { name: 'Ada Example' },
    work: [{ position: 'Nurse', name: 'Harbour Clinic' }],
    skills: [{ name: 'Care', keywords: ['Triage'] }],
    languages: [{ language: 'English', fluency: 'B2' }],
  })
  await editor.openSection('Skills')
  const words = editor.form.getByRole('combobox', { name: 'Skills' })
  await words.pressSequentially('wound')
  await expect(rows(page).first()).toHaveText(/^Wound care/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Wound care', exact: true })).toBeVisible()
  await expect(words).toHaveValue('')
  // Without the arrow, Enter ends the word as it was typed.
  await words.pressSequentially('nursi')
  await expect(rows(page).first()).toHaveText(/^Nursing/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'nursi', exact: true })).toBeVisible()

  await editor.openSection('Languages')
  const language = editor.form.getByRole('combobox', { name: 'Language', exact: true })
  await language.fill('portu')
  await expect(rows(page).first()).toHaveText(/^Portuguese/)
  await rows(page).first().click()
  await expect(language).toHaveValue('Portuguese')

  await editor.openSection('Work experience')
  const employer = editor.form.getByRole('combobox', { name: 'Employer' })
  await employer.fill('nord')
  await expect(rows(page).first()).toHaveText(/^Nordwind Klinik/)
})

test('it works without a network', async ({ page, editor, context }) => {
  await editor.start()
  await waitUntilStored(page)
  await context.setOffline(true)
  await page.reload()
  await editor.openSection('Personal details')
  await editor.headline.pressSequentially('nurse')
  await expect(rows(page).first()).toHaveText(/^Nurse/)
  await page.keyboard.press('Escape')
  await page.getByLabel('City').pressSequentially('lond')
  await expect(rows(page).first()).toHaveText(/^London/)
  await context.setOffline(false)
})
