import { weakWordFile } from '@/lib/importers/testing/weak-word-file'
import { ImportPage } from './support/import-page'
import { expect, test } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'

test('a phone places lines below a strip of the page, and types a job anew beside it', async ({
  page,
  dashboard,
}) => {
  const review = new ImportPage(page)
  const buffer = Buffer.from(weakWordFile())
  await dashboard.open()
  await dashboard.bringFiles({ name: 'Owen.docx', mimeType: 'application/octet-stream', buffer })
  await review.expectReview('Owen.docx')
  await expect(page.getByRole('heading', { name: 'Jobs run into one' })).toBeVisible()
  await expect(review.marks).toHaveCount(1)
  await expectNothingSerious(page, 'lines to place')
  await expectNoSidewaysScroll(page, 'lines to place')

  // The sheet marks the line that was tapped.
  await page.getByRole('button', { name: 'Fault finding' }).tap()
  await page.getByRole('button', { name: 'Not part' }).last().tap()
  await expect(page.getByText('1 line is left out')).toBeVisible()
  await page.getByRole('button', { name: 'Right, next' }).tap()
  await expect(page.getByRole('heading', { name: 'A date without a job' })).toBeVisible()

  await page.getByRole('button', { name: 'Type this job anew' }).tap()
  const title = page.getByRole('textbox', { name: 'Job title', exact: true }).nth(1)
  await expect(title).toBeFocused()
  await expect(review.marks).toHaveText('Mar 2009 - Sep 2009')
  await title.fill('Warehouse hand')

  await page.getByRole('button', { name: '4 lines without a place' }).tap()
  await expect(page.getByRole('heading', { name: '4 lines without a place' })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSidewaysScroll(page, 'lines to place, 320 px, 200 %')
  await expectWordsInsideTheirBoxes(page, 'lines to place, 320 px, 200 %')
})
