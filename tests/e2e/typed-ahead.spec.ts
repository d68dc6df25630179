import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { fetchNothingAhead } from './support/late-parts'

// What the service worker keeps cannot be made late.
test.use({ serviceWorkers: 'block' })

const commands = 'Search commands and text'

/** Holds back all code that is asked for from now on, until `release`. */
async function holdCode(page: Page) {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = page.waitForRequest('**/_next/static/**')
  await page.route('**/_next/static/**', async (route) => {
    await isReleased
    await route.continue()
  })
  return { asked, release }
}

test('keys typed right after the keys of find are for find', async ({ page, editor }) => {
  await editor.start()
  await editor.headline.focus()
  await page.keyboard.type('Night nurse')
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('urse')
  const box = page.getByRole('combobox', { name: 'Text to find' })
  await expect(box).toHaveValue('urse')
  await expect(page.getByText('1 result')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('night')
  await expect(box).toHaveValue('night')
  await expect(editor.headline).toHaveValue('Night nurse')
})

test('so they are while its code is still on its way, and for commands', async ({
  page,
  editor,
}) => {
  await fetchNothingAhead(page)
  await editor.start()
  await editor.headline.focus()
  await page.keyboard.type('Nurse')
  await editor.expectSaved()
  const code = await holdCode(page)
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('nx')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('urs')
  await code.asked
  code.release()
  const box = page.getByRole('combobox', { name: 'Text to find' })
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('nurs')
  // The caret stands behind what was held.
  await page.keyboard.type('e')
  await expect(box).toHaveValue('nurse')
  await page.keyboard.press('Enter')
  await expect(editor.headline).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Add pos')
  await expect(page.getByRole('combobox', { name: commands })).toHaveValue('Add pos')
  await page.keyboard.press('Escape')
  await expect(editor.headline).toBeFocused()
  await expect(editor.headline).toHaveValue('Nurse')
})

test('Escape ends the wait, and keys belong to the field again', async ({ page, editor }) => {
  await fetchNothingAhead(page)
  await editor.start()
  await editor.headline.focus()
  await page.keyboard.type('Nurse')
  await editor.expectSaved()
  const code = await holdCode(page)
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('lost')
  await page.keyboard.press('Escape')
  await page.keyboard.type(', nights')
  await code.asked
  code.release()
  await expect(editor.headline).toHaveValue('Nurse, nights')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a box that cannot be fetched says so, and takes no more keys', async ({ page, editor }) => {
  await fetchNothingAhead(page)
  await editor.start()
  await editor.headline.focus()
  await page.keyboard.type('Nurse')
  await editor.expectSaved()
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.keyboard.press('Control+Shift+F')
  await expect(page.getByText('We couldn’t load this.')).toBeVisible()
  await page.keyboard.type(', nights')
  await expect(editor.headline).toHaveValue('Nurse, nights')
  await page.unroute('**/_next/static/**')
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('night')
  await expect(page.getByRole('combobox', { name: 'Text to find' })).toHaveValue('night')
})
