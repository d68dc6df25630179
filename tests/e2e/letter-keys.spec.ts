import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

test('letters alone choose modes while no field has the focus, and can be turned off', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const commands = page.getByRole('banner').getByRole('button', { name: 'Commands' })
  await commands.focus()
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/\/design$/)
  await page.keyboard.press('w')
  await expect(page).not.toHaveURL(/\/design$/)

  // In a field they are letters.
  await editor.headline.fill('')
  await editor.headline.pressSequentially('dwc?')
  await expect(editor.headline).toHaveValue('dwc?')

  await commands.focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await keys.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await commands.focus()
  await page.keyboard.press('d')
  await expect(page).not.toHaveURL(/\/design$/)
})
