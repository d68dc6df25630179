import { printCv } from './support/import-page'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

test('anybody has a PDF checked without an account, and takes it in', async ({ page }) => {
  const file = await printCv(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'Check a CV' }).click()
  const choose = page.locator('input[type=file]')
  await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeEnabled()

  await choose.setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('no PDF at all'),
  })
  await expect(page.getByText('This isn’t a PDF.')).toBeVisible()

  await choose.setInputFiles(file)
  const heading = page.getByRole('heading', { name: `Results for ${file.name}` })
  await expect(heading).toBeFocused()
  await expect(
    page.getByRole('heading', { name: /lines? to mend$|^Nothing to mend$|^Worth a look$/ }),
  ).toBeVisible()
  const reading = page.getByRole('region', { name: 'In file order' })
  await expect(reading).toContainText('Ana Reis')
  await expect(page.getByRole('img', { name: 'Page 1 of the file' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a checked file')

  await page.getByRole('button', { name: 'Import this CV' }).click()
  await expect(page).toHaveURL(/\/import#/)
})
