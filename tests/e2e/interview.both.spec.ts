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

test('an interview is prepared from a pasted job: own lines, a story that stays, and a sheet', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper)
  const cv = page.url()
  // From the commands of the editor.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and text' }).fill('interview')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/jobs#[\w-]+\/interview$/)
  await page.getByLabel('Job description').fill(posting)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await openTab(page, 'Interview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head gardener, Harbour Gardens')
  const questions = page.getByRole('region', { name: 'Questions', exact: true })
  const answer = page.getByRole('region', { name: 'Your stories' })
  const choose = async (theme: string) => {
    await show(page, 'Questions')
    await questions.getByRole('button', { name: new RegExp(`^${theme}`) }).click()
  }

  // At most eight, by theme, of what the CV and the job hold.
  const rows = questions.getByRole('list', { name: 'Questions' }).getByRole('button')
  await expect(rows).toContainText([
    /^Numbers.*What’s behind “30 %”, and what was your part in it\?/,
    /^A failure/,
    /^Why here.*Why do you want to work for “Harbour Gardens”\?/,
    /^Why you/,
    /^A gap.*Your CV shows 14 months between “Gardener, Quayside Nursery” and “Greenhouse keeper, Palm House”\./,
  ])
  await expect(rows).toHaveCount(5)
  await expect(questions).not.toContainText('The job asks for')
  await expect(questions).toContainText('5 questions')
  await expect(questions).toContainText('Stories ready: 0')
  await expectNothingSeriousInBothColours(page, 'questions for an interview')
  await expectNoSidewaysScroll(page, 'questions for an interview')

  // A story in four fields, with a line of the CV, saved as it is typed.
  await choose('Numbers')
  const lines = answer.getByRole('list', { name: 'Your own lines' })
  await expect(lines).toContainText(pruned)
  await answer.getByRole('button', { name: /^Situation/ }).click()
  await expect(answer.getByRole('textbox', { name: 'Situation' })).toBeFocused()
  await page.keyboard.type('A storm broke the old oak at night.')
  await answer.getByRole('textbox', { name: 'Result' }).click()
  await page.keyboard.type('It stands, with 14 props.')
  await answer.getByRole('textbox', { name: 'Action' }).click()
  await lines.getByRole('button', { name: /^Use/ }).first().click()
  await expect(answer.getByRole('textbox', { name: 'Action' })).toHaveText(pruned)
  await expect(lines).toContainText('in the story')
  await expect(answer).toContainText('Not in your CV: “14 props”. Be ready to be asked.')
  await expect(answer).toContainText(/Words: \d+\. Spoken: about \d+ s\./)
  await expectNothingSeriousInBothColours(page, 'a story')
  await expectNoSidewaysScroll(page, 'a story')
  await expect(page.locator('[data-save-status]')).toContainText('Saved')

  const others = answer.getByRole('list', { name: 'Your other stories' })
  // Chosen for another question, taken away, and back by undo.
  await choose('A failure')
  await others.getByRole('button', { name: /storm/ }).click()
  await others.getByRole('button', { name: 'Use for this question' }).click()
  const situation = answer.getByRole('textbox', { name: 'Situation' })
  await expect(situation).toHaveText(/storm/)
  await answer.getByRole('button', { name: /^Remove from this question/ }).click()
  await expect(situation).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(situation).toHaveText(/storm/)
  await expect(page.locator('[data-save-status]')).toContainText('Saved')

  await page.reload()
  await expect(questions).toContainText('Stories ready: 2')
  await choose('A failure')
  await expect(situation).toHaveText(/storm/)
  await answer.getByRole('button', { name: 'Next question' }).click()
  await expect(answer.getByRole('heading', { level: 2 })).toContainText('Harbour Gardens')

  // A story of another question is there to read, and to delete with a way back.
  await others.getByRole('button', { name: /storm/ }).click()
  await expect(others.getByRole('textbox', { name: 'Result' })).toHaveText(/14 props/)
  await others.getByRole('button', { name: 'Delete story' }).click()
  await expect(others).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(others.getByRole('button', { name: /storm/ })).toBeVisible()

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
