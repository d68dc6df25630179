import { readFileSync } from 'node:fs'
import { EditorPage } from './support/editor-page'
import { jsonFile } from './support/files'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

/** Files as other programs write them: older fields, dates as words, other scripts, nothing where something may be. */
const foreignFiles = {
  older: {
    basics: { name: 'Bram de Wit', website: 'bram.example', location: 'Gent' },
    work: [
      { company: 'Harbour Mill', position: 'Miller', startDate: 'March 2012', endDate: 'Present' },
    ],
  },
  sparse: { basics: { name: 'Ona Puig', profiles: null }, work: [], skills: ['Milling', 'Baking'] },
  greek: {
    basics: { name: 'Ελένη Ρήγα', summary: '<b>Μυλωνού</b> & αρτοποιός' },
    education: [{ institution: 'Σχολή', studyType: '', gpa: 9 }],
  },
  japanese: { $schema: 'x', basics: { name: '森 さくら' }, meta: { theme: 'elegant', version: 1 } },
}

test('a JSON Resume comes in, is edited, and goes out again with every word', async ({
  page,
  editor,
  browser,
}) => {
  const unknown = { ...ferryPilot, 'x-origin': { tool: 'another program' } }
  await editor.startWith(unknown)
  await expect(editor.name).toHaveValue('Zoë Łukasiewicz')
  await editor.headline.fill('Captain')

  const take = async (item: string) => {
    const file = await editor.saveAs(item)
    expect(file.suggestedFilename()).toMatch(/\.json$/)
    return JSON.parse(readFileSync(await file.path(), 'utf8'))
  }
  const plain = await take('JSON Resume, plain')
  expect(plain.basics).toMatchObject({ ...ferryPilot.basics, label: 'Captain' })
  expect(plain.work).toMatchObject(ferryPilot.work)
  expect(plain.education).toMatchObject(ferryPilot.education)
  expect(plain.skills).toMatchObject(ferryPilot.skills)
  expect(plain.languages).toMatchObject(ferryPilot.languages)
  expect(plain.meta?.vitae).toBeUndefined()

  // With everything it comes back with its design, too.
  await editor.showDesign()
  await editor.chooseTemplate('Workbench')
  const whole = await take('JSON Resume, complete')
  // What JSON Resume has no field for is a section of its own.
  expect(JSON.stringify(whole)).toContain('another program')
  const otherDevice = await browser.newContext()
  const there = new EditorPage(await otherDevice.newPage())
  await there.startWith(whole, 'whole', page.url())
  await expect(there.headline).toHaveValue('Captain')
  await there.showDesign()
  await expect(there.page.getByRole('radio', { name: /^Workbench(?!,)/ })).toBeChecked()
  await otherDevice.close()
})

test('a file that is no JSON Resume is told by place and reason, and changes nothing', async ({
  page,
  dashboard,
}) => {
  await dashboard.open()
  await dashboard.bringFiles([
    jsonFile('wrong', {
      basics: { name: { first: 'Ada' } },
      work: [{ name: 'Fine' }, { position: { nested: true } }],
      // A file of ours is read to the letter.
      meta: { vitae: { schemaVersion: 1 } },
    }),
    { name: 'letter.txt.json', mimeType: 'application/json', buffer: Buffer.from('Dear all') },
  ])
  const notice = page.getByRole('alert').filter({ hasText: 'couldn’t be read' })
  await expect(notice).toContainText('basics.name: wrong kind of value')
  await expect(notice).toContainText('work[1].position: wrong kind of value')
  // What is no JSON at all may be a CV of another kind.
  await expect(page.getByText('1 import is waiting for review.')).toBeVisible()
  await expect(notice).toContainText('Your CVs were not changed.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How would you like to start/)

  await page.goto('/start')
  const picker = page.locator('input[type=file]')
  await picker.setInputFiles(
    jsonFile('wrong', { work: 'all my life', meta: { vitae: { schemaVersion: 1 } } }),
  )
  await expect(
    page.getByText(/wrong\.json couldn’t be read\..*work: wrong kind of value/),
  ).toBeVisible()
})

test('files by others open, can be edited and are printed with their names', async ({ editor }) => {
  test.setTimeout(90_000)
  for (const [file, resume] of Object.entries(foreignFiles)) {
    await test.step(file, async () => {
      await editor.startWith(resume, file)
      const name = resume.basics.name.trim()
      await expect(editor.name).toHaveValue(name)
      await editor.headline.fill('Edited here')
      const { text } = await readPdf(await editor.downloadBytes())
      expect(text).toContain('Edited here')
      // Fonts of East Asian scripts are fetched by themselves; without them the field says so.
      if (!/\p{Lo}/u.test(name)) expect(text).toContain(name.replace(/\s+/g, ' '))
    })
  }
})
