import { ImportPage, printCv } from './support/import-page'
import { expect, test } from './support/journey'
import { matchOf } from './support/match'
import { measureColumns } from './support/measure-columns'
import { ferryPilot } from './support/resumes'

const jobDescription = `Senior Harbour Pilot
Meridian Ports is hiring a senior harbour pilot in Lisbon.

What you bring
- Strong experience with radar and sonar
- 3 years of experience with docking of large ships
- Mentoring of junior pilots

Nice to have
- Sextant
`

test('the job and the paper each have room at every width', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await page.goto(matchOf(page.url()))
  await page.locator('textarea').fill(jobDescription)
  await page.locator('form button[type=submit]').click()
  const panes = {
    job: page.locator('main > section').first(),
    paper: page.getByRole('group', { name: 'Pages' }),
  }
  await expect(panes.job).toBeVisible()
  const tabs = page.getByRole('navigation').filter({ has: page.getByText('Preview') })
  for (const width of [768, 820, 1023]) {
    await page.setViewportSize({ width, height: 900 })
    for (const [index, pane] of Object.values(panes).entries()) {
      await tabs.getByRole('button').nth(index).click()
      const box = await pane.first().boundingBox()
      expect(box?.width, `tab ${index + 1}, ${width} px`).toBeGreaterThanOrEqual(width - 1)
      await measureColumns(page, `tab ${index + 1} of the dashboard`, [width])
    }
  }
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expect(tabs).toHaveCount(0)
    for (const pane of Object.values(panes)) {
      expect((await pane.first().boundingBox())?.width).toBeGreaterThanOrEqual(300)
    }
    await measureColumns(page, 'the dashboard', [width])
  }
  await page.goto(page.url().replace(/match$/, 'interview'))
  await expect(page.getByRole('region', { name: 'Questions', exact: true })).toBeVisible()
  await measureColumns(page, 'an interview', [768, 1023, 1024, 1440])
})

test('the editor, the list of CVs, an import and a check have room on a tablet', async ({
  page,
  editor,
}) => {
  const file = await printCv(page)
  await page.goto('/cvs')
  await editor.startWith(ferryPilot)
  await measureColumns(page, 'basics')
  await editor.openSection('Work experience')
  await measureColumns(page, 'experience')
  await editor.showDesign()
  await measureColumns(page, 'templates')
  await editor.unfold('Colour and typeface')
  await expect(page.getByLabel('Heading font')).toBeAttached()
  await measureColumns(page, 'colours and type')
  await editor.unfold('Headings, dates and bullets')
  await measureColumns(page, 'looks')
  await page.goto('/cvs')
  await expect(page.getByRole('link', { name: /Ferry pilot/ })).toBeVisible()
  await measureColumns(page, 'the list of CVs')
  await page.locator('input[type=file]').setInputFiles(file)
  await new ImportPage(page).expectReview('Ana Reis.pdf')
  await expect(page.getByRole('img', { name: 'Page 1 of the file' })).toBeVisible()
  await measureColumns(page, 'an import')
  await page.goto('/check')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: /Ana Reis.pdf/ })).toBeVisible()
  await measureColumns(page, 'a checked file')
  for (const path of ['/', '/privacy', '/templates', '/sign-in', '/sign-up']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await measureColumns(page, path)
  }
})

test('a letter has room on a tablet', async ({ page, editor, dashboard }) => {
  await editor.startWith(ferryPilot)
  await dashboard.open()
  await dashboard.choose('Ferry pilot', 'Write a cover letter')
  const form = page.getByRole('main', { name: 'Write the letter' })
  await form.getByRole('textbox', { name: 'Why them' }).click()
  await page.keyboard.type('I led a team of 45 surgeons in Oslo.')
  await expect(form.getByText(/1 sentence/).first()).toBeVisible()
  await measureColumns(page, 'a letter')
})
