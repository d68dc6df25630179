import { join } from 'node:path'
import { codeIn, newPerson, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

test('a workspace gets a brand, and new documents begin with it', async ({
  page,
  pages,
  editor,
  inbox,
}) => {
  const owner = newPerson()
  await page.goto('/sign-up?next=/workspaces')
  await pages.fillSignUp(owner)
  const mail = await inbox.mailTo(owner.email, ({ text }) => codeIn(text) !== '')
  await page.getByLabel('Code', { exact: true }).fill(codeIn(mail.text))
  await pages.button('Confirm').click()
  await page.getByLabel('Name', { exact: true }).fill('Career service')
  await pages.button('Create workspace').click()
  await page.getByRole('link', { name: 'Career service', exact: true }).click()

  await pages.button('Brand').click()
  const card = page.getByRole('region', { name: 'Brand' })
  await card.getByLabel('New colour').fill('#ffe08a')
  await expect(card.getByText('This colour can’t be read on white paper.')).toBeVisible()
  await card.getByLabel('New colour').fill('#7a1f3d')
  await card.getByRole('button', { name: 'Add colour' }).click()
  await expect(card.getByRole('button', { name: 'Remove #7a1f3d' })).toBeVisible()
  await card.getByLabel('Headings').selectOption('Spectral')
  await card.getByLabel('Choose logo').setInputFiles(join('tests', 'fixtures', 'portrait.jpg'))
  await expect(card.getByRole('img', { name: 'Logo' })).toBeVisible()
  await card.getByRole('checkbox', { name: 'Ledger' }).check()
  await card.getByRole('button', { name: 'Save brand' }).click()
  await expect(card.getByText('Saved. New documents use it.')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'the brand of a workspace')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page, 'the brand of a workspace')
    await expectWordsInsideTheirBoxes(page, 'the brand of a workspace')
  }

  await page.reload()
  await expect(card.getByRole('img', { name: 'Logo' })).toBeVisible()
  await expect(card.getByRole('checkbox', { name: 'Ledger' })).toBeChecked()
  const design = await page.evaluate(async () => {
    const headers = {
      'content-type': 'application/json',
      'vitae-workspace': location.pathname.split('/').at(-1) ?? '',
    }
    const body = JSON.stringify({ data: { name: 'Ana' } })
    const made = await fetch('/api/v1/resumes', { method: 'POST', headers, body })
    const read = await fetch(`/api/v1/resumes/${(await made.json()).id}`, { headers })
    return (await read.json()).document.design
  })
  expect(design).toMatchObject({ accent: '#7a1f3d', headingFont: 'spectral', template: 'ledger' })
  expect(design.logo.fileId).toMatch(/^[0-9a-f]{64}$/)

  // The app begins new ones with it, too, and offers what it allows.
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`/editor?workspace=${id}`)
  await editor.openSection('Personal details')
  await editor.name.fill('Wren Branded')
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  expect(Buffer.from(await editor.downloadBytes()).toString('latin1')).toContain('/Subtype /Image')
  await editor.showDesign()
  const panel = page.getByRole('main', { name: 'Design' })
  const templates = panel.getByRole('group', { name: 'Template', exact: true })
  const use = panel.getByRole('button', { name: 'Use the brand' })
  await expect(templates.getByRole('radio')).toHaveCount(1)
  await expect(templates.getByRole('radio', { name: /^Ledger/ })).toBeChecked()
  await expect(use).toBeDisabled()

  // Another look is one step away from the brand, and back.
  await editor.unfold('Colour and typeface')
  const colours = panel.getByRole('group', { name: 'Palette' }).getByRole('radio')
  await expect(colours.first()).toHaveAccessibleName('#7a1f3d')
  await expect(colours.first()).toBeChecked()
  const navy = panel.getByRole('group', { name: 'Palette' }).getByRole('radio', { name: 'Navy' })
  await navy.check()
  await use.click()
  await expect(colours.first()).toBeChecked()
  await expect(use).toBeDisabled()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(navy).toBeChecked()
  await expect(use).toBeEnabled()
  await expectNothingSeriousInBothColours(page, 'the design panel with a brand')

  // Templates that it offers no more stay where they are, which the panel says.
  const changed = await page.request.put(`/api/v1/workspaces/${id}/brand`, {
    headers: { origin: new URL(page.url()).origin },
    data: {
      ...{ accents: ['#14532d'], headingFont: '', bodyFont: '', ownFont: null, logo: null },
      templates: ['metro'],
    },
  })
  expect(changed.status()).toBe(200)
  await page.reload()
  await editor.showDesign()
  await expect(panel.getByText('This workspace doesn’t offer this template.')).toBeVisible()
  const metro = templates.getByRole('radio', { name: /^Metro/ })
  await expect(metro).not.toBeChecked()
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (editor.isPhone) await editor.showDesign()
    await expectNoSidewaysScroll(page, 'the design panel with a brand')
    await expectWordsInsideTheirBoxes(page, 'the design panel with a brand')
  }
  await use.click()
  await expect(metro).toBeChecked()
  await expect(panel.getByText('This workspace doesn’t offer this template.')).toHaveCount(0)

  await page.goto(`/workspaces/${id}#log`)
  const log = page.getByRole('region', { name: 'Log', exact: true })
  await expect(log.getByRole('listitem').filter({ hasText: 'Brand changed' })).toHaveCount(2)
})
