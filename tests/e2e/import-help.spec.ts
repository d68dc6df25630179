import { newPerson, signUpDirectly, test } from './support/account-journey'
import { ImportPage } from './support/import-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const cv =
  'Ana Reis\nana.reis@example.org\n\nExperience\nEngineer, Brightwater\n2019 - present\n- Led six people'

const at = (from: number, to: number) => ({ line: 1, from, to })
const places = {
  entries: [
    {
      entry: 'e2',
      section: 'work',
      values: [
        { field: 'position', ranges: [at(0, 8)] },
        { field: 'name', ranges: [at(10, 21)] },
        // Inside a word, and of no line: neither gets in.
        { field: 'location', ranges: [at(10, 14)] },
        { field: 'description', ranges: [{ line: 9, from: 0, to: 4 }] },
      ],
    },
  ],
}

test('a model points at what was not placed, and the words are those of the file', async ({
  page,
  baseURL,
  openedHouse,
}) => {
  const { models } = openedHouse
  models?.reset()
  // Also when it is asked to mend that.
  models?.onMessage(/"lines"|"wanted"/, { content: 'Leave them where they are.' })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.goto('/cvs')
  await page.getByRole('button', { name: 'Paste text' }).click()
  const paste = page.getByRole('dialog', { name: 'Paste your CV as text' })
  await paste.getByRole('textbox').fill(cv)
  await paste.getByRole('button', { name: 'Import text' }).click()
  const review = new ImportPage(page)
  await review.expectReview('Pasted text')
  await review.openSections()
  const [title, employer] = [review.field('Job title'), review.field('Employer')]
  const ask = page.getByRole('button', { name: 'Sort these lines with AI' })
  await expect(employer).toHaveValue('Brightwater')
  await expect(ask).toHaveCount(0)
  await title.fill('')
  await employer.fill('')
  const putIn = page.getByRole('button', { name: 'Add to field… Engineer, Brightwater' })
  await expect(putIn).toBeVisible()
  await expect(page.getByText(/^Sends these lines.*double-small/)).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'lines that a model can be asked about')

  // What it says instead of pointing is nothing.
  await ask.click()
  await expect(page.getByText('We couldn’t read the AI model’s answer.')).toBeVisible()
  await expect(employer).toHaveValue('')
  await expect(putIn).toBeVisible()

  models?.reset()
  models?.onMessage(/"lines"/, { content: JSON.stringify(places) })
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(employer).toHaveValue('Brightwater')
  await expect(title).toHaveValue('Engineer')
  await expect(page.getByText('2 values added')).toBeVisible()
  await expect(page.getByText('Check this')).toHaveCount(2)
  await expect(putIn).toBeHidden()
  // The keyboard goes on at what is to be checked.
  await expect(title).toBeFocused()
  const sent = JSON.stringify(models?.getRequests())
  for (const kept of ['Ana Reis', 'ana.reis@']) expect(sent).not.toContain(kept)

  // One step, there and back.
  await page.keyboard.press('Control+z')
  await expect(employer).toHaveValue('')
  await expect(title).toHaveValue('')
  await expect(putIn).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(employer).toHaveValue('Brightwater')
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
})
