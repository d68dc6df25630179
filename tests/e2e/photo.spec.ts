import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { picturesIn } from './support/pdf'
import { ferryPilot } from './support/resumes'
import { hashOf, keepShownPdfs, shownPdfs } from './support/screen-bytes'

const portrait = {
  name: 'me.jpg',
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(process.cwd(), 'tests/fixtures/portrait.jpg')),
}

test('a photo is chosen, cut by keys, printed, kept and sent as it is on the screen', async ({
  page,
  editor,
}) => {
  await keepShownPdfs(page)
  await editor.startWith(ferryPilot)
  await page.getByRole('button', { name: 'Add photo' }).click()
  const dialog = page.getByRole('dialog', { name: 'Photo' })

  await dialog.locator('input[type=file]').setInputFiles({
    name: 'me.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  })
  await expect(dialog.getByRole('alert')).toContainText('SVG drawings can’t be used as a photo')

  // What was pressed keeps the focus while a picture comes, and no tooltip lies over it.
  const chooser = dialog
    .getByRole('button', { name: /^Choose (a|another) photo/ })
    .and(page.locator('button'))
  await chooser.focus()
  await dialog.locator('input[type=file]').setInputFiles(portrait)
  const stage = dialog.getByRole('application', { name: 'Visible part of the photo' })
  await expect(stage).toBeVisible()
  await expect(chooser).toBeFocused()
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await stage.focus()
  const picture = stage.locator('img')
  const before = await picture.boundingBox()
  for (const key of ['+', '+', '+', 'ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key)
  const after = await picture.boundingBox()
  expect(after?.width).toBeGreaterThan((before?.width ?? 0) * 1.3)
  await expect(dialog.getByText(/^Zoom 133%/)).toBeAttached()
  await dialog.getByText('Circle').click()
  await dialog.getByRole('switch', { name: 'Black and white' }).click()
  await dialog.getByLabel('Photo description').fill('Zoë on the bridge')
  await expectNothingSerious(page, 'the photo')
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog).toBeHidden()
  await editor.expectSaved()

  const first = await editor.downloadBytes()
  expect(await picturesIn(first)).toEqual({ count: 1, alt: 'Zoë on the bridge' })
  expect(first.length).toBeLessThan(portrait.buffer.length + 150_000)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Change photo' })).toBeVisible()
  const second = await editor.downloadBytes()
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  expect((await shownPdfs(page)).map(hashOf)).toContain(hashOf(second))

  // What was done to the picture is still there to be changed.
  await page.getByRole('button', { name: 'Change photo' }).click()
  await expect(dialog.getByRole('switch', { name: 'Black and white' })).toBeChecked()
  await expect(dialog.getByText('133%')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove photo' }).click()
  await expect(page.getByRole('button', { name: 'Add photo' })).toBeVisible()
  expect(await picturesIn(await editor.downloadBytes())).toMatchObject({ count: 0 })
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('button', { name: 'Change photo' })).toBeVisible()
})

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Photo' })
const stageOf = (page: Page) => page.getByRole('application', { name: 'Visible part of the photo' })

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('not on the screen')
  return box
}

async function openPortrait(page: Page) {
  await page.getByRole('button', { name: 'Add photo' }).click()
  await dialogOf(page).locator('input[type=file]').setInputFiles(portrait)
  await expect(stageOf(page)).toBeVisible()
}

// Drags beyond the window, which WebDriver BiDi refuses.
test('a photo is cut with the pointer: the wheel zooms, a drag moves, and both are kept', {
  tag: ['@chromium'],
}, async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await openPortrait(page)
  const dialog = dialogOf(page)
  const picture = stageOf(page).locator('img')
  const whole = await boxOf(picture)
  const middle = await boxOf(stageOf(page))
  const x = middle.x + middle.width / 2
  const y = middle.y + middle.height / 2

  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -400)
  await expect.poll(async () => (await boxOf(picture)).width).toBeGreaterThan(whole.width * 1.5)
  const near = await boxOf(picture)
  await page.mouse.down()
  await page.mouse.move(x + 30, y - 20, { steps: 6 })
  await page.mouse.up()
  const moved = await boxOf(picture)
  expect(moved.x - near.x).toBeCloseTo(30, 0)
  expect(moved.y - near.y).toBeCloseTo(-20, 0)
  expect(moved.width).toBeCloseTo(near.width, 1)
  // Nothing is held any more, and the picture never leaves its frame.
  await page.mouse.move(x - 60, y)
  expect((await boxOf(picture)).x).toBeCloseTo(moved.x, 1)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 2_000, y + 2_000, { steps: 4 })
  await page.mouse.up()
  const end = await boxOf(picture)
  expect(end.x).toBeCloseTo(x - whole.width / 2, 0)

  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await editor.expectSaved()
  await page.getByRole('button', { name: 'Change photo' }).click()
  await expect.poll(async () => (await boxOf(picture)).width).toBeCloseTo(end.width, 0)
  expect((await boxOf(picture)).x).toBeCloseTo(end.x, 0)
})

// Two fingers at once need Chromium's own protocol.
test('a photo is pinched with two fingers and dragged with one', {
  tag: ['@chromium'],
}, async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await openPortrait(page)
  const picture = stageOf(page).locator('img')
  const before = await boxOf(picture)
  const { x, y, width, height } = await boxOf(stageOf(page))
  const [left, top] = [x + width / 2, y + height / 2]
  const screen = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    })

  await touch('touchStart', [left - 30, top])
  await touch('touchStart', [left - 30, top], [left + 30, top])
  for (const reach of [36, 45, 54, 60]) {
    await touch('touchMove', [left - reach, top], [left + reach, top])
  }
  await touch('touchEnd')
  // Twice as far apart is twice as large, around the middle of the two, but for the edges of the frame
  // that held the picture back while it was not larger than that.
  await expect.poll(async () => (await boxOf(picture)).width / before.width).toBeCloseTo(2, 1)
  const pinched = await boxOf(picture)
  const drift = pinched.x + pinched.width / 2 - (before.x + before.width / 2)
  expect(Math.abs(drift)).toBeLessThan(10)

  await touch('touchStart', [left, top])
  await touch('touchMove', [left - 15, top + 10])
  await touch('touchMove', [left - 25, top + 18])
  await touch('touchEnd')
  await expect.poll(async () => (await boxOf(picture)).x - pinched.x).toBeCloseTo(-25, 0)
  const dragged = await boxOf(picture)
  expect(dragged.y - pinched.y).toBeCloseTo(18, 0)
  expect(dragged.width).toBeCloseTo(pinched.width, 1)
})

test('a press on the photo on the paper opens it', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await openPortrait(page)
  await dialogOf(page).getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialogOf(page)).toBeHidden()
  await editor.expectSaved()
  const sheet = page.locator('[data-page="1"]')
  const { x, y, width } = await boxOf(sheet)
  // In the first template the photo stands in the upper corner at the end.
  const scale = width / 595.28
  const [photoX, photoY] = [x + width - 80 * scale, y + 90 * scale]
  // The hand comes with the page that has the photo on it.
  await expect(async () => {
    await page.mouse.move(photoX + 1, photoY)
    await page.mouse.move(photoX, photoY)
    await expect(sheet).toHaveAttribute('title', 'Change photo', { timeout: 500 })
  }).toPass()
  await page.mouse.click(photoX, photoY)
  await expect(dialogOf(page)).toBeVisible()
  await expect(stageOf(page)).toBeVisible()
})

test('a tab that only watches says so beside the photo, and changes it once it writes', async ({
  context,
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await openPortrait(page)
  const dialog = dialogOf(page)
  const says = dialog.getByText('You’re editing this CV in another tab. To change the photo here')
  await expect(says).toBeHidden()

  const other = new EditorPage(await context.newPage())
  await other.page.goto(page.url())
  await other.page.getByRole('button', { name: 'Edit here instead' }).click()
  await expect(other.page.getByRole('button', { name: 'Add photo' })).toBeVisible()
  // A page behind another is drawn once a second.
  await page.bringToFront()
  await expect(says).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Use this photo' })).toBeDisabled()
  await expectNothingSerious(page, 'the photo in a tab that watches')

  await dialog.getByRole('button', { name: 'Edit here instead' }).click()
  await expect(says).toBeHidden()
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog).toBeHidden()
  await editor.expectSaved()
  await expect(other.page.getByRole('button', { name: 'Change photo' })).toBeAttached()
})
