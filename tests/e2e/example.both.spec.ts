import type { Page } from '@playwright/test'
import examples from '@/lib/resume/examples/texts/en.json' with { type: 'json' }
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

const { nurse } = examples.en
const wash = (page: Page) => page.locator('[data-page="1"] [data-example-wash]')
const note = (page: Page) => page.getByText('Grey text is an example and is not printed.')

async function startFromNurse(page: Page) {
  await page.goto('/start')
  const row = page.getByRole('button', { name: /^Start from an example/ })
  await expect(page.getByRole('heading', { name: 'Answer a few questions' })).toBeVisible()
  if (await row.isVisible()) await row.click()
  await page.getByRole('button', { name: nurse.title, exact: true }).click()
  await expect(page).toHaveURL(/\/editor#\?example=nurse\.en$/)
}

test('an example in which nothing was typed leaves nothing behind', async ({
  page,
  editor,
  dashboard,
}) => {
  for (let round = 0; round < 2; round++) {
    await startFromNurse(page)
    await editor.openSection('Work experience')
    await editor.showDesign()
    await page.goBack()
    await expect(editor.sectionRow('Work experience')).toHaveAttribute('aria-expanded', 'true')
  }
  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveAttribute('placeholder', nurse.name)
  await page.goto('/editor#?guide=you')
  for (let question = 0; question < 3; question++) {
    await page.getByRole('button', { name: 'Skip', exact: true }).click()
  }
  await dashboard.open()
  await expect(page.getByRole('link', { name: /Untitled CV/ })).toHaveCount(0)

  await startFromNurse(page)
  await editor.openSection('Personal details')
  await editor.name.fill('Quill Ferry')
  await editor.expectSaved()
  await dashboard.open()
  await expect(page.getByRole('link', { name: /Quill Ferry/ })).toHaveCount(1)
})

test('an example stays grey until it is replaced, and is in no file', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await startFromNurse(page)
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('')
  await expect(editor.name).toHaveAttribute('placeholder', nurse.name)
  await editor.name.fill('Quill Ferry')

  await editor.showPaper()
  await expect(editor.paperWords('Quill Ferry')).toHaveCount(1)
  await expect(wash(page)).toBeVisible()
  await expect(note(page).last()).toBeVisible()
  // What is read to people who do not see the page is their own.
  const asText = page.getByRole('region', { name: /The CV as text/ })
  await expect(asText).toContainText('Quill Ferry')
  await expect(asText).not.toContainText(nurse.email)
  const { text, pages } = await readPdf(await editor.downloadBytes())
  expect([text, pages]).toEqual(['Quill Ferry', 1])
  await expect(page.getByText(/^\d+ lines are still from the example/)).toBeVisible()

  await editor.expectSaved()
  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Quill Ferry')
  await expect(editor.headline).toHaveAttribute('placeholder', nurse.label)
})

test('an entry of the example becomes an own one, and goes when it is removed', async ({
  page,
  editor,
}) => {
  await startFromNurse(page)
  await editor.openSection('Work experience')
  const last = nurse.work.at(-1)
  const rows = editor.form.getByRole('button', { name: /^Example:/ })
  await expect(rows).toHaveCount(nurse.work.length)
  await rows.last().click()
  const title = page.getByLabel('Job title').first()
  await expect(title).toBeFocused()
  await expect(title).toHaveAttribute('placeholder', last?.position ?? '')
  await title.fill('Ward sister')
  await expect(editor.bullets().first()).toHaveAttribute(
    'aria-placeholder',
    last?.highlights[0] ?? '',
  )

  // Lines of the profession are to look at; a pattern has blanks.
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'See examples for this profession' }).click()
  await page.getByRole('button', { name: 'Use as a pattern' }).first().click()
  await expect(editor.bullets().first()).toContainText('____')
  // A field with blanks selects the first one when it gets the focus.
  await editor.bullets().first().click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Led a ward of 28 beds')

  await page.getByRole('button', { name: 'Remove the example' }).first().click()
  await expect(note(page)).toHaveCount(0)
  await expect(rows).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(note(page).first()).toBeVisible()
  await page.getByRole('button', { name: 'Remove the example' }).first().click()

  await editor.showPaper()
  await expect(editor.paperWords('Ward sister')).toHaveCount(1)
  await expect(wash(page)).toHaveCount(0)
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('Led a ward of 28 beds')
  expect(text).not.toContain(last?.name ?? '')
})

test('an untouched CV is empty, and leaving it keeps nothing', async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.start()
  await editor.showPaper()
  const download = page.getByRole('button', { name: 'Download PDF' })
  await expect(page.locator('[data-page="1"] canvas')).toHaveCount(1)
  await expect(download).toBeDisabled()
  await expect(download).toHaveAccessibleDescription(/Add your name or an entry first/)
  await dashboard.open()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How would you like to start/)

  // A design is not a word: the paper is still empty.
  await editor.start()
  await editor.showDesign()
  await editor.chooseTemplate('Tandem')
  await editor.showPaper()
  await expect(download).toBeDisabled()
})
