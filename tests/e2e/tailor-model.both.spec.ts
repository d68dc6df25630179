import { newPerson, signUpDirectly, test } from './support/account-journey'
import { posting, requirements } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { matchWith, saveAccepted } from './support/match'
import { readPdf } from './support/pdf'

test.use({ house: { models: 'own' }, contextOptions: { reducedMotion: 'reduce' } })

const bullets = [
  'Kept the office plants alive for four years.',
  'Wrote the monthly report with SQL.',
  'Rebuilt settlement ingestion on Kafka and Python.',
  'Planned the rota of the on-call team and trained two analysts.',
]
const dataEngineer = {
  basics: { name: 'Nuria Vale', label: 'Data engineer', email: 'nuria@example.org' },
  work: [
    {
      ...{ name: 'Tideline Energy', position: 'Data engineer', startDate: '2019-03' },
      highlights: bullets,
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Terraform', 'Python'] }],
}

const suggested = [
  'Kept 400 office plants alive for four years.',
  'With SQL, wrote the monthly report.',
  'Rebuilt settlement ingestion on Kafka, Python and Terraform.',
  'Trained two analysts and planned the rota of the on-call team.',
]
const answer = {
  suggestions: suggested.map((text, at) => ({
    ...{ field: `t${at + 1}`, text, reason: 'Easier to see.', requirements: [] },
  })),
}

test('what a model suggests is checked, confirmed and kept as a CV of its own', async ({
  page,
  baseURL,
  openedHouse,
  editor,
  pages,
}) => {
  const { models } = openedHouse
  models?.reset()
  models?.onMessage(/weekly training/, { content: '{"words": 8, "language": "en"}' })
  models?.onMessage(/"posting"/, { content: JSON.stringify(requirements) })
  models?.onMessage(/"texts"/, { content: JSON.stringify(answer) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await editor.startWith(dataEngineer)
  const original = page.url()

  // Without a key there is what the CV shows, and no word of a model.
  await matchWith(page, original, posting)
  const match = page.url()
  await expect(page.getByRole('heading', { name: /^Covers \d of \d$/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Get suggestions' })).toHaveCount(0)
  await pages.openSettings()
  const part = pages.part('Writing help')
  await part.getByRole('button', { name: 'Add a key' }).click()
  await part.getByLabel('Key', { exact: true }).fill('sk-tailor-canary')
  await part.getByLabel('AI model', { exact: true }).fill('gpt-5-mini')
  await part.getByRole('button', { name: 'Save and test' }).click()
  await expect(part.getByText(/^Connected\./)).toBeVisible()

  await page.goto(match)
  await page.getByText('Bold', { exact: true }).click()
  const begun = page.waitForResponse((response) => response.url().endsWith('/ai/requests'))
  await page.getByRole('button', { name: 'Get suggestions' }).click()
  await begun
  // The request outlives the page.
  await page.reload()
  const card = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  const held = card('Bullet point 1').first()
  await expect(held).toContainText('Blocked')
  await expect(held.getByRole('button', { name: 'Accept' })).toHaveCount(0)
  // The person's own words are theirs: one tick for what is new in them.
  const own = 'Kept 40 office plants alive for four years.'
  await held.getByRole('button', { name: 'Edit' }).click()
  await held.getByLabel('Your wording').fill(own)
  await expect(held).toContainText('Your own words. New to your CV: “40”')
  await expect(held.getByRole('button', { name: 'Accept' })).toBeDisabled()
  await held.getByRole('checkbox', { name: 'Yes, this is true.' }).check()
  await held.getByRole('button', { name: 'Accept' }).click()
  const asked = card('Bullet point 3').first()
  await expect(asked.getByRole('button', { name: 'Accept' })).toBeDisabled()
  await asked.getByRole('checkbox', { name: /Terraform.*Yes, this is true/ }).check()
  await expectNothingSeriousInBothColours(page, 'the suggestions of a model')
  await asked.getByRole('button', { name: 'Accept' }).click()
  // The same words in another order are one question each.
  for (const bullet of ['Bullet point 2', 'Bullet point 4']) {
    const moved = card(bullet).first()
    await expect(moved.getByRole('checkbox')).toHaveCount(1)
    await moved.getByRole('checkbox', { name: /Yes, this is true/ }).check()
    await moved.getByRole('button', { name: 'Accept' }).click()
  }
  await saveAccepted(page)
  expect(page.url()).not.toBe(original)
  const { text } = await readPdf(await editor.downloadBytes())
  for (const words of [own, ...suggested.slice(1)]) expect(text).toContain(words)
  expect(text).not.toContain('400')
  await page.reload()
  await editor.openSection('Work experience')
  await expect(
    page.getByText('Rebuilt settlement ingestion on Kafka, Python and Terraform.').first(),
  ).toBeVisible()
})
