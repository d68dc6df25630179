import { expect, test } from './support/journey'

test('a CV made of answers: one question at a time, the page beside it, kept over a reload', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor }) => {
  await page.goto('/editor#?guide=you')
  const question = (name: string) => page.getByRole('region', { name, exact: true })
  const go = () => page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(question('Who are you?')).toBeVisible()
  await page.getByLabel('Full name').fill('Rosa Lindt')
  await page.getByLabel('Email').fill('rosa@example.org')
  // The country of the city stands in grey, and is taken when its field is left.
  await page.getByLabel('City').fill('Leeds')
  await page.getByLabel('City').press('Escape')
  await expect(page.getByLabel('Country')).toHaveAttribute('placeholder', 'United Kingdom')
  await page.getByLabel('Country').focus()
  await page.getByLabel('Country').blur()
  await expect(page.getByLabel('Country')).toHaveValue('United Kingdom')
  await expect(page.getByText('mostly have no photo')).toBeVisible()
  await go()
  await page.getByLabel('Job title').fill('Shift planner')
  await page.getByLabel('Job title').press('Escape')
  await go()
  // The title is asked for once: it is there, and typed over.
  await expect(page.getByLabel('Job title')).toHaveValue('Shift planner')
  await page.getByLabel('Job title').fill('Planner')
  await page.getByLabel('Employer').fill('Hill Bakery')
  await page.getByLabel('Start', { exact: true }).fill('Mar 2021')
  await go()

  await expect(question('What did you do there?')).toContainText('Planner · Hill Bakery')
  await page.getByText('I saved time or money', { exact: true }).click()
  await page.getByLabel('What did you cut?').fill('Responsible for overtime')
  await expect(page.getByText('“Responsible for” begins with your duty')).toBeVisible()
  await page.getByLabel('What did you cut?').fill('overtime')
  await expect(page.getByText('begins with your duty')).toHaveCount(0)
  await page.getByLabel('By how much?').fill('31%')
  await page.getByLabel('How did you do it?').fill('re-planned the night shift')
  const line = 'Cut overtime by 31% by re-planning the night shift'
  await expect(page.getByText(line)).toBeVisible()
  await page.getByRole('button', { name: 'Another order' }).click()
  await expect(page.getByText('Re-planned the night shift, cutting overtime by 31%')).toBeVisible()
  await page.getByRole('button', { name: 'Another order' }).click()
  await editor.expectSaved()

  // The answers in progress are there after a reload, and at the same question.
  await page.reload()
  await expect(page.getByLabel('By how much?')).toHaveValue('31%')
  await page.getByLabel('Over what time?').fill('a year')
  await page.getByRole('button', { name: 'One more thing' }).click()
  await page.getByText('I led people', { exact: true }).click()
  await page.getByLabel('Whom did you lead?').fill('bakers')
  await page.getByLabel('How many?').fill('6')
  await page.getByRole('button', { name: 'One more thing' }).click()
  await page.getByText('I brought in something new', { exact: true }).click()
  await page.getByLabel('What did you bring in?').fill('a rota')
  await page.getByLabel('When?').fill('2 million pounds')
  await page.getByLabel('What changed because of it?').focus()
  await expect(page.getByText('This is no date, so it is not in the line.')).toBeVisible()
  await go()

  // Two jobs at one employer become roles.
  await page.getByRole('button', { name: 'Add an earlier job' }).click()
  await expect(page.getByLabel('Job title')).toHaveValue('')
  await page.getByLabel('Job title').fill('Baker')
  await expect(page.getByText('Job 2')).toBeVisible()
  await page.getByLabel('Employer').fill('Hill Bakery')
  await go()
  await page.getByLabel('What did you do most?').fill('Baked bread')
  await go()
  await page.getByRole('button', { name: 'Group as roles at Hill Bakery' }).click()
  await expect(page.getByRole('button', { name: 'Group as roles' })).toHaveCount(0)
  await expect(question('Did you have another job before that?')).toBeVisible()
  await go()
  await page.getByLabel('School or university').fill('Hill College')
  await go()
  await page.getByLabel('Your skills').fill('Rotas, Dough,')
  await go()
  await page.getByLabel('Language', { exact: true }).fill('English')
  await page.getByLabel('Level').fill('native')
  await go()
  await page.getByRole('button', { name: 'Use this text' }).click()
  await expect(page.getByRole('textbox', { name: /^Who you are/ })).toHaveText(
    'Planner at Hill Bakery. Cut overtime by 31% in a year by re-planning the night shift.',
  )
  await go()
  await expect(page.locator('[data-question="design"] canvas[role=img]')).toHaveCount(3)
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page).toHaveURL(/\/editor#[\w-]+(\/preview)?$/)
  await editor.showPaper()
  const whole = 'Cut overtime by 31% in a year by re-planning the night shift'
  for (const words of [
    whole,
    'Led 6 bakers',
    'Introduced a rota',
    'Hill College',
    'Rotas, Dough',
  ]) {
    await expect(editor.paperWords(words).first()).toBeVisible()
  }
})

test('nothing is lost by going back, skipping, or seeing all fields', async ({ page, editor }) => {
  await page.goto('/editor#?guide=you')
  await page.getByLabel('Full name').fill('Rosa Lindt')
  await page.getByRole('button', { name: 'Skip', exact: true }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).last().click()
  await expect(page.getByLabel('Full name')).toHaveValue('Rosa Lindt')
  await page.goto(`${page.url().split('?')[0]}?guide=positions`)
  await page.getByLabel('Job title').fill('Baker')
  await page.getByRole('button', { name: 'See all fields' }).click()
  await editor.openSection('Work experience')
  await expect(page.getByLabel('Job title')).toHaveValue('Baker')
  await expect(page).toHaveURL(/\/editor#[\w-]+\/work$/)
})

test('who has no job yet is asked for something else that counts', async ({ page, editor }) => {
  await page.goto('/editor#?guide=positions')
  await page.getByRole('button', { name: 'I have none yet' }).click()
  await page.getByRole('button', { name: 'I worked on a project' }).click()
  await page.getByLabel('Project', { exact: true }).fill('School radio')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await page.getByLabel('What did you do most?').fill('hosted a weekly show')
  await page.getByRole('button', { name: 'Write it myself' }).click()
  await page.getByRole('textbox', { name: 'Write it in your words' }).pressSequentially(' live')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What else have you done?' })).toBeVisible()
  await editor.expectSaved()
  await editor.showPaper()
  await expect(editor.paperWords(/School radio/).first()).toBeVisible()
  await expect(page.getByText('Work experience', { exact: true })).toHaveCount(0)
})
