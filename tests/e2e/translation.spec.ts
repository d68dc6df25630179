import { newPerson, signUpDirectly, test } from './support/account-journey'
import { DashboardPage } from './support/dashboard-page'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

test.use({ house: { models: true }, contextOptions: { reducedMotion: 'reduce' } })

const nurse = {
  basics: { name: 'Quill Ferry', label: 'Night nurse', email: 'quill@example.org' },
  work: [
    {
      name: 'Harbour Hospital',
      position: 'Nurse',
      startDate: '2019-03',
      highlights: ['Trained 12 new nurses on the stroke ward and planned the rota of the nights'],
    },
  ],
}
/** The first says the same; the others make more of somebody than they are. */
const german = {
  translations: [
    { id: 't1', text: 'Krankenpfleger im Nachtdienst' },
    { id: 't2', text: 'Chefarzt' },
    {
      id: 't3',
      text: 'Leitete 12 neue Pflegekräfte der Stroke Unit und bestimmte die Nachtdienste',
    },
  ],
}

test('a translation goes on while its dialog is closed, and is made once', async ({
  page,
  baseURL,
  openedHouse,
}) => {
  const { models } = openedHouse
  models?.reset()
  models?.onMessage(/Night nurse/, { content: JSON.stringify(german) })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(nurse, 'nurse', baseURL)
  const source = page.url()
  const dialog = page.getByRole('dialog', { name: 'Translate this CV' })
  const begin = dialog.getByRole('button', { name: 'Translate', exact: true })
  const open = async () => {
    await editor.chooseOfDocument(/^Translate/)
  }
  const ended: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/cancel')) ended.push(request.url())
  })

  await open()
  await dialog.getByLabel('Into').selectOption({ label: 'German' })
  const begun = page.waitForResponse(
    (response) => response.url().endsWith('/ai/requests') && response.request().method() === 'POST',
  )
  await begin.click()
  await expect(dialog.getByText(/You can close this window and keep working/)).toBeVisible()
  expect((await begun).ok()).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  // Also on another day: the page has forgotten everything.
  await page.reload()
  await open()
  const same = (text: string) =>
    dialog.getByRole('checkbox', { name: new RegExp(`Says the same.*${text}`) })
  await expect(dialog.getByText('0 of 3 confirmed. The rest stays in English.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Create CV' })).toBeDisabled()
  await expect(dialog.getByText('Harbour Hospital').first()).toBeVisible()
  await expect(same('Chefarzt')).not.toBeChecked()
  await expectNothingSeriousInBothColours(page, 'the review of a translation')
  // One tick by the keyboard outlives a dialog that is closed by mistake.
  await same('Krankenpfleger').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await open()
  await expect(same('Krankenpfleger')).toBeChecked()
  await dialog.getByRole('button', { name: 'Create CV' }).click()
  await expect(dialog.getByText('Your translated CV is ready.')).toBeVisible()
  await expect(dialog.getByText('2 texts are not translated and stay in English.')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a translation that is made')
  await dialog.getByRole('button', { name: 'Open CV' }).click()
  await expect(page).not.toHaveURL(source)
  await expect(editor.headline).toHaveValue('Krankenpfleger im Nachtdienst')
  await expect(page.getByText('Chefarzt')).toHaveCount(0)
  await expect(page.getByText('Leitete')).toHaveCount(0)
  expect(ended).toEqual([])

  // What is made is not offered again.
  await page.goto(source)
  await page.reload()
  await open()
  await expect(begin).toBeEnabled()
  await page.goto('/cvs')
  await new DashboardPage(page).openTray('Night nurse')
  await expect(page.getByRole('link', { name: 'Night nurse – German', exact: true })).toHaveCount(1)
})
