import path from 'node:path'
import { type CDPSession, expect, type Page } from '@playwright/test'
import { serveHarness } from '../harness/serve-harness'
import { test as base } from './console-errors'

type Harness = Awaited<ReturnType<typeof serveHarness>>

/** A page of rich fields, opened; at its end no policy may have been broken. */
export const test = base.extend<object, { harness: Harness }>({
  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const entry = path.resolve(import.meta.dirname, '../harness/rich-field/app.tsx')
      const harness = await serveHarness(entry)
      await use(harness)
      await harness.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ page, harness }, use) => {
    await page.goto(harness.url)
    await expect(field(page, 0)).toBeVisible()
    // Places on the page are only worth measuring in the final font.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await use(page)
    expect(await page.evaluate(() => window.harness.violations)).toEqual([])
  },
})

/** The offset in a field's text that the browser itself puts a caret at, for a point of the page. */
export const offsetAtPoint = (page: Page, index: number, x: number, y: number) =>
  field(page, index).evaluate(
    (element, [left, top]) => {
      const position = document.caretPositionFromPoint(left, top)!
      const range = document.createRange()
      range.selectNodeContents(element)
      range.setEnd(position.offsetNode, position.offset)
      return range.toString().length
    },
    [x, y] as const,
  )

export const field = (page: Page, index: number) =>
  page.getByRole('textbox', { name: /Bullet/ }).nth(index)
export const values = (page: Page) => page.evaluate(() => window.harness.values())
export const plain = (page: Page) => page.evaluate(() => window.harness.plain())
export const place = (page: Page) => page.evaluate(() => window.harness.place())
export const focusAt = (page: Page, index: number, offset: number) =>
  page.evaluate(([at, to]) => window.harness.focus(at, to), [index, offset] as const)

/** Until the editor stands on the field: the still element takes plain text only. */
export const untilLive = (page: Page, index: number) =>
  expect(field(page, index)).toHaveAttribute('contenteditable', 'true')

/** Focus by program, live, caret at an offset. */
export async function startAt(page: Page, index: number, offset: number): Promise<void> {
  await focusAt(page, index, offset)
  await untilLive(page, index)
}

/** An input event as soft keyboards, menus and layouts of keys send it. */
export const sendInput = (page: Page, index: number, inputType: string, data?: string) =>
  field(page, index).evaluate(
    (element, init) => {
      element.dispatchEvent(
        new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true }),
      )
    },
    { inputType, data },
  )

export async function paste(
  page: Page,
  index: number,
  data: Record<string, string>,
): Promise<void> {
  await field(page, index).evaluate((element, entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}

export async function compose(client: CDPSession, steps: string[], end: string): Promise<void> {
  for (const text of steps) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await client.send('Input.insertText', { text: end })
}
