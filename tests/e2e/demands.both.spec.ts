import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'
import { matchWith, openTab } from './support/match'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const near = 'Read every sensor of the palm house twice a day.'
const keeper = {
  basics: { name: 'Nuria Vale', label: 'Greenhouse keeper', email: 'nuria@example.org' },
  work: [
    {
      ...{ name: 'Palm House', position: 'Greenhouse keeper', startDate: '2019-03' },
      highlights: ['Pruned two hundred trees a year.', near],
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Data loggers', 'Excel'] }],
}

const posting = `Head gardener
Harbour Gardens is looking for a head gardener in Lisbon.

Nice to have
- Beekeeping

What you bring
- Tree pruning
- Soil sensor maintenance
- Excel

We offer
- A bicycle
`
const next = `Plant technician

Requirements
- Soil sensor maintenance
- Drip irrigation
`

test('requirements stand under their kinds, essential and open ones first, each with its line or a question', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper)
  const cv = page.url()
  await matchWith(page, cv, posting)
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = (demand: string) => job.getByRole('listitem').filter({ hasText: demand })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Head gardener, Harbour Gardens')
  await expect(job.getByRole('heading', { level: 3 })).toHaveText([/^Essential/, /^Desirable/])
  const asked = job.getByRole('list', { name: /^Essential/ })
  await expect(asked.getByRole('listitem')).toHaveCount(3)
  await expect(asked.getByRole('listitem').last()).toContainText('Covered')
  await expect(row('Excel')).toContainText('Tools: Data loggers, Excel')
  await expectNothingSeriousInBothColours(page, 'requirements')
  await expectNoSidewaysScroll(page, 'requirements')

  // What the job does not ask for goes from the list; the focus stays on it.
  await row('Excel').getByRole('button', { name: 'More about “Excel”' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Remove from this list' }).press('Enter')
  await expect(asked.getByRole('listitem')).toHaveCount(2)
  await expect(job.getByRole('heading', { level: 2 }).first()).toBeFocused()

  // The line leads to its place on the page.
  const line = row('Tree pruning').getByRole('button', { name: /^Pruned two hundred trees/ })
  await line.press('Enter')
  await expect(page.locator('[data-page="1"] .textLayer')).toBeVisible()
  await expect(page.locator('[data-page="1"] svg rect').first()).toBeVisible()
  if (editor.isPhone) await page.getByRole('button', { name: 'Match', exact: true }).last().click()

  // The nearest line, whole, is a question, whose answer the next job knows.
  const sensors = row('Soil sensor maintenance')
  await expect(sensors).toContainText(near)
  await sensors.getByRole('button', { name: 'Yes: Soil sensor maintenance' }).press('Enter')
  await expect(sensors).toContainText('Your word')
  await page.goto('/jobs#new')
  await page.getByLabel('Job description').fill(next)
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await openTab(page, /^Match/)
  await page.getByRole('button', { name: 'Greenhouse keeper', exact: true }).click()
  await expect(sensors).toContainText('You said so.')
  await sensors.getByRole('button', { name: /^Take it back/ }).press('Enter')
  await expect(sensors.getByRole('button', { name: /^Yes/ })).toBeVisible()

  // The ad in its own words.
  await page.getByRole('button', { name: 'The ad' }).click()
  await expect(page.getByRole('dialog', { name: 'The ad' })).toContainText('Drip irrigation')
})

test('a CV in another language is compared by names alone, and the screen says what that needs', async ({
  page,
  editor,
}) => {
  const posts = [
    {
      ...{ name: 'Palmenhaus', position: 'Gärtnerin', startDate: '2019-03' },
      highlights: [
        'Schnitt im Jahr zweihundert Bäume und pflegte die Beete des Parks.',
        'Las zweimal am Tag alle Fühler ab und führte darüber Buch.',
      ],
    },
  ]
  await editor.startWith({ ...keeper, work: posts })
  await matchWith(page, page.url(), posting)
  await expect(
    page.getByText(/in different languages\. Matching across languages needs an AI model\./),
  ).toBeVisible()
})
