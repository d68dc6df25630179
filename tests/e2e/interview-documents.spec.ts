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
const story = 'The night the run stopped.'

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
  await page.getByRole('button', { name: 'Data engineer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, Meridian Grid')
  const region = page.getByRole('region', { name: questions, exact: true })
  await expect(region).toContainText('Why do you want to work for “Meridian Grid”?')

  // Another job description goes into the application, not beside it.
  await openTab(page, 'Overview')
  await page.getByRole('button', { name: 'Show all' }).click()
  await page
    .getByLabel('Job description')
    .fill(
      'Night baker at Crumb & Sons\n\nRequirements:\n- Sourdough\n- Excel for the orders of the week\n- Two years as a baker',
    )
  await openTab(page, 'Interview')
  await expect(region).toContainText('Why do you want to work for “Crumb & Sons”?')
  await page.reload()
  await expect(region).toContainText('Why do you want to work for “Crumb & Sons”?')
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
  await region.getByRole('button', { name: /^Why you/ }).click()
  await expect(stories.getByRole('list', { name: 'Your own lines' })).toContainText('Kafka')
  await region.getByRole('button', { name: /^A failure/ }).click()
  await stories.getByRole('button', { name: /^Situation/ }).click()
  await page.keyboard.type(story)
  await expect(page.locator('[data-save-status]')).toContainText('Saved')
  // The address stays that of the job.
  await expect(page).toHaveURL(interview)

  // The master has the story, for whatever job comes next.
  await matchWith(page, original, posting.replaceAll('Meridian', 'Tidal'))
  await openTab(page, 'Interview')
  await region.getByRole('button', { name: /^A failure/ }).click()
  await expect(stories.getByRole('textbox', { name: 'Situation' })).toHaveText(story)
})
