import { newPerson, signUpDirectly, test } from './support/account-journey'
import { dropFiles, ImportPage, printCv } from './support/import-page'
import { expect } from './support/journey'

test('a PDF that somebody signed in drops is in the account when it is created, and not before', async ({
  page,
  dashboard,
  editor,
  baseURL,
}) => {
  const file = await printCv(page)
  const review = new ImportPage(page)
  await signUpDirectly(page, newPerson(), baseURL ?? '')
  const readAccount = async (path = '') => (await page.request.get(`/api/v1/resumes${path}`)).json()

  await dashboard.open()
  await dropFiles(page, [file])
  await review.expectReview('Ana Reis.pdf')
  await review.openSections()
  await review.field('Employer').fill('Brightwater Energy Ltd')
  expect((await readAccount()).items).toEqual([])

  await review.create.click()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  const id = new URL(page.url()).hash.slice(1)
  await expect
    .poll(async () => (await readAccount()).items.map((one: { id: string }) => one.id))
    .toEqual([id])
  expect((await readAccount(`/${id}`)).document.content).toMatchObject({
    basics: { name: 'Ana Reis', label: 'Data engineer' },
    work: [{ name: 'Brightwater Energy Ltd', position: 'Senior Data Engineer' }],
  })

  const kept = async () =>
    (await readAccount(`/${id}/versions`)).items.map((one: { reason: string }) => one.reason)
  await expect.poll(kept).toEqual(['import'])

  await page.reload()
  await expect(editor.headline).toHaveValue('Data engineer')
  await dashboard.open()
  await expect(dashboard.card('Data engineer')).toHaveCount(1)
})
