import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

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

test('demands stand under their headings, each with its line or a question whose answer the next job knows', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper)
  const cv = page.url()
  await page.goto(cv.replace('/editor#', '/tailor#'))
  const compare = async (text: string) => {
    await page.getByLabel('Job description').fill(text)
    await page.getByRole('button', { name: 'Compare with my CV' }).click()
  }
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = (demand: string) => job.getByRole('listitem').filter({ hasText: demand })
  await compare(posting)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Match: Head gardener, Harbour Gardens',
  )
  await expect(job.getByRole('heading', { level: 3 })).toHaveText([
    'What you bring',
    'Nice to have',
  ])
  const asked = page.getByRole('list', { name: 'What you bring' })
  await expect(asked.getByRole('listitem')).toHaveCount(3)
  await expect(row('Excel')).toContainText('“Tools: Data loggers, Excel”')
  for (const words of [/missing/i, /not found/i, /\d+ ?%/]) {
    await expect(job.getByText(words)).toHaveCount(0)
  }
  await expectNothingSeriousInBothColours(page, 'demands')
  await expectNoSidewaysScroll(page, 'demands')

  // What the job does not ask for goes from the list; the focus stays on it.
  await row('Excel').getByRole('button', { name: 'More about “Excel”' }).press('Enter')
  await expect(page.getByRole('blockquote')).toHaveText('Excel')
  await page.getByRole('button', { name: 'Remove from this list' }).press('Enter')
  await expect(asked.getByRole('listitem')).toHaveCount(2)
  await expect(job.getByRole('heading', { level: 2 })).toBeFocused()

  // The line leads to its place on the paper.
  const line = row('Tree pruning').getByRole('button', { name: /^“Pruned two hundred trees/ })
  await line.press('Enter')
  await expect(page.locator('[data-page="1"] .textLayer')).toBeVisible()
  await expect(page.locator('[data-page="1"] svg rect').first()).toBeVisible()
  const tab = page.getByRole('button', { name: 'Job', exact: true })
  if (editor.isPhone) await tab.click()

  // The nearest line, whole, is a question; the keyboard stays in its row.
  const sensors = row('Soil sensor maintenance')
  await expect(sensors).toContainText(`Perhaps here:“${near}”`)
  await sensors.getByRole('button', { name: 'Yes: Soil sensor maintenance' }).press('Enter')
  const change = sensors.getByRole('button', { name: /^Change answer/ })
  await expect(change).toBeFocused()
  await expect(sensors).toContainText('You said this is it.')

  // Another job asks for the same, in a page that was opened anew.
  await page.getByRole('button', { name: 'Change job description' }).click()
  await compare(next)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Match: Plant technician')
  await expect(sensors).toContainText('You said this is it.')
  await expect(sensors.getByRole('button', { name: new RegExp(`^“${near}”`) })).toBeVisible()
  await change.press('Enter')
  const no = sensors.getByRole('button', { name: 'No: Soil sensor maintenance' })
  await expect(sensors.getByRole('button', { name: /^Yes/ })).toBeFocused()
  await no.click()
  await expect(sensors).not.toContainText(near)
  await page.getByRole('button', { name: 'Change job description' }).click()
  await compare(posting)
  await expect(sensors).toContainText('You said no to a line of your CV.')
  await expect(sensors).not.toContainText(near)

  // What is not there is written by the person, at the end of their newest job.
  await row('Beekeeping')
    .getByRole('link', { name: /^Write where you used it/ })
    .click()
  await expect(page).toHaveURL(cv)
  await expect(page.locator(':focus')).toContainText(near)
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
  await page.goto(page.url().replace('/editor#', '/tailor#'))
  await page.getByLabel('Job description').fill(posting)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await expect(
    page.getByText(/in different languages\. Matching across languages needs an AI model\./),
  ).toBeVisible()
})
