import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { ferryPilot } from './support/resumes'

test.use({ house: { models: true } })

test('help with a letter that nobody has typed in is given', async ({
  page,
  dashboard,
  baseURL,
  openedHouse,
}) => {
  openedHouse.models?.reset()
  openedHouse.models?.onMessage(/./, {
    content: JSON.stringify({ title: null, employer: null, paragraphs: [] }),
  })
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const editor = new EditorPage(page)
  await editor.startWith(ferryPilot, 'pilot', baseURL)
  await dashboard.open()
  await page
    .getByRole('button', { name: /: more$/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Write a cover letter' }).click()
  const form = page.getByRole('main', { name: 'Write the letter' })
  await expect(form.getByRole('textbox', { name: 'Why them' })).toBeVisible()

  const answers: number[] = []
  page.on('response', (response) => {
    const isAsked = response.url().endsWith('/api/v1/ai/requests')
    if (isAsked && response.request().method() === 'POST') answers.push(response.status())
  })
  await form.getByRole('button', { name: 'Suggest sentences' }).click()
  await expect.poll(() => answers).toHaveLength(1)
  expect(answers[0]).toBeLessThan(300)
})
