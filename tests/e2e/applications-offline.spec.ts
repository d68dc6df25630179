import { ApplicationsPage } from './support/applications-page'
import { expect, test } from './support/journey'

test.use({ serviceWorkers: 'allow' })

test('without a network: a shared job, its application, the list and the table', async ({
  page,
  context,
}) => {
  const list = new ApplicationsPage(page)
  await page.goto('/jobs#new?title=Pilot&employer=Tideline')
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await list.expectSaved()
  const isStored = () =>
    page.evaluate(async () => {
      const state = await caches.open('vitae-state')
      const kept = await state.match('/current-build')
      return kept !== undefined && navigator.serviceWorker.controller !== null
    })
  await expect.poll(isStored, { timeout: 60_000 }).toBe(true)

  await context.setOffline(true)
  // The service worker moves it into the fragment: no server could have.
  await page.goto('/jobs?title=Mate&text=Elm+Ferries%20https%3A%2F%2Fjobs.example%2F1&url=')
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue('https://jobs.example/1')
  await page.getByLabel('Employer').fill('Elm Ferries')
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await page.getByLabel('Notes').fill('Written at sea')
  await list.expectSaved()
  await page.reload()
  await expect(page.getByLabel('Notes')).toHaveValue('Written at sea')
  await list.open()
  await expect(list.item('Mate')).toBeVisible()
  await list.show('Board')
  await expect(list.column('To apply').getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  const table = await list.download(() =>
    page.getByRole('menuitem', { name: 'Download as CSV' }).click(),
  )
  expect(table.text).toContain('"Mate","Elm Ferries"')
})
