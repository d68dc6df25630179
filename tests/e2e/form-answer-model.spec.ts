import type { FormAnswerInput } from '@/lib/ai/prompts/form-answer-prompt'
import { dataEngineer } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { openTab } from './support/match'
import { chooseOwnModel, forgive, inputOf, test } from './support/own-model'
import { addReader } from './support/reading-model'

const ofAd = 'You settle energy for four island grids.'
const ofCv = 'I wrote the monthly settlement report with SQL for the finance team.'
const admired = 'I have always admired your company.'
const ad = `Data engineer, Tidal Grid

You settle energy for four island grids. We look for a data engineer who keeps our feeds in good order, together with
four colleagues, and who writes the reports that our finance team reads each month.

What you bring
- SQL
- Settlement reports
- Five years or more with PostgreSQL`

test('a model answers with what the CV and the ad say, and a reason is left to the person', async ({
  page,
  editor,
  models,
  pageErrors,
}) => {
  const { host, origin } = new URL(models.url)
  const asked: FormAnswerInput[] = []
  addReader(models, [ofCv])
  models.on({ systemMessage: /one question of an employer's form/ }, ({ messages }) => {
    const input = inputOf<FormAnswerInput>(messages)
    asked.push(input)
    const texts = input.question.startsWith('Why') ? [admired] : [ofAd, ofCv, admired]
    const sentences = texts.map((text) => ({ text, evidence: ['t1'] }))
    const content = { title: null, employer: null, paragraphs: [{ sentences }], questions: [] }
    return { content: JSON.stringify(content) }
  })
  await editor.startWith(dataEngineer)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and text' }).fill('interview')
  await page.keyboard.press('Enter')
  await page.getByLabel('Job description').fill(ad)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await openTab(page, 'Form')
  const help = page.getByRole('region', { name: 'AI suggestions' })
  await page.getByLabel('Question').fill('What do you bring to our grids?')
  await expect(help).toHaveCount(0)

  await chooseOwnModel(page, origin)
  await help.getByRole('button', { name: 'Suggest sentences' }).click()
  const offered = help.getByRole('listitem').filter({ hasText: /^(?:I|You) / })
  await expect(offered).toHaveCount(2)
  await expect(offered.nth(0)).toContainText(`From the job ad: ${ofAd}`)
  await expect(offered.nth(1)).toContainText('From your CV')
  await expect(help.getByText(admired)).toHaveCount(0)
  await expectNothingSeriousInBothColours(page, 'sentences for an answer')
  await offered.nth(0).getByRole('button', { name: 'Add to answer' }).click()
  await offered.nth(1).getByRole('button', { name: 'Add to answer' }).click()
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue(`${ofAd} ${ofCv}`)
  expect(asked[0]?.question).toBe('What do you bring to our grids?')

  await page.getByLabel('Question').fill('Why do you want to work for us?')
  await expect(offered).toHaveCount(0)
  await help.getByRole('button', { name: 'Suggest sentences' }).click()
  await expect(help.getByText('only you know it', { exact: false })).toBeVisible()
  await expect(offered).toHaveCount(0)
  forgive(pageErrors, host)
})
