import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

test('a CV is copied into the fields of a LinkedIn profile, by pointer and by keyboard, and nothing is sent', async ({
  page,
  editor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('linkedin.com')) elsewhere.push(request.url())
  })
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const label = 'Ferry pilot 🛳️ '.repeat(14).trim()
  await editor.startWith({ ...ferryPilot, basics: { ...ferryPilot.basics, label } })
  await editor.showPaper()
  await editor.chooseFormat('Copy for LinkedIn')
  const dialog = page.getByRole('dialog', { name: 'Copy for LinkedIn' })
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
    'Personal details',
    'About',
    'Work experience',
    'Education',
    'Skills',
    'Languages',
  ])
  await expectNothingSeriousInBothColours(page, 'the fields of a profile')

  // A text that is too long is there as a whole.
  await expect(dialog).toContainText(label)
  await expect(dialog).toContainText(`Characters: ${label.length} of 220`)
  await expect(dialog.locator('mark')).toHaveText(label.slice(220).trim())
  await expect(dialog).toContainText(
    `Characters over the limit: ${label.length - 220}. The field ends in line 1.`,
  )

  const position = dialog.getByRole('button', { name: 'Copy: Job title' }).first()
  if (editor.isPhone) await position.tap()
  else await position.click()
  await expect(dialog.getByRole('status')).toHaveText('Copied: Job title')
  expect(await readClipboard()).toBe('Harbour pilot')
  const description = dialog.getByRole('button', { name: 'Copy: Description' }).first()
  await description.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Copied: Description' })).toBeFocused()
  expect(await readClipboard()).toBe('• Docked 400 ships\n• Trained six pilots')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect.poll(readClipboard).toBe('Second officer')

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(elsewhere).toEqual([])
})
