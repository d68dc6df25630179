import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

/** Lines under a post: one with more would be kept on a page of its own. */
const maxLines = 8

/** Somebody who does not exist, with so many lines under posts of eight. */
const keeper = (lines: number) => ({
  basics: { name: 'Ada Keeper', label: 'Lighthouse keeper', email: 'ada@example.org' },
  work: Array.from({ length: Math.ceil(lines / maxLines) }, (_, at) => ({
    ...{ position: `Keeper of Rock ${at + 1}`, name: `Rock ${at + 1}`, endDate: `${2021 - at}` },
    highlights: Array.from(
      { length: Math.min(maxLines, lines - at * maxLines) },
      (_, i) => `Kept the light of Rock ${at + 1} burning, night ${i}`,
    ),
  })),
})

const group = (page: Page) => page.getByRole('group', { name: 'Length' })

const auto = (page: Page) => page.getByRole('switch', { name: 'Fit to pages automatically' })

test('a new CV comes onto one page by itself, says so, and can be let be', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper(38))
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(1)
  await editor.showDesign('Paper and margins')
  await expect(group(page).getByRole('radio', { name: 'Any' })).toBeChecked()
  await expect(page.getByText('chosen for 1 page')).toBeVisible()
  const slider = page.getByRole('slider', { name: 'Page margins' })
  await expect(slider).toHaveAttribute('aria-valuetext', / mm, fitted$/)
  const margins = await slider.inputValue()
  expect(Number(margins)).toBeGreaterThanOrEqual(14)
  const size = await page.getByRole('slider', { name: 'Font size' }).inputValue()
  expect(Number(size)).toBeGreaterThanOrEqual(9.5)
  await expect(page.locator('[data-page]')).toHaveCount(1)

  await auto(page).click()
  await expect(page.locator('[data-page]')).toHaveCount(2)
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(2)
  await auto(page).click()
  await expect(page.locator('[data-page]')).toHaveCount(1)

  // A measure that is moved begins where the paper is, and is not moved back.
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(auto(page)).not.toBeChecked()
  await expect(slider).not.toHaveValue(margins)
  await expect(slider).toHaveAttribute('aria-valuetext', /\d mm$/)
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(auto(page)).toBeChecked()
})

test('a CV that fills its pages keeps its own measures', async ({ page, editor }) => {
  for (const [lines, pages] of [
    [32, 1],
    [68, 2],
  ] as const) {
    await editor.startWith(keeper(lines))
    await editor.showDesign()
    await expect(page.locator('[data-page]')).toHaveCount(pages)
    await expect(page.getByRole('slider', { name: 'Density' })).toHaveValue('0.5')
    await expect(page.getByText(/^chosen for/)).toHaveCount(0)
  }
})

test('a CV fills one page, stays on it while it is written, and is sent like that', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper(38))
  await editor.showDesign('Paper and margins')
  await auto(page).click()
  await expect(page.locator('[data-page]')).toHaveCount(2)
  await group(page).getByText('1 page', { exact: true }).click()
  await expect(page.getByText('chosen for 1 page')).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Spacing' })).toHaveAttribute(
    'aria-valuetext',
    /%, fitted$/,
  )
  await expect(page.locator('[data-page]')).toHaveCount(1)

  await editor.openSection('Personal details')
  await editor.headline.fill('Keeper of two lights')
  const written = await readPdf(await editor.downloadBytes())
  expect(written.pages).toBe(1)
  expect(written.text).toContain('Keeper of two lights')
  await expect(editor.paperWords('Keeper of two lights')).toHaveCount(1)

  // A density of one's own is kept, and the length is left to it.
  await editor.showDesign('Paper and margins')
  const density = page.getByRole('slider', { name: 'Density' })
  await density.focus()
  // It is as compact as it goes.
  await page.keyboard.press('ArrowLeft')
  await expect(group(page).getByRole('radio', { name: 'Any' })).toBeChecked()
  await expect(page.getByText(/^chosen for/)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(group(page).getByRole('radio', { name: '1 page' })).toBeChecked()

  // A measure that is moved begins where the paper is, here too.
  await page.getByRole('slider', { name: 'Font size' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(group(page).getByRole('radio', { name: 'Any' })).toBeChecked()
  await expect(page.locator('[data-page]')).toHaveCount(1)
})

test('a CV that cannot fit says what is too long, and nothing is cut', async ({ page, editor }) => {
  await editor.startWith(keeper(120))
  await editor.showDesign()
  await group(page).getByText('1 page', { exact: true }).click()
  await expect(page.getByText(/^Does not fit on one page: \d+ lines too many$/)).toBeVisible()
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('Rock 15 burning, night 7')
  await page.getByRole('button', { name: 'Show which' }).click()
  const long = page
    .getByRole('main', { name: 'Design' })
    .getByRole('button', { name: /^Keeper of/ })
  await long.first().click()
  await expect(page.getByLabel('Job title')).toBeFocused()
})
