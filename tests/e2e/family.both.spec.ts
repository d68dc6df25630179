import type { Page } from '@playwright/test'
import type { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSerious } from './support/look'
import { matchWith, openCvOfJob, openTab } from './support/match'

const posting = `Senior Data Engineer
What you bring
- Strong experience with Kafka and Python
- 3 years of experience with SQL
- Mentoring of junior colleagues
`

const dataEngineer = {
  basics: {
    name: 'Nuria Vale',
    label: 'Data engineer',
    email: 'nuria@example.org',
    phone: '+351 1',
  },
  work: [
    {
      name: 'Tideline Energy',
      position: 'Data engineer',
      startDate: '2019-03',
      highlights: ['Wrote the monthly report with SQL.', 'Rebuilt ingestion on Kafka and Python.'],
    },
  ],
}

/** Makes a CV for a job of the open one, and answers both addresses. */
async function makeVariant(page: Page) {
  const original = page.url()
  await matchWith(page, original, posting)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Senior Data Engineer/)
  await openTab(page, 'CV')
  await page.getByRole('button', { name: 'New version' }).click()
  await expect(page.getByText('no lines differ')).toBeVisible()
  await openCvOfJob(page)
  return { original, variant: page.url() }
}

async function open(page: Page, editor: EditorPage, address: string, section: string) {
  await page.goto('/cvs')
  await page.goto(address)
  await editor.openSection(section)
}

test('a phone number that was corrected once comes to the CV for a job, which keeps its own words', async ({
  page,
  editor,
}) => {
  await editor.startWith(dataEngineer)
  const { original, variant } = await makeVariant(page)
  await open(page, editor, variant, 'Work experience')
  const report = editor.bullets().filter({ hasText: 'Wrote the monthly report' })
  await report.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' For eight teams.')
  await editor.expectSaved()

  await open(page, editor, original, 'Personal details')
  await page.getByLabel('Phone').fill('+351 2')
  await editor.openSection('Work experience')
  const own = editor.bullets().filter({ hasText: 'Wrote the monthly report' })
  await own.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Every month.')
  await editor.expectSaved()

  await open(page, editor, variant, 'Personal details')
  const bar = page.getByRole('region', { name: 'Versions', exact: true })
  await expect(bar).toContainText('Version of Data engineer')
  await expect(bar.getByRole('button', { name: /lines? differs?$/ })).toBeVisible()
  const news = bar.getByRole('button', { name: 'See changes' })
  await expect(news).toBeVisible()
  await expect(page.getByText('only here')).toHaveCount(0)
  await expect(page.getByLabel('Phone')).toHaveValue('+351 1')
  await news.click()
  const dialog = page.getByRole('dialog', { name: 'Changes in “Data engineer”' })
  await expect(dialog.getByText('Changed in both')).toBeVisible()
  await expectNothingSerious(page, 'changes of the followed CV')
  await expectNoSidewaysScroll(page, 'changes of the followed CV')
  await dialog.getByRole('button', { name: 'Apply 1 change' }).click()
  await expect(dialog.getByRole('button', { name: /^Bring/ })).toHaveCount(0)
  const held = dialog.getByRole('region').filter({ hasText: 'For eight teams.' })
  await held.getByRole('button', { name: 'Keep mine' }).click()
  await expect(dialog.getByText('This CV has everything from “Data engineer”.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(news).toHaveCount(0)
  await expect(page.getByLabel('Phone')).toHaveValue('+351 2')
  await editor.openSection('Work experience')
  await expect(editor.bullets().filter({ hasText: 'For eight teams.' })).toHaveText(
    'Wrote the monthly report with SQL. For eight teams.',
  )
  // Only the line that differs is marked.
  await expect(editor.form.getByText('only here')).toHaveCount(1)
  await editor.expectSaved()
  await page.reload()
  await expect(page.getByRole('button', { name: 'See changes' })).toHaveCount(0)
  await bar.getByRole('button', { name: 'Versions' }).click()
  await page.getByRole('menuitem', { name: 'Stop following' }).click()
  await expect(bar).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(bar).toBeVisible()
})
