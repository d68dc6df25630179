import type { Page } from '@playwright/test'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { expect } from './support/journey'
import { ferryPilot } from './support/resumes'

/** Nobody tells these pages who has come: the server's answer does not arrive. */
const holdAnswers = (page: Page) => page.route('**/api/v1/me', () => new Promise(() => {}))

const namesInAccount = async (page: Page) => {
  const answer = await page.request.get('/api/v1/resumes')
  const { items } = (await answer.json()) as { items: { id: string }[] }
  const found = items.map(({ id }) => page.request.get(`/api/v1/resumes/${id}`))
  const bodies = await Promise.all((await Promise.all(found)).map((one) => one.json()))
  return bodies.map(({ document }) => document.content.basics.name)
}

test('the first page after a sign-in writes into the account from the first key on', {
  tag: '@long',
}, async ({ page, editor, baseURL }) => {
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await holdAnswers(page)
  await editor.start()
  await editor.name.fill('Ines Ferry')
  await expect.poll(() => namesInAccount(page)).toEqual(['Ines Ferry'])
  // That was for one page: the device remembers it from here on.
  const cookies = await page.context().cookies()
  expect(cookies.map(({ name }) => name)).not.toContain('vitae.person')
  await page.reload()
  await expect(editor.name).toHaveValue('Ines Ferry')
})

test('what a guest has open is open in the account after a sign-in, with every word', async ({
  page,
  editor,
  baseURL,
}) => {
  await editor.startWith(ferryPilot)
  await editor.name.fill('Ines Ferry')
  await editor.expectSaved()
  const address = page.url()
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await holdAnswers(page)
  await page.goto('/privacy')
  await page.goto(address)
  await editor.openSection('Basics')
  await expect(editor.name).toHaveValue('Ines Ferry')
  await expect.poll(() => namesInAccount(page)).toEqual(['Ines Ferry'])
})
