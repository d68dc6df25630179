import { expect, test } from './support/journey'

test('a new CV begins in the language of the interface, which the person can change', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'vitae-locale', value: 'de', url: baseURL ?? '' }])
  await page.goto('/editor')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByLabel('Vor- und Nachname').fill('Ada Beispiel')
  await page.getByRole('button', { name: 'Design', exact: true }).click()
  await page.getByText('Überschriften, Daten und Stichpunkte').click()
  const language = page.getByLabel('Sprache des Lebenslaufs')
  await expect(language).toHaveValue('de')
  await language.selectOption('en')
  await expect(language).toHaveValue('en')
})
