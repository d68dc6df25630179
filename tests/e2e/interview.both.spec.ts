import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { openCvOfJob, openTab } from './support/match'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const pruned = 'Pruned two hundred trees a year and cut water use by 30 %.'
const sensors = 'Read every sensor of the palm house twice a day.'
const keeper = {
  basics: { name: 'Nuria Vale', label: 'Greenhouse keeper', email: 'nuria@example.org' },
  work: [
    {
      ...{ name: 'Palm House', position: 'Greenhouse keeper', startDate: '2021-03' },
      highlights: [pruned, sensors],
    },
    { name: 'Quayside Nursery', position: 'Gardener', startDate: '2016-01', endDate: '2019-12' },
  ],
}
const posting = `Head gardener
Harbour Gardens is looking for a head gardener in Lisbon.

What you bring
- Tree pruning
- Soil sensor maintenance
- Beekeeping

Nice to have
- Teamwork
`

/** A phone shows the questions and the stories one at a time. */
async function show(page: Page, view: 'Questions' | 'Stories') {
  const tab = page.getByRole('button', { name: view, exact: true })
  if (await tab.isVisible()) await tab.click()
}

test('an interview is prepared from a pasted job: own lines, gaps, a story that stays, and a sheet', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper)
  const cv = page.url()
  // From the commands of the editor.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and sections' }).fill('interview')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/jobs#[\w-]+\/interview$/)
  await page.getByLabel('Job description').fill(posting)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await openTab(page, 'Interview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head gardener, Harbour Gardens')
  const questions = page.getByRole('region', { name: 'Questions', exact: true })
  const stories = page.getByRole('region', { name: 'Your stories' })
  const asked = (words: string) =>
    questions.getByRole('listitem').filter({ hasText: words }).first()

  // The person's own line, a line that is near, and a gap.
  await expect(asked('Tree pruning')).toContainText(`“${pruned}”`)
  await expect(asked('Soil sensor maintenance')).toContainText(`Perhaps here:“${sensors}”`)
  await expect(asked('Beekeeping')).toContainText('Not in your CV')
  await expect(asked('Beekeeping')).toContainText('The job asks for “Beekeeping”.')
  await expect(questions).toContainText('Why do you want to work for “Harbour Gardens”?')
  await expect(questions).toContainText('What’s behind “30 %”, and what was your part in it?')
  await expect(questions).toContainText(
    'Your CV shows 14 months between “Gardener, Quayside Nursery” and “Greenhouse keeper, Palm House”.',
  )
  await asked('Soil sensor maintenance').getByRole('button', { name: /^Yes/ }).click()
  await expect(asked('Soil sensor maintenance')).not.toContainText('Perhaps here')
  await expect(asked('Soil sensor maintenance')).toContainText(`“${sensors}”`)
  await expectNothingSeriousInBothColours(page, 'questions for an interview')
  await expectNoSidewaysScroll(page, 'questions for an interview')

  // A story for the line, in words that are saved as they are typed.
  await asked('Tree pruning')
    .getByRole('button', { name: /^Write a story/ })
    .click()
  await expect(stories.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('The storm of the old oak')
  await stories.getByRole('textbox', { name: 'Situation' }).click()
  await page.keyboard.type('A storm broke the oak at night.')
  await stories.getByRole('textbox', { name: 'Result' }).click()
  await page.keyboard.type('The tree still stands.')
  await expect(stories.getByRole('list', { name: 'Lines of your CV' })).toContainText(pruned)
  await expectNothingSeriousInBothColours(page, 'a story')
  await expectNoSidewaysScroll(page, 'a story')
  await expect(page.locator('[data-save-status]')).toContainText('Saved')
  await show(page, 'Questions')
  await expect(
    asked('Tree pruning').getByRole('button', { name: 'The storm of the old oak', exact: true }),
  ).toBeVisible()

  // Chosen for a gap, taken away, and back by undo.
  await asked('Beekeeping')
    .getByRole('button', { name: /^Choose a story/ })
    .click()
  await page.getByRole('menuitem', { name: 'The storm of the old oak' }).click()
  const chosen = asked('Beekeeping').getByRole('button', {
    name: 'The storm of the old oak',
    exact: true,
  })
  await expect(chosen).toBeVisible()
  await asked('Beekeeping')
    .getByRole('button', { name: /^Remove from this question/ })
    .click()
  await expect(chosen).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(chosen).toBeVisible()
  await expect(page.locator('[data-save-status]')).toContainText('Saved')

  await page.reload()
  await expect(chosen).toBeVisible()
  await show(page, 'Stories')
  await stories.getByRole('button', { name: 'The storm of the old oak' }).click()
  await expect(stories.getByRole('textbox', { name: 'Result' })).toHaveText(
    'The tree still stands.',
  )
  // Tied to one more line, and deleted with a way back.
  await stories.getByRole('button', { name: 'Add a line' }).click()
  await page.getByRole('searchbox', { name: 'Search your CV' }).fill('sensor')
  await page.getByRole('button', { name: sensors }).click()
  await expect(stories.getByRole('list', { name: 'Lines of your CV' })).toContainText(sensors)
  await stories.getByRole('button', { name: 'Delete story' }).click()
  await expect(stories.getByText(/^No stories yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(stories.getByRole('button', { name: 'The storm of the old oak' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Nuria-Vale-Interview.pdf')
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

  // Nothing of it is on the CV.
  await openCvOfJob(page)
  await expect(page).toHaveURL(cv)
  await editor.showPaper()
  await expect(editor.paperWords('Nuria Vale')).toBeVisible()
  await expect(editor.paperWords(/storm/)).toHaveCount(0)
})
