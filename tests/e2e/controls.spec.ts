import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { serveHarness } from './harness/serve-harness'
import { test } from './support/console-errors'
import { colourRules, endMotion } from './support/look'

// One worker for all: each that took part would bundle the controls for itself.
test.describe.configure({ mode: 'default' })

let harness: Awaited<ReturnType<typeof serveHarness>>

test.beforeAll(async () => {
  harness = await serveHarness(path.resolve(import.meta.dirname, 'harness/controls/app.tsx'))
})

test.afterAll(() => harness.close())

/** Drags by real mouse moves. */
async function drag(page: Page, handle: Locator, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await handle.scrollIntoViewIfNeeded()
  const [from, to] = [(await handle.boundingBox())!, (await target.boundingBox())!]
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 30, to.y + 3, { steps: 5 })
  await page.mouse.up()
}

const rowNames = (page: Page, list: string) =>
  page
    .getByRole('list', { name: list, exact: true })
    .evaluate((element) =>
      [...element.children].map((row) =>
        row.querySelector('[data-drag-handle]')?.getAttribute('aria-label')?.slice('Move '.length),
      ),
    )

const positions = ['Tideline Energy', 'Porto Digital Health', 'Harbour Labs']

test('axe finds nothing, open or closed, in the light and in the dark', async ({ page }) => {
  await page.goto(`${harness.url}?theme=light`)
  const analyze = async (axe: AxeBuilder, isFlat: boolean) => {
    const { violations, incomplete } = await axe.analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    // What floats over other things cannot be judged from outside; its tokens are tested.
    if (isFlat) expect(incomplete.filter(({ id }) => id === 'color-contrast')).toEqual([])
  }
  const setTheme = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
  // The dark changes colours and nothing else.
  const check = async (isFlat = true) => {
    await endMotion(page)
    await analyze(new AxeBuilder({ page }), isFlat)
    await setTheme('dark')
    await endMotion(page)
    await analyze(new AxeBuilder({ page }).withRules(colourRules), isFlat)
    await setTheme('light')
  }
  await check()
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show notice' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.getByRole('button', { name: 'Open dialog' }).click()
  await expect(page.getByRole('dialog', { name: 'Rename this CV' })).toBeVisible()
  await check()
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Bullet 2' }).dblclick()
  await page.getByRole('button', { name: 'Link' }).click()
  await page.keyboard.type('javascript:x')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Only web' })).toBeVisible()
  await check(false)
})

const bulletTexts = (page: Page) =>
  page.getByRole('list', { name: 'What you did' }).getByRole('textbox').allTextContents()

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Move ${name}` }) })

test('rows move by keyboard in one step, and the moved handle keeps the focus', {
  tag: '@push',
}, async ({ page }) => {
  await page.goto(harness.url)
  expect(await rowNames(page, 'Positions')).toEqual(positions)
  const handle = page.getByRole('button', { name: 'Move Tideline Energy' })
  await handle.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await rowNames(page, 'Positions')).toEqual(positions)
  await expect(page.getByRole('status').filter({ hasText: 'Position 3 of 3' })).toHaveCount(1)
  await page.keyboard.press('Enter')
  expect(await rowNames(page, 'Positions')).toEqual([
    'Porto Digital Health',
    'Harbour Labs',
    'Tideline Energy',
  ])
  await expect(handle).toBeFocused()
  await page.keyboard.press(' ')
  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: 'Move cancelled' })).toHaveCount(1)
  expect((await rowNames(page, 'Positions')).at(-1)).toBe('Tideline Energy')
  await expect(page.locator('[data-lifted],[data-drop]')).toHaveCount(0)
})

test('rows move by pointer, and Escape leaves them', async ({ page }) => {
  await page.goto(harness.url)
  const handle = page.getByRole('button', { name: 'Move Harbour Labs' })
  await drag(page, handle, row(page, 'Tideline Energy'))
  const moved = ['Harbour Labs', 'Tideline Energy', 'Porto Digital Health']
  expect(await rowNames(page, 'Positions')).toEqual(moved)
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + 5, box.y + 5)
  await page.mouse.down()
  await page.mouse.move(box.x + 5, box.y + 900, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await rowNames(page, 'Positions')).toEqual(moved)
  await expect(page.locator('[data-lifted],[data-drop]')).toHaveCount(0)
  // Only a press that did not travel asks for the menu.
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('a bullet moves inside its own entry', async ({ page }) => {
  await page.goto(harness.url)
  const before = await bulletTexts(page)
  await drag(
    page,
    page.getByRole('button', { name: 'Move bullet 3' }),
    row(page, 'bullet 1').last(),
  )
  expect(await bulletTexts(page)).toEqual([before[2], before[0], before[1]])
  expect(await rowNames(page, 'Positions')).toEqual(positions)
})

test('a row moves under a finger', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(harness.url)
  const handle = page.getByRole('button', { name: 'Move bullet 1' })
  await handle.scrollIntoViewIfNeeded()
  const before = await bulletTexts(page)
  const box = (await handle.boundingBox())!
  const client = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 20, y: box.y + y }],
    })
  await touch('touchStart', 20)
  for (let y = 20; y <= 130; y += 10) await touch('touchMove', y)
  await touch('touchEnd', 130)
  expect(await bulletTexts(page)).not.toEqual(before)
  expect((await bulletTexts(page)).toSorted()).toEqual(before.toSorted())
  await context.close()
})

test('text in a field of a row is selected with the mouse, and keys stay in it', async ({
  page,
}) => {
  await page.goto(harness.url)
  const employer = page.getByRole('textbox', { name: 'Employer' })
  await employer.scrollIntoViewIfNeeded()
  const box = (await employer.boundingBox())!
  await page.mouse.move(box.x + 14, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 20, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.type('New name')
  await expect(employer).toHaveValue('New name')
  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowUp', ' ', 'End']) {
    await page.keyboard.press(key)
    await expect(employer).toBeFocused()
  }
  await page.keyboard.press('Control+a')
  await page.keyboard.type('a b')
  await expect(employer).toHaveValue('a b')

  const bullet = page.getByRole('textbox', { name: 'Bullet 3' })
  await bullet.scrollIntoViewIfNeeded()
  const place = (await bullet.boundingBox())!
  await page.mouse.move(place.x + 14, place.y + 20)
  await page.mouse.down()
  await page.mouse.move(place.x + 300, place.y + 20, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.type('Taught a team; b c')
  await expect(bullet).toHaveText('Taught a team; b c')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('x ')
  await expect(bullet).toHaveText('x Taught a team; b c')
  expect(await rowNames(page, 'Positions')).toEqual(positions)
})

test('Tab goes through the controls of a row in order', { tag: '@push' }, async ({ page }) => {
  await page.goto(harness.url)
  await page.getByRole('textbox', { name: 'Employer' }).focus()
  const reached: string[] = []
  for (let step = 0; step < 12 && reached.at(-1) !== 'Bullet 3'; step++) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    )
  }
  expect(reached.filter((name) => /bullet/i.test(name))).toEqual([
    'Move bullet 1',
    'Bullet 1',
    'Move bullet 2',
    'Bullet 2',
    'Move bullet 3',
    'Bullet 3',
  ])
})

test('a button that waits says why, by keyboard, too', async ({ page }) => {
  await page.goto(harness.url)
  const button = page.getByRole('button', { name: 'Download PDF' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/Add your name first/)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText('Add your name first')).toBeVisible()
})

test('a menu reaches its submenu by keyboard, and a notice offers one action', async ({ page }) => {
  await page.goto(harness.url)
  await page.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('move')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toContainText('Projects')
  const notices = page.getByRole('region', { name: 'Messages' })
  await notices.getByRole('button', { name: 'Dismiss' }).click()
  await page.getByRole('button', { name: 'Show notice' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a notice leaves the title of a dialog to be read and closed on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 220 })
  await page.goto(harness.url)
  await page.getByRole('button', { name: 'Show notice' }).click()
  const notice = page.getByRole('alertdialog')
  await expect(notice).toBeVisible()
  await page.getByRole('button', { name: 'Open dialog' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rename this CV' })
  const title = dialog.getByRole('heading')
  await expect(title).toBeVisible()
  await endMotion(page)
  const [above, below] = [(await notice.boundingBox())!, (await title.boundingBox())!]
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
})

for (const [name, width, query] of [
  ['320 px', 320, ''],
  ['390 px, right to left, long words', 390, '?rtl'],
] as const) {
  test(`nothing sticks out at ${name}, and fingers find 44 px`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      hasTouch: true,
      isMobile: true,
    })
    const page = await context.newPage()
    await page.goto(`${harness.url}${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, input:not([type=checkbox],[type=radio]), select, [role=textbox]',
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && box.height < 44)
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.height}`),
    )
    expect(small).toEqual([])
    await context.close()
  })
}
