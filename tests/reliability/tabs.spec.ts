import type { BrowserContext, Page } from '@playwright/test'
import { EditorPage } from '../e2e/support/editor-page'
import { expect, test } from '../e2e/support/journey'

// Two tabs with the same CV. One writes, the other watches; whoever writes, nothing is lost.
// Once with the locks of the browser, once as where there are none (an address without encryption).

const saved = '[data-save-status=on-device]'
const watching = 'You’re editing this CV in another tab'

async function openTab(context: BrowserContext, address: string): Promise<EditorPage> {
  const page = await context.newPage()
  await page.goto(address)
  return new EditorPage(page)
}

async function takeOver(page: Page) {
  // A page behind another is drawn once a second.
  await page.bringToFront()
  await page.getByRole('button', { name: 'Edit here instead' }).click()
}

for (const mode of ['locks', 'lease'] as const) {
  test.describe(mode === 'locks' ? 'with Web Locks' : 'without Web Locks', () => {
    test.beforeEach(async ({ context }) => {
      if (mode === 'locks') return
      await context.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined })
      })
    })

    test('the second tab watches, and writes on when the first is closed', async ({
      context,
      editor: first,
    }) => {
      await first.start()
      await first.name.fill('Nora Example')
      await expect(first.page.locator(saved)).toBeVisible()

      const second = await openTab(context, first.page.url())
      await expect(second.page.getByText(watching)).toBeVisible()
      await expect(second.name).toHaveValue('Nora Example')
      await first.headline.pressSequentially('Typed in the first')
      await expect(second.headline).toHaveValue('Typed in the first')

      await first.page.close()
      await expect(second.page.getByText(watching)).toBeHidden({ timeout: 15_000 })
      await second.headline.press('End')
      await second.headline.pressSequentially(', and in the second')
      await expect(second.page.locator(saved)).toBeVisible()

      const third = await openTab(context, second.page.url())
      await expect(third.headline).toHaveValue('Typed in the first, and in the second')
      await expect(third.name).toHaveValue('Nora Example')
    })

    test('taking over in the middle of typing loses nothing, back and forth', async ({
      context,
      editor: first,
    }) => {
      await first.start()
      await first.name.fill('Nora')
      await expect(first.page.locator(saved)).toBeVisible()
      const second = await openTab(context, first.page.url())
      await expect(second.page.getByText(watching)).toBeVisible()

      // The keys are not waited for: the other tab takes over while they are on their way.
      await first.headline.pressSequentially('one')
      await takeOver(second.page)
      await expect(first.page.getByText(watching)).toBeVisible()
      await expect(second.page.getByText(watching)).toBeHidden()
      await second.name.press('End')
      await second.name.pressSequentially(' Example')
      await second.headline.press('End')
      await second.headline.pressSequentially(' two')
      await takeOver(first.page)
      await expect(second.page.getByText(watching)).toBeVisible()
      await expect(first.page.getByText(watching)).toBeHidden()
      await first.headline.press('End')
      await first.headline.pressSequentially(' three')
      await expect(first.page.locator(saved)).toBeVisible()

      for (const tab of [first, second, await openTab(context, first.page.url())]) {
        await expect(tab.name).toHaveValue('Nora Example')
        await expect(tab.headline).toHaveValue('one two three')
      }
    })
  })
}

test('both tabs write the same field at once: one is on top, the other an undo away', {
  tag: '@push',
}, async ({ context, editor: first }) => {
  // Tabs that know nothing of each other: each may write, and no word goes between them.
  await context.addInitScript(() => {
    // The empty page before the app has none.
    if (!navigator.locks) return
    const { request } = LockManager.prototype
    LockManager.prototype.request = function ask(this: LockManager, name: string, ...rest: []) {
      const grant = rest.at(-1) as ((lock: object) => unknown) | undefined
      if (/^vitae:guest:/.test(name) && grant) return Promise.resolve(grant({}))
      return Reflect.apply(request, this, [name, ...rest])
    } as typeof request
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await first.start()
  await first.name.fill('Nora')
  await expect(first.page.locator(saved)).toBeVisible()
  const second = await openTab(context, first.page.url())
  await expect(second.name).toHaveValue('Nora')

  await first.page.bringToFront()
  await first.headline.fill('Written in the first')
  await expect(first.page.locator(saved)).toBeVisible()
  await second.page.bringToFront()
  await second.headline.fill('Written in the second')
  await expect(second.page.locator(saved)).toBeVisible()

  const third = await openTab(context, second.page.url())
  await expect(third.headline).not.toHaveValue('')
  const found = new Set([await third.headline.inputValue()])
  for (let step = 0; step < 4; step++) {
    await third.page.keyboard.press('ControlOrMeta+z')
    found.add(await third.headline.inputValue())
  }
  expect(found).toContain('Written in the first')
  expect(found).toContain('Written in the second')
})
