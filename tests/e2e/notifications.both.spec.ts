import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a person is told of a CV in the trash, reads it, goes there, and chooses what to be told', async ({
  page,
  pages,
  editor,
  baseURL,
}) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const api = { headers: { origin: baseURL ?? '' } }
  const made = await page.request.post('/api/v1/resumes', {
    ...api,
    data: { flat: { name: 'Ada Example' } },
  })
  const { id } = (await made.json()) as { id: string }
  expect((await page.request.delete(`/api/v1/resumes/${id}`, api)).status()).toBe(200)

  // Whoever writes learns of it beside a desktop; the editor of a phone has the whole width for the words.
  await page.goto('/editor')
  const hasNews = () => expect(pages.menu).toHaveAccessibleName(/, 1 new notification$/)
  if (!editor.isPhone) await hasNews()
  await expectNoSidewaysScroll(page, 'the bar of the editor with news')
  await page.goto('/cvs')
  await hasNews()
  await pages.menu.press('Enter')
  await page.getByRole('menuitem', { name: 'Notifications, 1 unread' }).press('Enter')
  const list = page.getByRole('dialog', { name: 'Notifications' })
  const item = list.getByRole('link', { name: /^In the trash: / })
  await expect(item).toContainText('It will be deleted permanently on ')
  await expect(item).toContainText('New')
  await expectNothingSeriousInBothColours(page, 'the notifications')
  await expectNoSidewaysScroll(page, 'the notifications')
  await expectWordsInsideTheirBoxes(page, 'the notifications')
  await page.keyboard.press('Escape')
  // Seen here, and known to the server.
  await expect(pages.menu).toBeFocused()
  await expect(pages.menu).toHaveAccessibleName(/^Account: [^,]*$/)
  await page.reload()
  await pages.chooseFromMenu('Notifications')
  await expect(list.getByText('New', { exact: true })).toBeHidden()
  await item.click()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible()

  await pages.openSettings()
  const part = pages.part('Notifications')
  await expect(part.getByText('Email isn’t set up on this server')).toBeVisible()
  await expect(part.getByRole('switch', { name: 'By email' })).toHaveCount(0)
  const inApp = part.getByRole('switch', {
    name: 'A document will be deleted permanently: In the app',
  })
  // React marks what it is about to bring to life a moment before it answers keys.
  await expect(async () => {
    if (await inApp.isChecked()) await inApp.press(' ')
    await expect(part.getByText('Saved.')).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expectNothingSeriousInBothColours(page, 'what a person is told')
  await expectNoSidewaysScroll(page, 'what a person is told')
  await page.reload()
  await expect(inApp).not.toBeChecked()
})
