import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { tabTo } from './support/keyboard'
import { readPdf } from './support/pdf'

/** Runs a command of the palette. */
async function command(page: Page, query: string) {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search commands and text' })).toBeFocused()
  await page.keyboard.type(query)
  const list = page.getByRole('listbox', { name: 'Search commands and text' })
  await expect(list.getByRole('option', { selected: true })).toContainText(query)
  await page.keyboard.press('Enter')
}

test('a CV is written, ordered, designed and downloaded without a pointer', {
  tag: '@push',
}, async ({ page, editor }) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('link', { name: 'Create my CV' }).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Start with an empty page' }))
  await page.keyboard.press('Enter')
  await expect(editor.name).toBeVisible()
  await tabTo(page, editor.name)
  await page.keyboard.type('Zoë Łukasiewicz')
  await page.keyboard.press('Tab')
  await expect(editor.headline).toBeFocused()
  await page.keyboard.type('Ferry pilot')

  await command(page, 'Add position')
  await expect(page.getByLabel('Job title')).toBeFocused()
  await page.keyboard.type('Harbour pilot')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bay Ferries')
  const bullets = editor.bullets()
  await tabTo(page, bullets)
  await expect(bullets).toBeFocused()
  await page.keyboard.type('Docked ships')
  await page.keyboard.press('Enter')
  await expect(bullets.nth(1)).toBeFocused()
  await page.keyboard.type('Trained pilots')
  await page.keyboard.press('Enter')
  await expect(bullets.nth(2)).toBeFocused()
  await page.keyboard.press('Backspace')
  await expect(bullets).toHaveCount(2)
  await expect(bullets.nth(1)).toBeFocused()
  await page.keyboard.type(' well')
  await expect(bullets.nth(1)).toHaveText('Trained pilots well')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(bullets.first()).toHaveText('Trained pilots well')
  await expect(bullets.first()).toBeFocused()

  // Enter in the middle makes two of one, Backspace at the start makes one of two.
  for (let key = 0; key < ' well'.length; key++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(bullets).toHaveText(['Trained pilots', / ?well/, 'Docked ships'])
  await page.keyboard.press('Backspace')
  await expect(bullets).toHaveText(['Trained pilots well', 'Docked ships'])

  await command(page, 'Add education')
  await expect(page.getByLabel('Degree')).toBeFocused()
  await page.keyboard.type('BSc')
  await command(page, 'Go to Work experience')
  const handle = page.getByRole('button', { name: 'Move Education' })
  await tabTo(page, handle)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(handle).toBeFocused()
  const rows = page.getByRole('list', { name: 'Sections' }).locator('> li h2')
  const isFirst = async () => {
    const texts = await rows.allTextContents()
    const placeOf = (name: string) => texts.findIndex((text) => text.startsWith(name))
    return placeOf('Education') < placeOf('Work experience')
  }
  await expect.poll(isFirst).toBe(true)

  await command(page, 'Design')
  const plain = editor.template('Plain')
  await tabTo(page, plain)
  await page.keyboard.press('ArrowRight')
  const next = page.getByRole('radio', { name: /^Ledger/ })
  await expect(next).toBeChecked()

  // Undo goes back over the design and the order, redo forward again, wherever the focus is.
  await page.keyboard.press('Control+z')
  await expect(plain).toBeChecked()
  // What is undone elsewhere leaves the pane open.
  await page.keyboard.press('Control+z')
  await expect(plain).toBeChecked()
  await command(page, 'Go to Work experience')
  await expect.poll(isFirst).toBe(false)
  await page.keyboard.press('Control+y')
  await expect.poll(isFirst).toBe(true)
  await page.keyboard.press('Control+Shift+z')
  await command(page, 'Design')
  await expect(next).toBeChecked()

  const download = page.waitForEvent('download')
  await command(page, 'Download PDF')
  const path = await (await download).path()
  const { text } = await readPdf(new Uint8Array(await readFile(path)))
  expect(text).toContain('Trained pilots well')
  expect(text).toContain('BSc')
})

test('find leads to the words, Escape leaves, Ctrl S says that all is saved', async ({
  page,
  editor,
}) => {
  await editor.start()
  await editor.headline.focus()
  await page.keyboard.type('Night nurse')
  await command(page, 'Add position')
  await page.keyboard.type('Nurse')
  await page.keyboard.press('Control+Shift+F')
  await expect(page.getByRole('combobox', { name: 'Text to find' })).toBeFocused()
  await page.keyboard.type('night')
  await expect(page.getByText('1 result')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(editor.headline).toBeFocused()
  expect(await editor.headline.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0)
  await page.keyboard.press('Control+k')
  const commands = page.getByRole('dialog', { name: 'Commands' })
  await expect(commands).toBeVisible()
  const recent = commands.getByRole('group', { name: 'Recently used' }).getByRole('option')
  await expect(recent).toHaveText(['Add position'])
  await expect(recent).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(commands).toBeHidden()
  await expect(editor.headline).toBeFocused()
  const zoom = page.getByRole('button', { name: /^Zoom: / })
  await expect(zoom).toHaveText('Fit page')
  await command(page, 'Zoom in')
  await expect(zoom).toHaveText(/^\d+%$/)
  await command(page, 'Fit width')
  await expect(zoom).toHaveText('Fit width')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Already saved.')).toBeVisible()
})
