import { join } from 'node:path'
import { newPerson, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ house: { mail: true }, contextOptions: { reducedMotion: 'reduce' } })

const codeIn = (text: string) => /code is (\d{6})/.exec(text)?.[1] ?? ''

test('a workspace gets a brand, and new documents begin with it', async ({
  page,
  pages,
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
  await expect(card.getByText('Saved. New documents begin with it.')).toBeVisible()
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
})
