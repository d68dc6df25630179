import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { openTab } from './support/match'

const keeper = {
  basics: { name: 'Nuria Vale', label: 'Greenhouse keeper', email: 'nuria@example.org' },
  work: [
    {
      ...{ name: 'Palm House', position: 'Greenhouse keeper', startDate: '2021-03' },
      highlights: ['Pruned two hundred trees a year', 'Read every sensor twice a day'],
    },
    { name: 'Quayside Nursery', position: 'Gardener', startDate: '2016-01', endDate: '2019-12' },
  ],
}

const ad = `Head gardener, Glasshouse Trust

We look for a head gardener who keeps our palms and our orchids in good health, together with four colleagues and many
volunteers, and who shows guests around.

What you bring
- Tree pruning
- Five years or more in a greenhouse
- Care for plants of the tropics`

test('a CV is copied row by row into a form, and an answer is found again', async ({
  page,
  editor,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await editor.startWith(keeper)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search commands and text' }).fill('interview')
  await page.keyboard.press('Enter')
  await page.getByLabel('Job description').fill(ad)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await openTab(page, 'Form')
  await expect(page).toHaveURL(/\/form$/)
  await expectNothingSeriousInBothColours(page, 'form of a job')

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('heading', { name: 'For the form' }).click()
  await page.keyboard.press('c')
  await expect.poll(clipboard).toBe('Nuria')
  await page.keyboard.press('c')
  await expect.poll(clipboard).toBe('Vale')
  await page.getByRole('button', { name: 'Back one' }).click()
  await expect(page.getByRole('button', { name: 'Copy: Last name' })).toBeVisible()

  const work = page.getByRole('region', { name: 'Work experience' })
  await work.getByRole('button', { name: 'Copy: Duties and results' }).click()
  await expect
    .poll(clipboard)
    .toBe('Pruned two hundred trees a year. Read every sensor twice a day.')
  await expect(work.getByText('Reason for leaving')).toHaveCount(2)

  const you = page.getByRole('region', { name: 'You', exact: true })
  for (const label of ['Last name', 'Email']) {
    await you.getByRole('button', { name: `Copy: ${label}` }).click()
  }
  const folded = you.getByRole('button', { name: /^You 3 of 3 copied/ })
  await expect(folded).toHaveAttribute('aria-expanded', 'false')
  await expect(you.getByText('nuria@example.org')).toHaveCount(0)
  await folded.click()
  await expect(you.getByText('nuria@example.org')).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('definition').filter({ hasText: 'nuria@example.org' })).toBeVisible()
  await expect(page.getByLabel('Question')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await page.getByLabel('Question').fill('Why do you want to work for us?')
  await page.getByLabel('Answer', { exact: true }).fill('You keep palms that I know.')
  // Typed, and not saved yet.
  await page.reload()
  await expect(page.getByLabel('Question')).toHaveValue('Why do you want to work for us?')
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue(
    'You keep palms that I know.',
  )
  await page.getByRole('button', { name: 'Save answer' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Copy: Why do you want to work for us?' }).click()
  await expect.poll(clipboard).toBe('You keep palms that I know.')

  await page.getByRole('link', { name: 'Form answers' }).click()
  await expect(page).toHaveURL(/\/jobs#form-answers$/)
  await expect(page.getByRole('button', { name: 'Form answers' })).toHaveAttribute('aria-current')
  await expectNothingSeriousInBothColours(page, 'answers to forms')
  const found = page.getByRole('heading', { level: 2 })
  await page.getByRole('searchbox').fill('Why would you like to work with us')
  await expect(found).toHaveText(['Why do you want to work for us?'])
  await expect(page.getByRole('list', { name: 'Used in' })).toContainText('Untitled job')
  await page.getByRole('searchbox').fill('visa')
  await expect(page.getByText('No answer matches.')).toBeVisible()
  await page.getByRole('searchbox').fill('')

  await page.getByRole('button', { name: 'Edit Why do you want to work for us?' }).click()
  await expect(page.getByLabel('Answer', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'No limit' }).click()
  await page.getByRole('menuitem', { name: '250 characters' }).click()
  await page.getByLabel('Answer', { exact: true }).fill('Palms. '.repeat(36).trim())
  await expect(page.getByText('Characters over the limit: 1')).toBeVisible()
  await page.getByLabel('Answer', { exact: true }).fill('You keep palms and orchids.')
  await page.getByRole('button', { name: 'Save answer' }).click()
  await expect(page.getByText('You keep palms and orchids.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('You keep palms and orchids.')).toBeVisible()
  await page.getByRole('button', { name: 'Erase Why do you want to work for us?' }).click()
  await expect(found).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(found).toHaveCount(1)
})
