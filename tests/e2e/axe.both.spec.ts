import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSerious, expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

// Without motion there is no half-open menu to judge.
test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

/** Colours are those of the desktop: a phone shows them in a long round. */
const look = (page: Page, isPhone: boolean, where: string) =>
  isPhone && !process.env.VITAE_LONG
    ? expectNothingSerious(page, where)
    : expectNothingSeriousInBothColours(page, where)

test('everybody can use a new CV and the dialogs of the editor', { tag: '@phone-later' }, async ({
  page,
  editor,
}) => {
  await editor.start()
  await look(page, editor.isPhone, 'a new CV')
  await page.getByRole('button', { name: 'Start from an example' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, editor.isPhone, 'examples')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await look(page, editor.isPhone, 'commands')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden()
  await page.keyboard.press('Control+Shift+F')
  await page.getByRole('combobox', { name: 'Text to find' }).fill('a')
  await look(page, editor.isPhone, 'find')
})

test('everybody can use a full CV, its menus, its design and the paper', {
  tag: '@phone-later',
}, async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await look(page, editor.isPhone, 'basics')
  await editor.openSection('Work experience')
  await editor.startFormatting()
  await look(page, editor.isPhone, 'entries')
  await editor.openSection('Skills')
  await look(page, editor.isPhone, 'skills')
  await page.getByRole('button', { name: 'Skills: more' }).click()
  await look(page, editor.isPhone, 'a menu')
  await page.keyboard.press('Escape')

  await editor.showDesign()
  await expect(page.getByRole('radio', { name: 'Plain' })).toBeChecked()
  await look(page, editor.isPhone, 'templates')
  await editor.showDesignTab('Colour and type')
  await page.getByLabel('Hex code').fill('#ffee88')
  await expect(page.getByText('This colour is too light to read on white')).toBeVisible()
  await look(page, editor.isPhone, 'colours and type')
  await page.getByRole('radio', { name: 'Pine', exact: true }).check()
  await expect(page.getByText('This colour is too light to read on white')).toHaveCount(0)
  await editor.showDesignTab('Layout')
  await look(page, editor.isPhone, 'layout')
  await editor.showDesignTab('Page')
  await look(page, editor.isPhone, 'page options')
  await editor.showPaper()
  await expect(editor.paperWords('Sextant').first()).toBeVisible()
  await look(page, editor.isPhone, 'the paper')
})
