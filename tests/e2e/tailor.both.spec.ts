import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'

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

test('a job description is read without a key, and the order that it asks for becomes a CV of its own', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor, dashboard }) => {
  await editor.startWith(dataEngineer)
  const original = page.url()
  await page.goto(original.replace('/editor#', '/tailor#'))

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

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Senior Data Engineer/)
  const row = (demand: string) => page.getByRole('listitem').filter({ hasText: demand })
  await expect(row('Kafka: Covered').getByRole('button', { name: /^“Rebuilt/ })).toBeVisible()
  await expect(row('Kubernetes')).toContainText('Do you have this?')
  await expect(page.getByText(/bicycle/)).toHaveCount(0)
  await page.getByRole('button', { name: 'No: Kubernetes' }).click()
  await expect(row('Kubernetes')).toContainText('You said no.')
  await expectNothingSerious(page, 'the job description')

  const tab = page.getByRole('button', { name: 'Suggestions', exact: true })
  if (await tab.isVisible()) await tab.click()
  const suggestions = page.getByRole('region', { name: 'Suggestions', exact: true })
  const bullets = suggestions.getByRole('listitem').filter({ hasText: 'Tideline Energy' }).first()
  await expect(bullets).toContainText('Rebuilt settlement ingestion on Kafka and Python.')
  await expectNothingSerious(page, 'the suggestions')
  if (!editor.isPhone) {
    // The line of the suggestion that is pointed at is marked on the page beside it.
    const markTop = async () => (await page.locator('[data-page] svg rect').boundingBox())?.y ?? 0
    await suggestions.getByRole('listitem').filter({ hasText: 'Word' }).last().hover()
    await expect.poll(markTop).toBeGreaterThan(0)
    const skills = await markTop()
    await bullets.hover()
    await expect.poll(markTop).toBeLessThan(skills)
  }
  await bullets.getByRole('button', { name: 'Accept' }).click()

  await page.getByRole('button', { name: 'Finish' }).click()
  await expectNothingSerious(page, 'the end')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).toHaveURL(/\/editor#/)
  expect(page.url()).not.toBe(original)
  await dashboard.open()
  await dashboard.openTray('Data engineer')
  await expect(dashboard.card('Data engineer – Senior Data Engineer, Meridian Grid')).toBeVisible()
})

test('a letter is written for the CV of its own, with what was accepted in it', async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.startWith(dataEngineer)
  const original = new URL(page.url()).hash.slice(1)
  await page.goto(`/tailor#${original}`)
  await page.getByLabel('Job description').fill(posting)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  const tab = page.getByRole('button', { name: 'Suggestions', exact: true })
  if (await tab.isVisible()) await tab.click()
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('button', { name: 'Save and write a cover letter' }).click()

  await expect(page.getByLabel('Salutation')).toBeVisible()
  await expect(page.getByText('Saved as a new CV')).toBeVisible()
  expect(page.url()).not.toContain(original)
  await dashboard.open()
  // What was accepted is a CV of its own.
  await dashboard.openTray('Data engineer')
  const saved = dashboard.card('Data engineer – Senior Data Engineer, Meridian Grid').first()
  await expect(saved).toBeVisible()
})
