import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

test.use({ serviceWorkers: 'block' })

test('a notice covers neither the tabs nor the menu of the zoom', async ({ page }) => {
  await page.goto('/editor')
  await page.getByLabel('Full name').fill('Zoë Łukasiewicz')
  const tabs = page.getByRole('navigation', { name: 'Views' })
  await tabs.getByText('Preview').click()
  const zoom = page.getByRole('button', { name: 'Zoom: Fit width' })
  await expect(zoom).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+y')
  const notice = page.getByRole('alertdialog').filter({ hasText: 'Nothing to redo' })
  await expect(notice).toBeVisible()
  const [noticeBox, zoomBox, tabsBox] = await Promise.all(
    [notice, zoom, tabs].map((one) => one.boundingBox()),
  )
  const end = (noticeBox?.y ?? Number.NaN) + (noticeBox?.height ?? Number.NaN)
  expect(end).toBeLessThanOrEqual(zoomBox?.y ?? 0)
  expect(end).toBeLessThanOrEqual(tabsBox?.y ?? 0)
  await zoom.tap()
  await page.getByRole('menuitem', { name: 'Fit page' }).tap()
  await expect(page.getByRole('button', { name: 'Zoom: Fit page' })).toBeVisible()
  await expect(notice).toBeVisible()
})

test('on a phone the paper fits, and a tap on a line leads to its field', async ({ page }) => {
  await page.goto('/editor')
  const name = page.getByLabel('Full name')
  await expect(name).toBeVisible({ timeout: 30_000 })
  await name.fill('Zoë Łukasiewicz')
  await page.getByLabel('Headline').fill('Data engineer')
  const tabs = page.getByRole('navigation', { name: 'Views' })
  await tabs.getByText('Preview').click()

  const words = page.locator('[data-page="1"] .textLayer span', { hasText: 'Data engineer' })
  await expect(words).toHaveCount(1, { timeout: 30_000 })
  await expect(page.getByText('Tap any line to edit it')).toBeVisible()
  const sheet = await page.locator('[data-page="1"]').boundingBox()
  expect(sheet?.x).toBeGreaterThanOrEqual(8)
  expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(390 - 8)

  await words.tap()
  await expect(page.getByLabel('Headline')).toBeFocused()
})

test('two taps make the paper readable where they fell, two more show all of it', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showPaper()
  const words = editor.paperWords('Trained six pilots').first()
  await expect(words).toBeAttached()
  const sheet = page.locator('[data-page="1"]')
  const width = async () => (await sheet.boundingBox())?.width ?? 0
  const fitted = await width()
  const box = await words.boundingBox()
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  const tapTwice = async (x: number, y: number) => {
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
  }
  await tapTwice(at.x, at.y)
  await expect.poll(width).toBeGreaterThan(700)
  // Large enough, and still under the finger; no field was opened.
  const near = await words.boundingBox()
  expect(near?.height).toBeGreaterThanOrEqual(10)
  expect(Math.abs((near?.y ?? 0) + (near?.height ?? 0) / 2 - at.y)).toBeLessThan(24)
  expect(near?.x).toBeLessThan(at.x)
  expect((near?.x ?? 0) + (near?.width ?? 0)).toBeGreaterThan(at.x)
  await page.waitForTimeout(500)
  await expect(sheet).toBeVisible()
  await tapTwice(at.x, at.y)
  await expect.poll(width).toBeCloseTo(fitted, 0)
  // Fingers may still pinch the page.
  const viewport = page.getByRole('group', { name: 'Pages' })
  expect(await viewport.evaluate((one) => getComputedStyle(one).touchAction)).toBe('manipulation')
})
