import { test } from './support/account-journey'
import { expect } from './support/journey'
import { KeptCv } from './support/stored-cv'

test('a disk that is full keeps no word from the account', async ({ page, editor, baseURL }) => {
  const ferry = { basics: { name: 'Quill Ferry', label: 'Pilot' } }
  const cv = await KeptCv.create(page, baseURL ?? '', ferry)
  // The browser remembers for minutes that there was room, so the limit comes first.
  const client = await page.context().newCDPSession(page)
  const { origin } = new URL(baseURL ?? '')
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.goto('/cvs')
  await page.getByRole('link', { name: 'Pilot' }).click()
  await editor.openSection('Personal details')
  await editor.name.fill('Quill Ferry, on a full disk')
  const stored = async () => (await cv.read()).document.content.basics.name
  await expect.poll(stored).toBe('Quill Ferry, on a full disk')
  await expect(
    page.getByText('This device is out of storage. Your changes go to your account'),
  ).toBeVisible()
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  await editor.headline.fill('Typed on')
  const label = async () => (await cv.read()).document.content.basics.label
  await expect.poll(label).toBe('Typed on')

  await client.send('Storage.overrideQuotaForOrigin', { origin })
  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Quill Ferry, on a full disk')
  await expect(editor.headline).toHaveValue('Typed on')
})
