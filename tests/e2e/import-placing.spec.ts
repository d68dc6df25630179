import { weakWordFile } from '@/lib/importers/testing/weak-word-file'
import { EditorPage } from './support/editor-page'
import { ImportPage } from './support/import-page'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

const file = () => ({
  name: 'Owen.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(weakWordFile()),
})

test('a badly read file opens with its lines to place: split, left out, typed anew, undone', async ({
  page,
  dashboard,
}) => {
  const review = new ImportPage(page)
  const heading = page.locator('#lines-placed')
  const titles = page.getByRole('textbox', { name: 'Job title', exact: true })
  await dashboard.open()
  await dashboard.bringFiles(file())
  await review.expectReview('Owen.docx')
  const joined = page.getByRole('region', { name: 'Jobs run into one' })
  await expect(joined).toBeVisible()
  await review.openSections()
  await expect(titles).toHaveCount(1)
  await expectNothingSeriousInBothColours(page, 'lines to place')
  await expectNoSidewaysScroll(page, 'lines to place')

  // What becomes of the lines is told before anything changes.
  await expect(joined.getByText('Approved Electrician', { exact: true })).toHaveCount(2)
  const duty = joined.getByRole('group', { name: /Fault finding/ })
  await duty.getByRole('button', { name: 'Job above' }).focus()
  await page.keyboard.press('3')
  await expect(duty.getByRole('button', { name: 'Not part' })).toBeFocused()
  await expect(joined.getByText('1 line is left out')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(titles).toHaveCount(3)
  await expect(titles.nth(1)).toHaveValue('Approved Electrician')
  await expect(titles.nth(2)).toHaveValue('Improver, then Electrician')
  await expect(page.getByText('Left out (1)')).toBeVisible()

  // A press on the page opens the problem of its line.
  await page.getByLabel('The text of the file').getByText('ECS Gold Card').click()
  const left = page.getByRole('region', { name: '4 lines without a place' })
  await expect(left.getByRole('group', { name: /ECS Gold Card/ })).toBeVisible()
  await left.getByLabel('Section').selectOption({ label: 'Certificates' })
  await left
    .getByRole('group', { name: /MY TICKETS/ })
    .getByRole('button', { name: 'Not part' })
    .click()
  await left.getByRole('button', { name: 'Right, next' }).click()
  const certificates = review.row('Certificates')
  await expect(certificates).toBeVisible()
  await review.openSections()
  await expect(certificates.getByRole('textbox', { name: 'Certificate' })).toHaveCount(3)

  // Typed anew: empty, the lines are on the page, and undone with one step.
  await page.getByRole('button', { name: 'A date without a job' }).click()
  const dated = page.getByRole('region', { name: 'A date without a job' })
  await dated.getByRole('button', { name: 'Type this job anew' }).click()
  await expect(titles).toHaveCount(4)
  await expect(titles.nth(1)).toBeFocused()
  await page.keyboard.type('Warehouse hand')
  await expect(heading).toContainText('All')
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles).toHaveCount(3)
  await dated.getByRole('button', { name: 'Right, done' }).click()
  await expect(titles).toHaveCount(4)

  // What was left out comes back, and is a line without a place.
  await page.getByText('Left out (2)').click()
  await page.getByRole('button', { name: /^Restore Fault finding/ }).click()
  await expect(page.getByRole('heading', { name: 'A line without a place' })).toBeVisible()

  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(new EditorPage(page).name).toHaveValue('Owen Pritchard-Bello')
})
