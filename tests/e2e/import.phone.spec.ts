import { ImportPage, printCv } from './support/import-page'
import { expect, test } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectWordsInsideTheirBoxes,
} from './support/look'

test('a phone shows fields and page in turn, and a tap on a line finds its field', {
  tag: '@phone-push',
}, async ({ page, dashboard }) => {
  const file = await printCv(page)
  const review = new ImportPage(page)
  await dashboard.open()
  await dashboard.bringFiles(file)
  await review.expectReview('Ana Reis.pdf')
  await expectNothingSerious(page, 'fields')
  await expectNoSidewaysScroll(page, 'fields')
  await review.openSections()
  const employer = review.field('Employer')
  await employer.tap()
  await page.getByRole('button', { name: 'Page', exact: true }).tap()
  await expect(review.marks).toHaveCount(1)
  await expect(employer).toBeHidden()
  await expectNothingSerious(page, 'the page')
  const mark = await review.marks.boundingBox()
  if (!mark) throw new Error('The mark has no place')
  await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2)
  await expect(employer).toBeFocused()
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox()
    // The link over the bar is a pixel until a keyboard reaches it.
    if (box && box.width > 1) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSidewaysScroll(page, 'fields, 320 px, 200 %')
  await expectWordsInsideTheirBoxes(page, 'fields, 320 px, 200 %')
})
