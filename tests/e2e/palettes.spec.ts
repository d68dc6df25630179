import { expect, test } from './support/journey'

test('a palette is chosen with the keyboard, and gives way to a colour of one’s own', async ({
  page,
  editor,
}) => {
  await editor.start()
  await editor.showDesign('Colour and type')
  const palettes = page.getByRole('group', { name: 'Palette', exact: true })
  const chosen = palettes.getByRole('radio', { checked: true })
  await expect(chosen).toHaveAccessibleName('Black')
  await chosen.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chosen).toHaveAccessibleName('Blue ink')
  await expect(page.getByLabel('Hex code')).toHaveValue('#2437c9')

  // Metro has no palette of this id: its own first one.
  await editor.showDesignTab('Template')
  await page.getByRole('radio', { name: /^Metro/ }).check()
  await editor.showDesignTab('Colour and type')
  await expect(chosen).toHaveAccessibleName('Blue')
  const own = page.getByRole('group', { name: 'Your own colour' })
  await expect(own.getByRole('radio', { checked: true })).toHaveCount(0)
  await own.getByRole('radio', { name: 'Teal' }).check()
  await expect(chosen).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(chosen).toHaveAccessibleName('Blue')
})
