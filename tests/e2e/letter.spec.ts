import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'

const nurse = {
  basics: { name: 'Quill Ferry', label: 'Night nurse', email: 'quill@example.org' },
  work: [
    {
      name: 'Harbour Hospital',
      position: 'Night nurse',
      startDate: '2019-03',
      highlights: ['Trained 12 new nurses on the stroke ward.'],
    },
  ],
}

const invented = 'I led a team of 45 surgeons in Oslo.'

test('a letter goes with its CV, is held against it, and comes back as it was written', async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.startWith(nurse)
  await dashboard.open()
  await dashboard.choose('Night nurse', 'Write a cover letter')
  const form = page.getByRole('main', { name: 'Write the letter' })
  // Three paragraphs with prompts; lines of the CV are at hand for the second.
  for (const name of ['Why them', 'Your two proofs', 'Close']) {
    await expect(form.getByRole('textbox', { name, exact: true })).toBeVisible()
  }
  await form.getByRole('button', { name: /^To\b/ }).click()
  await form.getByLabel('Subject').fill('Ward 7')
  await form.getByRole('button', { name: 'Next: Letter' }).click()
  const proofs = form.getByRole('textbox', { name: 'Your two proofs', exact: true })
  // In short, and as a sentence with its place.
  const chip = form.getByRole('button', { name: 'Trained 12 new nurses on the stroke ward.' })
  await expect(chip).toHaveText('12 new nurses')
  await chip.click()
  await expect(proofs).toHaveText('At Harbour Hospital I trained 12 new nurses on the stroke ward.')
  await expect(form.getByText('Every number in the letter is in your CV.')).toBeVisible()
  await proofs.fill('')
  await form.getByRole('textbox', { name: 'Why them' }).click()
  await page.keyboard.type('I trained 12 new nurses on the stroke ward.')
  await page.keyboard.press('Enter')
  await page.keyboard.type(invented)
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(editor.paperWords('45 surgeons')).toBeVisible()
  await expect(editor.paperWords('Quill Ferry').first()).toBeVisible()

  // Only what the CV does not show is struck: on the page, and in no file.
  const from = form.getByRole('button', { name: 'Say where it is from' })
  await expect(from).toHaveCount(1)
  await expect(page.locator('[data-page-marks] line').first()).toBeAttached()
  await expectNothingSerious(page, 'a letter')
  const printed = async () => (await readPdf(await editor.downloadBytes())).text
  expect(await printed()).not.toContain('45 surgeons')
  await expect(page.getByText('The struck sentence is not in the PDF.')).toBeVisible()
  await from.click()
  await form.getByRole('button', { name: 'Yes, this is true' }).click()
  await expect(from).toHaveCount(0)
  await expect(form.getByText('1 sentence confirmed by you')).toBeVisible()
  expect(await printed()).toContain('45 surgeons')
  await page.keyboard.press('Control+z')
  await expect(from).toHaveCount(1)
  await from.click()
  await form.getByLabel('Did you do this? Say what, and how much.').fill(invented)
  await form.getByRole('button', { name: 'Add to this CV' }).click()
  await expect(from).toHaveCount(0)

  const text = await editor.saveAs('Plain text')
  expect(text.suggestedFilename()).toBe('Quill-Ferry-Ward-7.txt')
  await page.reload()
  await expect(form.getByRole('textbox', { name: 'Your two proofs' })).toHaveText(invented)
  await dashboard.open()
  // It lies with its CV, in no card of its own.
  await expect(dashboard.card('Ward 7')).toHaveCount(0)
  await dashboard.openTray('Night nurse')
  await expect(dashboard.card('Ward 7')).toContainText('Letter')
  await expect(dashboard.card('Night nurse')).not.toContainText('Letter')
})
