import type { Page } from '@playwright/test'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { ImportPage } from './support/import-page'
import { expect } from './support/journey'
import { ferryPilot } from './support/resumes'

/** Nobody tells these pages who has come: the server's answer does not arrive. */
const holdAnswers = (page: Page) => page.route('**/api/v1/me', () => new Promise(() => {}))

/** Keeps the guest's CVs busy from another page, so that nobody can bring them along; answers how to let go. */
async function holdGuest(page: Page, baseURL: string) {
  const other = await page.context().newPage()
  await other.goto(`${baseURL}/api/v1/health`)
  await other.evaluate(async () => {
    const all = await indexedDB.databases()
    const name = all.map((one) => one.name ?? '').find((one) => one.includes('guest')) ?? ''
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const heads = database.transaction('heads', 'readwrite').objectStore('heads')
    // A transaction lasts as long as it is asked for something.
    const goOn = () => {
      if (document.title !== 'over') heads.count().onsuccess = goOn
      else database.close()
    }
    goOn()
  })
  return async () => {
    await other.evaluate(() => {
      document.title = 'over'
    })
    await other.close()
  }
}

const namesInAccount = async (page: Page) => {
  const answer = await page.request.get('/api/v1/resumes')
  const { items } = (await answer.json()) as { items: { id: string }[] }
  const found = items.map(({ id }) => page.request.get(`/api/v1/resumes/${id}`))
  const bodies = await Promise.all((await Promise.all(found)).map((one) => one.json()))
  return bodies.map(({ document }) => document.content.basics.name)
}

test('the first page after a sign-in writes into the account from the first key on', async ({
  page,
  editor,
  baseURL,
}) => {
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
  await editor.openSection('Personal details')
  await expect(editor.name).toHaveValue('Ines Ferry')
  await expect.poll(() => namesInAccount(page)).toEqual(['Ines Ferry'])
})

test('a text that is pasted while the CVs of a guest come along is not lost', async ({
  page,
  editor,
  baseURL,
}) => {
  await editor.startWith(ferryPilot)
  await editor.expectSaved()
  const letGo = await holdGuest(page, baseURL ?? '')
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await holdAnswers(page)
  await page.goto('/cvs')
  await page.getByRole('button', { name: 'More ways to start' }).click()
  await page.getByRole('menuitem', { name: 'Paste text' }).click()
  const paste = page.getByRole('dialog', { name: 'Paste your CV as text' })
  await paste.getByRole('textbox').fill('Ana Reis\nEngineer\n\nExperience\nEngineer, Brightwater')
  await paste.getByRole('button', { name: 'Import text' }).click()
  await expect(paste).toBeHidden()
  await letGo()
  await new ImportPage(page).expectReview('Pasted text')
})
