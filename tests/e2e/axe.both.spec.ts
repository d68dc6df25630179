import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Without motion there is no half-open menu to judge.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    const rules = colorScheme === 'dark' ? 'colours' : undefined

    test('everybody can use a new CV and the dialogs of the editor', async ({ page, editor }) => {
      await editor.start()
      await expectNothingSerious(page, 'a new CV', rules)
      await page.getByRole('button', { name: 'Start from an example' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNothingSerious(page, 'examples', rules)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox')).toBeFocused()
      await expectNothingSerious(page, 'commands', rules)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await page.keyboard.press('Control+Shift+F')
      await page.getByRole('combobox', { name: 'Find words' }).fill('a')
      await expectNothingSerious(page, 'find', rules)
    })

    test('everybody can use a full CV and its menus', async ({ page, editor }) => {
      await editor.startWith(ferryPilot)
      await expectNothingSerious(page, 'basics', rules)
      await editor.openSection('Experience')
      await editor.startFormatting()
      await expectNothingSerious(page, 'entries', rules)
      await editor.openSection('Skills')
      await expectNothingSerious(page, 'skills', rules)
      await page.getByRole('button', { name: 'Skills: more' }).click()
      await expectNothingSerious(page, 'a menu', rules)
    })

    test('everybody can use the design and the paper', async ({ page, editor }) => {
      await editor.startWith(ferryPilot)
      await editor.showDesign()
      await expect(page.getByRole('radio', { name: 'Plain' })).toBeChecked()
      await page.getByLabel('Colour code').fill('#ffee88')
      await expect(page.getByText('Too light to read on white paper')).toBeVisible()
      await expectNothingSerious(page, 'design', rules)
      await editor.showPaper()
      await expect(editor.paperWords('Sextant').first()).toBeVisible()
      await expectNothingSerious(page, 'the paper', rules)
    })
  })
}
