import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

// Without motion there is no half-open menu to judge.
test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

test('everybody can use a new CV and the dialogs of the editor', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await editor.start()
  await expectNothingSeriousInBothColours(page, 'a new CV')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await expectNothingSeriousInBothColours(page, 'commands')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden()
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('combobox', { name: 'Text to find' }).fill('a')
  await expectNothingSeriousInBothColours(page, 'find')
})

test('everybody can use a full CV, its menus, its design and the paper', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await expectNothingSeriousInBothColours(page, 'basics')
  await editor.openSection('Work experience')
  await editor.startFormatting()
  await expectNothingSeriousInBothColours(page, 'entries')
  await editor.openSection('Skills')
  await expectNothingSeriousInBothColours(page, 'skills')
  await page.getByRole('button', { name: 'Skills: more' }).click()
  await expectNothingSeriousInBothColours(page, 'a menu')
  await page.keyboard.press('Escape')

  await editor.showDesign()
  await expect(editor.template('Plain')).toBeChecked()
  await expectNothingSeriousInBothColours(page, 'templates')
  await editor.unfold('Colour and typeface')
  await page.getByLabel('Hex code').fill('#ffee88')
  await expect(page.getByText('This colour is too light to read on white')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'colours and type')
  await page.getByRole('radio', { name: 'Green', exact: true }).check()
  await expect(page.getByText('This colour is too light to read on white')).toHaveCount(0)
  await editor.unfold('Headings, dates and bullets')
  await editor.unfold('Columns and order')
  await expectNothingSeriousInBothColours(page, 'looks and columns')
  await editor.unfold('Paper and margins')
  await expectNothingSeriousInBothColours(page, 'page options')
  await editor.showPaper()
  await expect(editor.paperWords('Sextant').first()).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'the paper')
})
