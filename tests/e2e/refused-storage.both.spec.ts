import { test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { KeptCv } from './support/stored-cv'

/** As in a private window that allows no database. */
function refuseStorage() {
  Object.defineProperty(window, 'indexedDB', { get: () => undefined })
}

const ferry = { basics: { name: 'Quill Ferry', label: 'Pilot' } }

test('a browser that keeps nothing still works on the CVs of the account', async ({
  page,
  dashboard,
  editor,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '', ferry)
  await page.addInitScript(refuseStorage)
  await dashboard.open()
  await expect(page.getByText('doesn’t let us save anything on this device').first()).toBeVisible()
  await page.getByRole('link', { name: 'Pilot' }).click()
  await expect(page).toHaveURL(new RegExp(`/editor#${cv.id}`))
  await expect(page.getByText('Your changes go to your account')).toBeVisible()
  await editor.openSection('Personal details')
  await editor.name.fill('Quill Ferry, at sea')
  const stored = async () => (await cv.read()).document.content.basics.name
  await expect.poll(stored).toBe('Quill Ferry, at sea')
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()

  await page.reload()
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Quill Ferry, at sea')

  await page.context().setOffline(true)
  await editor.name.fill('Quill Ferry, out of reach')
  await expect(page.locator('[data-save-status=memory-only]').first()).toBeVisible()
  await page.context().setOffline(false)
  await expect.poll(stored).toBe('Quill Ferry, out of reach')
})

test('what is begun in such a browser is in the account, from each tab', async ({
  page,
  editor,
  baseURL,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '', ferry)
  await page.context().addInitScript(refuseStorage)
  const other = await page.context().newPage()
  await other.goto('/cvs')
  await expect(other.getByRole('link', { name: 'Pilot' })).toBeVisible()
  // A page behind another is drawn once a second.
  await page.bringToFront()
  await editor.start()
  await editor.name.fill('Begun here')
  const names = async () => {
    const list = await (await page.request.get('/api/v1/resumes')).json()
    return list.items.map(({ name }: { name: string }) => name).sort()
  }
  await expect.poll(names).toEqual(['Begun here', 'Quill Ferry'])
  // Neither tab waits for the other to send.
  await other.bringToFront()
  await other.goto(`/editor#${cv.id}`)
  const elsewhere = new EditorPage(other)
  await elsewhere.openSection('Personal details')
  await elsewhere.name.fill('Quill, too')
  await expect.poll(names).toEqual(['Begun here', 'Quill, too'])
})
