import type { Page } from '@playwright/test'
import { hungCv, ImportPage, jobsBesideOffices, printCv } from './support/import-page'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSerious } from './support/look'

const another = (page: Page) => page.getByRole('button', { name: 'Read it another way' })

test('a CV with hung offices is read another way, with what was typed, and back', async ({
  page,
  dashboard,
}) => {
  const review = new ImportPage(page)
  const employers = page.getByRole('textbox', { name: 'Employer', exact: true })
  await dashboard.open()
  await dashboard.bringFiles(await printCv(page, hungCv(jobsBesideOffices)))
  await review.expectReview('Ana Reis.pdf')
  await review.openSections()
  await expect(employers).toHaveCount(1)
  await review.field('Full name').fill('Ana M. Reis, PhD')

  await another(page).click()
  await expect(page.getByText('Work experience: 2 entries instead of 1')).toBeVisible()
  await expect(another(page)).toBeFocused()
  await expect(employers.last()).toHaveValue('Northport Rail')
  await expect(review.field('Full name')).toHaveValue('Ana M. Reis, PhD')
  await expectNothingSerious(page, 'another reading')
  await expectNoSidewaysScroll(page, 'another reading')

  // One step, taken back and given again.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(employers).toHaveCount(1)
  await expect(review.field('Full name')).toHaveValue('Ana M. Reis, PhD')
  await another(page).click()
  await employers.last().fill('Northport Rail Ltd')

  // It goes round: what has no place in a reading is said, and given back.
  await another(page).click()
  await expect(page.getByText(/doesn’t fit this reading|don’t fit this reading/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(employers.last()).toHaveValue('Northport Rail Ltd')

  // Letters behind the name go to the headline where that is wanted.
  await review.openMenu('Full name')
  await page.getByRole('menuitem', { name: 'Move “PhD” to the headline' }).click()
  await expect(review.field('Full name')).toHaveValue('Ana M. Reis')
  await expect(review.field('Headline')).toHaveValue('PhD')

  // Left and come back to: it is still that reading, and there are others.
  await page.reload()
  await review.openSections()
  await expect(employers.last()).toHaveValue('Northport Rail Ltd')
  await expect(another(page)).toBeVisible()
  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
})

test('a date column is marked on the page by keys, and the file is read again', async ({
  page,
  dashboard,
}, { project }) => {
  const review = new ImportPage(page)
  const isPhone = project.name === 'phone'
  await dashboard.open()
  await dashboard.bringFiles(await printCv(page, hungCv(jobsBesideOffices)))
  await review.expectReview('Ana Reis.pdf')
  await review.openSections()
  const titles = page.getByRole('textbox', { name: 'Job title', exact: true })
  await expect(titles).toHaveValue(/^Lisbon office Senior/)

  if (isPhone) await page.getByRole('button', { name: 'Page', exact: true }).click()
  await page.getByRole('button', { name: 'Mark a date column' }).click()
  const slider = page.getByRole('slider', { name: 'Line' })
  await expect(slider).toBeFocused()
  for (const _ of Array.from({ length: 13 })) await page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '18.5% from the left')
  await expectNothingSerious(page, 'a line on the page')
  await page.getByRole('button', { name: 'Read again' }).click()

  await expect(page.getByText('Work experience: 2 entries instead of 1')).toBeVisible()
  await expect(titles).toHaveCount(2)
  await expect(titles.first()).toHaveValue(/^Senior Data Engineer/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titles).toHaveValue(/^Lisbon office Senior/)
})
