import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

const post = (name: string, endDate: string, lines: number) => ({
  position: `Keeper of ${name}`,
  name,
  endDate,
  highlights: Array.from(
    { length: lines },
    (_, i) => `Kept the light of ${name} burning, night ${i}`,
  ),
})

/** Somebody who does not exist, with so many lines under each of two posts. */
const keeper = (lines: number) => ({
  basics: { name: 'Ada Keeper', label: 'Lighthouse keeper', email: 'ada@example.org' },
  work: [post('North Rock', '2021', lines), post('South Rock', '2014', lines)],
})

const group = (page: Page) => page.getByRole('group', { name: 'Length' })

/** Reads the measures that the panel reports of a CV that is fitted automatically. */
async function fittedMeasures(page: Page) {
  const said = await page.getByText(/^Fitted to 1 page: font size/).innerText()
  const [, size = '', margins = ''] = /font size ([\d.]+) pt.*margins ([\d.]+) mm/.exec(said) ?? []
  return { size: Number(size), margins: Number(margins) }
}

test('a new CV comes onto one page by itself, says so, and can be let be', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper(22))
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(1)
  await editor.showDesign('Layout')
  await expect(group(page).getByRole('radio', { name: 'Auto' })).toBeChecked()
  const { size, margins } = await fittedMeasures(page)
  expect(size).toBeGreaterThanOrEqual(9.5)
  expect(margins).toBeGreaterThanOrEqual(14)
  const slider = page.getByRole('slider', { name: 'Page margins' })
  await expect(slider).toHaveValue(String(margins))
  await expect(slider).toHaveAttribute('aria-valuetext', `${margins} mm, fitted`)
  await expect(page.locator('[data-page]')).toHaveCount(1)

  await group(page).getByText('Off', { exact: true }).click()
  await expect(page.locator('[data-page]')).toHaveCount(2)
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(2)
  await group(page).getByText('Auto', { exact: true }).click()
  await expect(page.locator('[data-page]')).toHaveCount(1)

  // A measure that is moved begins where the paper is, and is not moved back.
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(group(page).getByRole('radio', { name: 'Off' })).toBeChecked()
  await expect(slider).not.toHaveValue(String(margins))
  await expect(slider).toHaveAttribute('aria-valuetext', /\d mm$/)
  await expect(page.locator('[data-page]')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(group(page).getByRole('radio', { name: 'Auto' })).toBeChecked()
})

test('a CV that is short, or long, keeps its own measures', async ({ page, editor }) => {
  await editor.startWith(keeper(3))
  await editor.showDesign('Layout')
  await expect(page.getByText('Set on 1 page with your own settings.')).toBeVisible()
  await editor.startWith(keeper(40))
  await editor.showDesign('Layout')
  await expect(page.getByText('Set on 2 pages with your own settings.')).toBeVisible()
})

test('a CV fills one page, stays on it while it is written, and is sent like that', async ({
  page,
  editor,
}) => {
  await editor.startWith(keeper(26))
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(2)
  await editor.showDesign('Layout')
  await group(page).getByText('1', { exact: true }).click()
  await expect(page.getByText(/^Fits on 1 page with font size \d/)).toBeVisible()
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

  await editor.showDesign('Layout')
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await expect(group(page).getByRole('radio', { name: 'Off' })).toBeChecked()
  expect((await readPdf(await editor.downloadBytes())).pages).toBe(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(group(page).getByRole('radio', { name: '1' })).toBeChecked()

  // A measure that is moved begins where the paper is, here too.
  await page.getByRole('slider', { name: 'Font size' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(group(page).getByRole('radio', { name: 'Off' })).toBeChecked()
  await expect(page.locator('[data-page]')).toHaveCount(1)
})

test('a CV that cannot fit says what is too long, and nothing is cut', async ({ page, editor }) => {
  await editor.startWith(keeper(60))
  await editor.showDesign('Layout')
  await group(page).getByText('1', { exact: true }).click()
  await expect(page.getByText(/too long for 1 page/)).toContainText(/about \d+ lines/)
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('South Rock burning, night 59')
  await page.getByRole('button', { name: 'Keeper of South Rock' }).first().click()
  await expect(page.getByLabel('Job title')).toBeFocused()
})
