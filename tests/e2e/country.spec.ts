import { expect, test } from './support/journey'

test('a chosen country sets paper and dates, says so, keeps the text, and is undone at once', async ({
  editor,
}) => {
  await editor.startWith({
    basics: { name: 'Test Pilot', location: { countryCode: 'DE' } },
    work: [{ name: 'Harbour', position: 'Pilot', startDate: '2021-09' }],
  })
  const { page } = editor
  await editor.showDesign('Paper and margins')
  const country = page.getByRole('combobox', { name: 'Country you apply in' })
  const letter = page.getByRole('radio', { name: 'US Letter' })
  await expect(country).toHaveValue('')
  await country.selectOption('United States')
  await expect(letter).toBeChecked()
  const said = page.getByText('Paper size is now US Letter. Your text hasn’t changed.')
  await expect(said).toBeVisible()
  await expect(
    page.getByText(/^Better left out: photo, date of birth, nationality,? and marital status$/),
  ).toBeVisible()
  await expect(page.getByText('Usual in the United States: none')).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(country).toHaveValue('')
  await expect(letter).not.toBeChecked()
  await expect(said).toBeHidden()
  await country.selectOption('India')
  await expect(
    page.getByText(
      'Usual at the end: declaration that everything is true and place, date and signature',
    ),
  ).toBeVisible()
})
