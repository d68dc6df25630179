import { createApplication } from '@/lib/resume/create-application'
import { createIdGenerator } from '@/lib/resume/ids'
import { newPerson, signUpDirectly, test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { dataEngineer, posting } from './support/evidence-texts'
import { expect } from './support/journey'
import { expectNothingSerious } from './support/look'
import { matchWith, openTab } from './support/match'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const questions = 'Questions'
const story = 'The night the run stopped'

test('an application brings its job description, and is asked for the CV that it has not', async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? ''
  await signUpDirectly(page, newPerson(), base)
  await new EditorPage(page).startWith(dataEngineer, 'nuria', base)
  const application = createApplication(createIdGenerator(), '2026-11-24', {
    ...{ employer: 'Meridian Grid', position: 'Staff engineer', jobDescription: posting },
  })
  const saved = await page.request.put(`/api/v1/resumes/${application.id}`, {
    data: { document: application, baseVersion: 0 },
    headers: { origin: base },
  })
  expect(saved.status()).toBe(200)
  // An address of before.
  await page.goto(`/interview#${application.id}`)
  await expect(page).toHaveURL(`/jobs#${application.id}/interview`)
  await expect(page.getByRole('heading', { name: 'Which CV is this job for?' })).toBeVisible()
  await expectNothingSerious(page, 'the choice of a CV')
  await page.getByRole('button', { name: 'Data engineer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, Meridian Grid')
  const region = page.getByRole('region', { name: questions, exact: true })
  await expect(region.getByRole('listitem').filter({ hasText: 'Kafka' }).first()).toBeVisible()

  // Another job description goes into the application, not beside it.
  await openTab(page, 'Overview')
  await page
    .getByLabel('Job description')
    .fill(
      'Night baker\n\nRequirements:\n- Sourdough\n- Excel for the orders of the week\n- Two years as a baker',
    )
  await openTab(page, 'Interview')
  await expect(region.getByRole('listitem').filter({ hasText: 'Sourdough' }).first()).toBeVisible()
  await page.reload()
  await expect(region.getByRole('listitem').filter({ hasText: 'Sourdough' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, Meridian Grid')
})

test('a CV for a job has the stories of the CV that it follows, and its own lines', async ({
  page,
}) => {
  const editor = new EditorPage(page)
  await editor.startWith(dataEngineer)
  const original = page.url()
  await matchWith(page, original, posting)
  await openTab(page, 'CV')
  await page.getByRole('button', { name: 'New version' }).click()
  await expect(page.getByText('no lines differ')).toBeVisible()
  await openTab(page, 'Interview')
  const interview = page.url()
  const region = page.getByRole('region', { name: questions, exact: true })
  const stories = page.getByRole('region', { name: 'Your stories' })
  await expect(stories).toContainText('Your stories are kept in the main CV, “Data engineer”')
  const row = region.getByRole('listitem').filter({ hasText: 'Kafka' }).first()
  await row.getByRole('button', { name: /^Write a story/ }).click()
  await page.keyboard.type(story)
  await expect(page.locator('[data-save-status]')).toContainText('Saved')
  // The address stays that of the job.
  await expect(page).toHaveURL(interview)

  // The master has the story, for whatever job comes next.
  await matchWith(page, original, posting.replaceAll('Meridian', 'Tidal'))
  await openTab(page, 'Interview')
  await expect(stories.getByRole('button', { name: story })).toBeVisible()
  await stories.getByRole('button', { name: story }).click()
  await expect(stories.getByRole('list', { name: 'Lines of your CV' })).toContainText('Kafka')
})
