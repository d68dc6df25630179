import { expect, test } from './support/journey'

test('a palette is chosen with the keyboard, and gives way to a colour of one’s own', async ({
  page,
  editor,
}) => {
  await editor.start()
  await editor.showDesign('Colour and typeface')
  const palettes = page.getByRole('group', { name: 'Palette', exact: true })
  const chosen = palettes.getByRole('radio', { checked: true })
  await expect(chosen).toHaveAccessibleName('Black')
  await chosen.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chosen).toHaveAccessibleName('Blue')
  await expect(page.getByLabel('Hex code')).toHaveValue('#2437c9')

  // Metro has no palette of this id: its own first one.
  await editor.chooseTemplate('Metro')
  await expect(chosen).toHaveAccessibleName('Blue')
  await page.getByLabel('Hex code').fill('#0f6b6b')
  await expect(chosen).toHaveCount(0)

  // In the field itself the keys undo its own letters.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chosen).toHaveAccessibleName('Blue')
})
