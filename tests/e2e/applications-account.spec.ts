import { newPerson, signInDirectly, signUpDirectly, test } from './support/account-journey'
import { ApplicationsPage } from './support/applications-page'
import { dataEngineer, posting } from './support/evidence-texts'
import { expect } from './support/journey'
import { matchWith } from './support/match'
import { KeptCv } from './support/stored-cv'

test('an application of an account is on both devices, and both edits of it are kept', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = baseURL ?? ''
  const { person } = await KeptCv.create(page, address)
  const list = new ApplicationsPage(page)
  await page.goto('/jobs#new?title=Pilot&employer=Tideline')
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pilot, Tideline' })).toBeVisible()
  await list.expectSaved()
  const count = async () => {
    const answer = await page.request.get('/api/v1/documents?kind=application')
    return (await answer.json()).items?.length
  }
  await expect.poll(count).toBe(1)

  const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block' })
  await signInDirectly(context, person, address)
  const there = await context.newPage()
  const otherPage = new ApplicationsPage(there)
  await otherPage.open()
  await otherPage.item('Pilot').getByRole('link').click()
  await expect(there.getByRole('heading', { level: 1, name: 'Pilot, Tideline' })).toBeVisible()

  // Different fields meet; one field that both changed is asked about.
  await page.context().setOffline(true)
  await page.getByLabel('Notes').fill('From the ship')
  await page.getByLabel('Place').fill('Aarhus')
  await there.getByLabel('Notes').fill('From the shore')
  await there.getByLabel('Closes').fill('2031-03-09')
  await expect(there.locator('[data-save-status=in-account]')).toBeVisible()
  await page.context().setOffline(false)
  const status = page.locator('[data-save-status=conflict]')
  await status.click()
  const dialog = page.getByRole('dialog', { name: 'Changed here and elsewhere' })
  await expect(dialog.getByRole('group')).toHaveCount(1)
  const notes = dialog.getByRole('group', { name: 'Notes' })
  await notes.getByText('Written on this device').click()
  await dialog.getByRole('button', { name: 'Keep my choices' }).click()
  await expect(page.getByLabel('Notes')).toHaveValue('From the ship')
  await expect(page.getByLabel('Closes')).toHaveValue('Sun 9 Mar 2031')
  await expect(page.locator('[data-save-status=in-account]')).toBeVisible()
  await there.reload()
  await expect(there.getByLabel('Place')).toHaveValue('Aarhus')
  await expect(there.getByLabel('Notes')).toHaveValue('From the ship')
  await context.close()
})

test('the job of a guest comes along into the account, with its ad, its CV and what was answered', async ({
  page,
  editor,
  baseURL,
}) => {
  await editor.startWith(dataEngineer)
  await matchWith(page, page.url(), posting)
  const match = page.url()
  const job = page.getByRole('region', { name: 'What the job asks for' })
  const open = job.getByRole('button', { name: /^Write / })
  const asked = await open.count()
  await open.first().click()
  await job.getByRole('button', { name: 'I have not done this' }).click()
  await expect(job).toContainText('You said no.')
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  await page.goto('/jobs')
  const count = async () => {
    const answer = await page.request.get('/api/v1/documents?kind=application')
    return (await answer.json()).items?.length
  }
  await expect.poll(count).toBe(1)
  await page.goto(match)
  await expect(job).toContainText('You said no.')
  await expect(open).toHaveCount(asked - 1)
})
