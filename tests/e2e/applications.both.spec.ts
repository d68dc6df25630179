import { ApplicationsPage } from './support/applications-page'
import { dataEngineerAd } from './support/data-engineer-texts.mjs'
import { expect, test } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSerious,
  expectNothingSeriousInBothColours,
  expectReadableColumns,
} from './support/look'
import { openTab } from './support/match'
import { readPdf } from './support/pdf'
import { dataEngineer } from './support/resumes'
import { share } from './support/share'

// The service worker takes what is shared.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'allow' })

const job = 'Senior Data Engineer, Meridian Grid'

test('a shared file is brought in as a chosen one is, once', async ({ page }) => {
  await page.goto('/cvs')
  await share(page, { title: '' }, JSON.stringify({ basics: { name: 'Nuria Vale' } }))
  await page.waitForURL(/\/editor#/)
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Nuria Vale')
  await page.goto('/cvs')
  await expect(page.getByRole('link', { name: /Nuria Vale/ })).toHaveCount(1)
})

test('a job that is saved as soon as its ad is pasted has the names that the ad says', async ({
  page,
}) => {
  const save = page.getByRole('button', { name: 'Save and close', exact: true })
  await page.goto('/jobs#new')
  await page.getByLabel('Job description').fill(dataEngineerAd)
  await save.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(job)
  // One press is one job, and a title of one's own stays.
  await page.goto('/jobs#new')
  await page.getByLabel('Job description').fill(dataEngineerAd)
  await page.getByLabel('Job', { exact: true }).fill('Plumber')
  await save.dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plumber, Meridian Grid')
  await page.goto('/jobs')
  await expect(page.getByRole('button', { name: /, Meridian Grid: more$/ })).toHaveCount(2)
})

test('a shared job is checked, saved, moved over the board and put into a calendar', {
  tag: '@push',
}, async ({ page, editor }) => {
  const list = new ApplicationsPage(page)
  await list.open()
  await expect(page.getByRole('heading', { name: 'Paste an ad you like' })).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'no application yet')
  const manifest = await (await page.request.get('/manifest.webmanifest')).json()
  expect(manifest.share_target).toMatchObject({ action: '/jobs', method: 'POST' })

  // As the share sheet of a phone asks for it: nothing of it stays in what a server could see.
  await share(page, {
    title: 'Senior Data Engineer | Jobs',
    text: `${dataEngineerAd}\nhttps://jobs.example/7`,
  })
  await expect(page.getByLabel('Job description')).toHaveValue(dataEngineerAd.trim())
  expect(new URL(page.url()).search).toBe('')
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue('https://jobs.example/7')
  // The ad's title comes before that of the page.
  const position = page.getByLabel('Job', { exact: true })
  await expect(position).toHaveValue('Senior Data Engineer')
  await expect(page.getByLabel('Employer')).toHaveValue('Meridian Grid')
  await expect(page.getByLabel('Place')).toHaveValue('Lisbon')
  // What was changed by hand is no longer that of the ad, also after a reload.
  await page.getByLabel('Place').fill('Porto')
  await expect(page).toHaveURL(/place=Porto&.*changed=location/)
  await page.reload()
  await expect(page.getByLabel('Employer')).toHaveValue('Meridian Grid')
  await expect(page.getByLabel('Place')).toHaveValue('Porto')
  await expectNothingSeriousInBothColours(page, 'a shared job')
  await expectNoSidewaysScroll(page, 'a shared job')
  await list.open()
  await expect(page.getByRole('heading', { name: 'Paste an ad you like' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1, name: job })).toBeVisible()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await expect(page.getByLabel('Saved on')).not.toHaveValue('')
  await page.getByRole('button', { name: 'Add a reminder' }).click()
  await expect(page.getByLabel('What to do')).toBeFocused()
  await page.keyboard.type('Call Kim')
  await page.getByLabel('Day', { exact: true }).fill('9 March 2031')
  await page.getByLabel('Time').fill('14:30')
  await page.getByRole('button', { name: 'Add contact' }).click()
  await page.keyboard.type('Kim Ode')
  await page.getByLabel('Notes').fill('Asked for Porto')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Notes')).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(page.getByLabel('Notes')).toHaveValue('Asked for Porto')
  await list.expectSaved()
  await expectNothingSeriousInBothColours(page, 'an application')
  await expectNoSidewaysScroll(page, 'an application')
  await expectReadableColumns(page, 'an application')
  const calendar = await list.download(async () => {
    await page.locator('header').getByRole('button', { name: job }).click()
    await page.getByRole('menuitem', { name: 'Download calendar file' }).click()
  })
  expect(calendar.name).toBe(`${job}.ics`)
  expect(calendar.text).toContain('DTSTART:20310309T143000')
  expect(calendar.text).toContain('SUMMARY:Call Kim · Senior Data Engineer · Meridian Grid')
  await page.getByRole('button', { name: 'Remove Kim Ode' }).click()
  await expect(page.getByLabel('Contact', { exact: true })).toHaveCount(0)
  await list.undo('Kim Ode removed')
  await expect(page.getByLabel('Contact', { exact: true })).toHaveValue('Kim Ode')

  await page.getByRole('link', { name: 'Back to your jobs' }).click()
  await expect(list.item('Senior Data Engineer')).toContainText('Sun 9 Mar 2031')
  await list.show('Board')
  await expect(list.column('To apply').getByRole('listitem')).toHaveCount(1)
  await expectNothingSeriousInBothColours(page, 'the board')
  await expectReadableColumns(page, 'the board')
  const handle = page.getByRole('button', { name: `Move ${job}` })
  await handle.press('Enter')
  await expect(list.column('To apply')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(list.column('Applied')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.column('Applied').getByRole('listitem')).toHaveCount(1)
  await expect(handle).toBeFocused()
  await list.choose(job, 'Offer')
  await expect(list.column('Offer').getByRole('listitem')).toHaveCount(1)
  await list.undo('moved to “Offer”')
  await expect(list.column('Applied').getByRole('listitem')).toHaveCount(1)
  if (!editor.isPhone) {
    await list.item('Senior Data Engineer').dragTo(list.column('Interview'))
    await expect(list.column('Interview').getByRole('listitem')).toHaveCount(1)
  }
  await page.reload()
  await expect(
    list.column(editor.isPhone ? 'Applied' : 'Interview').getByRole('listitem'),
  ).toHaveCount(1)

  await list.choose(job, 'Move to trash')
  await expect(page.getByRole('heading', { name: 'Paste an ad you like' })).toBeVisible()
  await list.undo('moved to trash')
  await expect(list.heading).toBeVisible()
  await page.getByRole('link', { name: 'CVs', exact: true }).click()
  await expect(page).toHaveURL(/\/cvs$/)
  await page.getByRole('link', { name: 'Jobs', exact: true }).click()
  await expect(list.heading).toBeVisible()
})

test('a table from another tracker comes in, goes out, and is known when it comes again', async ({
  page,
}) => {
  const list = new ApplicationsPage(page)
  await list.open()
  await page.getByRole('button', { name: 'From a list, CSV' }).click()
  const dialog = await list.bringTable(
    [
      'Job Position,Company,Status,Date Applied,Excitement,Notes',
      'Night nurse,Elm Vets,Interviewing,03/04/2026,5,"=HYPERLINK(""x"")"',
      'Pilot,Bay Ferries,Rejected,,2,',
      'Pilot,Bay Ferries,Applied,,,',
      ',,,,,nothing',
    ].join('\n'),
  )
  await expect(dialog.getByText('Other columns: Excitement')).toBeVisible()
  await expect(dialog.getByText('1 row has neither an employer nor a job title')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: /^Pilot/ }).last()).not.toBeChecked()
  await dialog.getByText('Day first: 3 April').click()
  await expect(dialog.getByText(/Interview · 3 Apr 2026/)).toBeVisible()
  await expectNothingSerious(page, 'the review of a table')
  await expectNoSidewaysScroll(page, 'the review of a table')
  await dialog.getByRole('button', { name: 'Add 2 jobs' }).click()
  await expect(list.column('Interview').getByRole('link', { name: 'Night nurse' })).toBeVisible()
  // Closed jobs are folded at first.
  await list
    .column('Closed')
    .getByRole('button', { name: /^Closed/ })
    .click()
  await expect(list.item('Pilot')).toContainText('Rejected')

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByLabel('Search your jobs').fill('excitement')
  await expect(page.getByText('2 jobs found')).toBeVisible()
  await page.getByLabel('Search your jobs').fill('')
  await page.getByLabel('Stage', { exact: true }).selectOption({ label: 'Closed' })
  await expect(page.getByText('1 job found')).toBeVisible()
  await page.getByLabel('Stage', { exact: true }).selectOption({ label: 'All stages' })
  await page.keyboard.press('Escape')

  const more = async (item: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const table = await list.download(() => more('Download as CSV'))
  expect(table.name).toBe('Jobs.csv')
  expect(table.text.startsWith('\ufeff"Position","Employer",')).toBe(true)
  expect(table.text).toContain(`"'=HYPERLINK(""x"")`)

  await more('Import a CSV file')
  await list.bringTable(table.text)
  await expect(dialog.getByText(/^2 are already here/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Add 0 jobs' })).toBeDisabled()
  await page.keyboard.press('Escape')
})

test('a job goes from its ad to a version of a CV, a letter and what was sent, one step at a time', async ({
  page,
  editor,
}) => {
  await editor.startWith(dataEngineer)
  const list = new ApplicationsPage(page)
  await page.goto('/jobs#new')
  const files = page.getByRole('main').locator('input[type=file]')
  await files.setInputFiles('tests/fixtures/pilot-by-browser.pdf')
  await expect(page.getByLabel('Job description')).toHaveValue(/Harbour pilot/)
  await files.setInputFiles({
    name: 'job.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  })
  await expect(page.getByText(/^This file contains only pictures of text/)).toBeVisible()
  await page.getByLabel('Job description').fill(dataEngineerAd)
  await expect(page.getByLabel('Employer')).toHaveValue('Meridian Grid')
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await expect(page.getByText('read from the ad').first()).toBeVisible()
  // One next step: the CV, then what it lacks.
  const steps = page.getByRole('region', { name: 'Next steps' })
  await expect(steps.getByRole('heading')).toHaveText('Choose the CV')
  await openTab(page, /^Match/)
  await page.getByRole('button', { name: 'Data engineer', exact: true }).click()
  const count = page.getByRole('heading', { name: /^Covers \d of \d$/ })
  await expect(count).toBeVisible()
  await expect(page.getByText('Kubernetes in production').first()).toBeVisible()
  const [covered, all] = (await count.textContent())?.match(/\d/g) ?? []
  await openTab(page, 'Overview')
  await expect(steps.getByRole('heading')).toHaveText(/^Close \d essential gap/)
  await expect(steps).toContainText('The ad insists on')
  const rows = page.getByRole('listitem')
  await expect(rows.filter({ hasText: 'Show what they ask for' })).toContainText(
    `covers ${covered} of ${all}`,
  )
  await expectNothingSerious(page, 'an overview')
  await list.expectSaved()

  await openTab(page, 'CV')
  await page.getByRole('button', { name: 'New version' }).click()
  await expect(page.getByText('no lines differ')).toBeVisible()
  await expectNothingSerious(page, 'the CV of a job')
  await openTab(page, 'Letter')
  // It is written inside the job, and stored with its first word.
  const letter = page.getByRole('main', { name: 'Write the letter' })
  await letter.getByRole('textbox', { name: 'Why them' }).click()
  await page.keyboard.type('You run data for the grid.')
  await letter.getByRole('textbox', { name: 'Your two proofs', exact: true }).fill('I move data.')
  await letter.getByRole('textbox', { name: 'Close', exact: true }).fill('May we talk?')
  await expectNothingSerious(page, 'the letter of a job')
  const { text, pages } = await readPdf(await editor.downloadBytes('Download letter'))
  expect([pages, text.includes('You run data for the grid.')]).toEqual([1, true])
  await openTab(page, 'Overview')
  await expect(page.getByRole('listitem').filter({ hasText: 'Write the letter' })).toContainText(
    'Done',
  )

  // What was sent is kept as it is, by way of the open screen: its undo takes it back.
  const sent = page.getByRole('region', { name: 'Sent', exact: true })
  await page.getByRole('button', { name: 'Mark as sent: Send it, keep a copy' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keep a sent copy' }).click()
  await expect(sent.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await expect(page.getByLabel('Applied on')).not.toHaveValue('')
  await expectNothingSeriousInBothColours(page, 'what was sent')
  await expectReadableColumns(page, 'what was sent')
  await page.keyboard.press('Control+z')
  await expect(sent.getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(sent.getByRole('listitem')).toHaveCount(2)
  await list.expectSaved()
})

test('an application that is open in two tabs is written in one, and both show it', async ({
  page,
  context,
}) => {
  await page.goto('/jobs#new?title=Pilot&employer=Tideline')
  await page.getByRole('button', { name: 'Save and close', exact: true }).click()
  await page.getByLabel('Notes').fill('First')
  const list = new ApplicationsPage(page)
  await list.expectSaved()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('This job is open in another tab.')).toBeVisible()
  await page.getByLabel('Notes').fill('First and second')
  await expect(other.getByLabel('Notes')).toHaveValue('First and second')
  await other.getByRole('button', { name: 'Edit here instead' }).click()
  await other.getByLabel('Notes').fill('Third')
  await expect(page.getByLabel('Notes')).toHaveValue('Third')
  await expect(page.getByText('This job is open in another tab.')).toBeVisible()
})
