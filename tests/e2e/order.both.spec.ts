import type { Locator, Page } from '@playwright/test'
import type { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

/**
 * Opens a menu by a press, as a finger or a screen reader on a touch screen does. While another one
 * is on its way out a press belongs to that.
 */
async function press(editor: EditorPage, button: Locator) {
  await expect(editor.page.getByRole('menu')).toBeHidden()
  if (editor.isPhone) await button.tap()
  else await button.click()
}

const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true })

/** The names of the sections that the list shows, in its order. */
async function sectionNames(page: Page, editor: EditorPage) {
  await editor.showForm()
  const rows = page
    .getByRole('list', { name: 'Sections' })
    .locator('> li h2 button > span:first-of-type')
  return rows.allTextContents()
}

test('a section moves by its menu, up to the ends, and back by undo', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const before = await sectionNames(page, editor)
  expect(before.slice(0, 3)).toEqual(['Summary', 'Work experience', 'Education'])
  await editor.openSection('Work experience')
  const menu = page.getByRole('button', { name: 'Work experience: more' })
  await press(editor, menu)
  await item(page, 'Move down').click()
  await expect
    .poll(() => sectionNames(page, editor))
    .toEqual(['Summary', 'Education', 'Work experience', ...before.slice(3)])
  await editor.openSection('Work experience')
  for (let step = 0; step < 2; step++) {
    await press(editor, menu)
    await item(page, 'Move up').click()
  }
  await press(editor, menu)
  await expect(item(page, 'Move up')).toBeDisabled()
  await expect(item(page, 'Move down')).toBeEnabled()
  await page.keyboard.press('Escape')
  expect((await sectionNames(page, editor))[0]).toBe('Work experience')
  await editor.openSection(before.at(-1) ?? '')
  await press(editor, page.getByRole('button', { name: `${before.at(-1)}: more` }))
  await expect(item(page, 'Move down')).toBeDisabled()
  await page.keyboard.press('Escape')
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
  await expect.poll(() => sectionNames(page, editor)).toEqual(before)
})

test('a press on a handle offers one place up or down, for bullets, too', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.openSection('Work experience')
  const bullets = editor.bullets()
  await expect(bullets).toHaveText(['Docked 400 ships', 'Trained six pilots'])
  const handle = page.getByRole('button', { name: 'Move Bullet point 1 of Harbour pilot' })
  await press(editor, handle)
  await expect(item(page, 'Move up')).toBeDisabled()
  await item(page, 'Move down').click()
  await expect(bullets).toHaveText(['Trained six pilots', 'Docked 400 ships'])
  await expect(
    page.getByRole('status').filter({ hasText: 'Moved to position 2 of 2' }),
  ).toHaveCount(1)
  // The handle of the moved bullet keeps the focus, under its new name.
  await expect(
    page.getByRole('button', { name: 'Move Bullet point 2 of Harbour pilot' }),
  ).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(bullets).toHaveText(['Docked 400 ships', 'Trained six pilots'])

  await press(editor, page.getByRole('button', { name: 'Move Deckhand' }))
  await expect(item(page, 'Move down')).toBeDisabled()
  await item(page, 'Move up').click()
  await expect(editor.entries.nth(1)).toContainText('Deckhand')
  await press(editor, page.getByRole('button', { name: 'Deckhand: more' }))
  await item(page, 'Move down').click()
  await expect(editor.entries.nth(2)).toContainText('Deckhand')

  await editor.openSection('Personal details')
  await page.getByRole('button', { name: 'Add profile' }).click()
  // One field takes the address; what it says already is not asked for again.
  await expect(page.getByLabel('Network')).toHaveCount(0)
  await page.getByLabel('Link', { exact: true }).last().fill('logbook.example.org/zoe')
  await press(editor, page.getByRole('button', { name: 'Move GitHub', exact: true }))
  await item(page, 'Move down').click()
  const link = page.getByLabel('Link', { exact: true }).first()
  await expect(link).toHaveValue('logbook.example.org/zoe')
  await page.keyboard.press('Control+z')
  await expect(link).toHaveValue('https://github.example.org/zoe')
})
