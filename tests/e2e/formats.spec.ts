import { readFileSync } from 'node:fs'
import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

/** Name and extension of each format, and a pattern of what its file has to begin with or hold. */
const formats = [
  ['Word', 'docx', /^PK/],
  ['Plain text', 'txt', /^Zoë Łukasiewicz\n/],
  ['Web page', 'html', /^<!doctype html>[\s\S]*<h1[^>]*>Zoë Łukasiewicz/i],
  ['Markdown', 'md', /^# Zoë Łukasiewicz\n/],
  ['Image', 'png', /^.PNG/],
  ['JSON Resume, complete', 'json', /"vitae"/],
  ['JSON Resume, plain', 'json', /"Zoë Łukasiewicz"/],
  ['Europass', 'xml', /^<\?xml[\s\S]*<Candidate [\s\S]*Łukasiewicz/],
  ['PDF', 'pdf', /^%PDF-/],
] as const

test('every format is saved under a name that any system takes', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  for (const [name, extension, content] of formats) {
    const file = await editor.saveAs(new RegExp(`^${name}$`))
    expect(file.suggestedFilename()).toBe(`Zoë-Łukasiewicz-CV.${extension}`)
    const isText = ['txt', 'html', 'md', 'json', 'xml'].includes(extension)
    const bytes = readFileSync(await file.path())
    expect(bytes.toString(isText ? 'utf8' : 'latin1').slice(0, 60_000)).toMatch(content)
  }
  await expect(page.getByText(/all \d+ fields found/)).toBeVisible()
})

test('after a download the file is read back, and what is lost is named and found', async ({
  page,
  editor,
}) => {
  await editor.startWith({ ...ferryPilot, basics: { ...ferryPilot.basics, name: 'Zoë \u{13000}' } })
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const asked = page.getByRole('dialog', { name: 'Some letters are missing from the PDF' })
  await expect(asked).toContainText('No font has \u{13000} (U+13000)')
  await asked.getByRole('button', { name: 'Show it' }).click()
  await expect(editor.name).toBeFocused()
  await editor.download()
  const notice = page.getByText(/doesn’t find 1 of \d+ fields/)
  await expect(notice).toBeVisible()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Check', exact: true }).click()
  const lost = page
    .getByRole('main', { name: 'Check', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'was not found in one piece' }) })
  await expect(lost).toContainText('No font has \u{13000}')
  await lost.getByRole('button', { name: 'Go to the line' }).click()
  await expect(editor.name).toBeFocused()
  await editor.name.fill('Zoë Łukasiewicz')
  await editor.download()
  await expect(page.getByText(/all \d+ fields found/)).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('a field that is read as something else is named after a download, without an alarm', async ({
  page,
  editor,
}) => {
  const [post] = ferryPilot.work
  await editor.startWith({ ...ferryPilot, work: [{ ...post, startDate: 'spring 2019' }] })
  await editor.download()
  const notice = page.getByRole('alertdialog').filter({ hasText: 'All its text can be read.' })
  await expect(notice).toContainText(/spring 2019.* may be taken for something else/)
  await notice.getByRole('button', { name: 'Check', exact: true }).click()
  const taken = page
    .getByRole('main', { name: 'Check', exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /may be taken for something else/ }) })
  await taken.getByRole('button', { name: 'Go to the line' }).click()
  await expect(page.getByLabel('Start', { exact: true }).first()).toBeFocused()
})

test('the design panel changes the paper and the file, and undo takes it back', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign()
  const hash = () => page.locator('[data-page="1"]').getAttribute('data-page-hash')
  const before = await hash()
  await editor.chooseTemplate('Metro')
  await expect.poll(hash).not.toBe(before)
  const metro = await hash()
  await editor.unfold('Headings, dates and bullets')
  const dates = page.getByRole('group', { name: 'Position of dates' })
  await expect(dates.getByRole('radio', { name: 'Metro’s own' })).toBeChecked()
  await dates.getByRole('radio', { name: 'Below the title' }).check()
  await expect.poll(hash).not.toBe(metro)
  expect((await readPdf(await editor.downloadBytes())).text).toContain('Zoë Łukasiewicz')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(hash).toBe(metro)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(hash).toBe(before)
})
