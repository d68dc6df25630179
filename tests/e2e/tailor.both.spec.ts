import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { matchOf, matchWith, openCvOfJob, openTab, saveAccepted } from './support/match'

const posting = `Senior Data Engineer
Meridian Grid is hiring a senior data engineer in Lisbon.

What you bring
- Strong experience with Kafka and Python
- 3 years of experience with SQL
- Kubernetes in production
- Mentoring of junior colleagues

Nice to have
- Terraform

What we offer
- Free coffee and a bicycle
`

const dataEngineer = {
  basics: { name: 'Nuria Vale', label: 'Data engineer', email: 'nuria@example.org' },
  work: [
    {
      name: 'Tideline Energy',
      position: 'Data engineer',
      startDate: '2019-03',
      highlights: [
        'Kept the office plants alive for four years.',
        'Wrote the monthly report with SQL.',
        'Rebuilt settlement ingestion on Kafka and Python.',
      ],
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Word', 'Terraform', 'Python'] }],
}

test('a pasted ad becomes a job, and the order that it asks for a CV of its own', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor, dashboard }) => {
  await editor.startWith(dataEngineer)
  const original = page.url()
  // An address of before leads to the same place.
  await page.goto(`/tailor#${editor.id}`)
  await expect(page).toHaveURL(matchOf(original))

  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  const field = page.getByLabel('Job description')
  await field.fill('Baker')
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'too short' })).toBeVisible()
  await field.fill(posting)
  // What was typed is kept on this device.
  await page.reload()
  await expect(field).toHaveValue(posting)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()

  await expect(page).toHaveURL(/\/jobs#[\w-]+\/match$/)
  await expect(page).not.toHaveURL(matchOf(original))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Senior Data Engineer, Meridian Grid',
  )
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = (demand: string) => job.getByRole('listitem').filter({ hasText: demand })
  await expect(
    row('Kafka and Python: Covered').getByRole('button', { name: /^Rebuilt/ }),
  ).toBeVisible()
  await expect(row('Kubernetes in production')).toContainText('Not in your CV')
  await expect(page.getByText(/bicycle/)).toHaveCount(0)
  await page.getByRole('button', { name: 'More about “Kubernetes in production”' }).click()
  await page.getByRole('menuitem', { name: 'I have not done this' }).click()
  await expect(row('Kubernetes in production')).toContainText('You said no.')
  await expectNothingSerious(page, 'the match')

  const suggestions = page.getByRole('region', { name: 'Suggestions', exact: true })
  const bullets = suggestions.getByRole('listitem').filter({ hasText: 'Tideline Energy' }).first()
  await expect(bullets).toContainText('Rebuilt settlement ingestion on Kafka and Python.')
  // The first bullet stays first, and nothing but bullets moves.
  await expect(bullets.locator('ol > li').first()).toContainText('Kept the office plants alive')
  await expect(suggestions.getByRole('button', { name: 'Accept' })).toHaveCount(1)
  await bullets.getByRole('button', { name: 'Accept' }).click()
  await saveAccepted(page)
  expect(page.url()).not.toBe(original)
  await dashboard.open()
  await dashboard.openTray('Data engineer')
  await expect(dashboard.card('Data engineer – Senior Data Engineer, Meridian Grid')).toBeVisible()
})

test('what is missing is written in the list, seen on the page first, and counts', async ({
  page,
  editor,
}) => {
  await editor.startWith(dataEngineer)
  await matchWith(page, page.url(), posting)
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = job.getByRole('listitem').filter({ hasText: 'Kubernetes in production' })
  const count = job.getByRole('heading', { name: /^Covers \d of \d$/ })
  const before = await count.textContent()
  await row.getByRole('button', { name: /^Write where you used it/ }).click()
  const line = 'Ran twelve services on Kubernetes'
  await row.getByRole('textbox', { name: 'Write where you used it' }).fill(line)
  await expect(row.getByLabel('Where in your CV')).toHaveValue(/.+/)
  await expect(page.locator('[data-page="1"] svg rect').first()).toBeVisible()
  await expectNothingSerious(page, 'the composer')
  await page.keyboard.press('Control+Enter')
  await expect(row).toContainText('Covered')
  await expect(row.getByRole('button', { name: new RegExp(line) })).toBeVisible()
  await expect(count).not.toHaveText(before ?? '')
  // The same number stands in the overview.
  const covered = (await count.textContent())?.match(/\d+/g) ?? []
  await openTab(page, 'Overview')
  await expect(
    page.getByText(`Your CV covers ${covered[0]} of ${covered[1]} requirements.`).first(),
  ).toBeVisible()
  await openCvOfJob(page)
  await editor.openSection('Work experience')
  await expect(page.getByText(line).first()).toBeVisible()
})

test('a line that does not say what is asked covers nothing, unless the person says so', async ({
  page,
  editor,
}) => {
  await editor.startWith(dataEngineer)
  await matchWith(page, page.url(), posting)
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const row = job.getByRole('listitem').filter({ hasText: 'Kubernetes in production' })
  const count = job.getByRole('heading', { name: /^Covers \d of \d$/ })
  const before = (await count.textContent()) ?? ''
  await row.getByRole('button', { name: /^Write where you used it/ }).click()
  await row
    .getByRole('textbox', { name: 'Write where you used it' })
    .fill('Built a weekly report in Power BI')
  await page.keyboard.press('Control+Enter')
  await expect(row).toContainText('It does not mention Kubernetes yet, so this stays open.')
  await expect(row).toContainText('Not in your CV')
  await expectNothingSerious(page, 'a line that shows nothing')
  await row.getByRole('button', { name: /^Count it as my word/ }).click()
  await expect(row).toContainText('Your word')
  await expect(row).not.toContainText('Covered')
  await expect(count).toHaveText(before)
  await row.getByRole('button', { name: /^Take it back/ }).click()
  await expect(row).toContainText('Not in your CV')
})

test('a letter is written for the job, with what was accepted in its CV', async ({
  page,
  editor,
}) => {
  await editor.startWith(dataEngineer)
  const original = page.url()
  await matchWith(page, original, posting)
  const match = page.url()
  await page.getByRole('button', { name: 'Accept' }).click()
  await saveAccepted(page)
  expect(page.url()).not.toBe(original)
  await page.goto(match)
  await openTab(page, 'Letter')
  await expect(page.getByLabel('Salutation')).toBeVisible()
})
