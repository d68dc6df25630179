import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'

test('a new job goes where its dates belong, and the caret stays where the person went', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.openSection('Work experience')
  const jobs = editor.entries.locator('h3')
  const order = async () =>
    (await jobs.allTextContents()).map(
      (text) => text.match(/^(Harbour|Second|Deck|Night|New)/)?.[0],
    )
  await page.getByRole('button', { name: 'Add position' }).click()
  await expect(page.getByLabel('Job title').last()).toBeFocused()
  await page.keyboard.type('Night pilot')
  const entry = editor.entries.last()
  await expect(editor.bullets(entry)).toHaveCount(1)
  await entry.getByLabel('Start').fill('Jan 2018')
  await entry.getByLabel('End').fill('Jan 2023')
  await editor.bullets(entry).click()
  await page.keyboard.type('Piloted at night')
  // Typing moves nothing.
  expect(await order()).toEqual(['Harbour', 'Second', 'Deck', 'Night'])

  const other = editor.entries.first().getByLabel('Employer')
  await other.click()
  await expect.poll(order).toEqual(['Harbour', 'Night', 'Second', 'Deck'])
  await expect(other).toBeFocused()
  await expect(page.getByText('Sorted by date')).toBeVisible()
  await page.keyboard.type('!')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(order).toEqual(['Harbour', 'Second', 'Deck', 'Night'])

  await page.keyboard.press('Control+k')
  await page.keyboard.type('newest')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['Harbour', 'Night', 'Second', 'Deck'])
  await page.keyboard.press('Control+z')
  await editor.choose(/^Work experience: /, 'Newest first')
  await expect.poll(order).toEqual(['Harbour', 'Night', 'Second', 'Deck'])

  // Skills are asked for before how well they are known.
  await editor.openSection('Skills')
  await page.getByRole('button', { name: 'Add skills' }).click()
  const added = editor.entries.last()
  const fields = added.getByRole('textbox').or(added.getByRole('combobox'))
  const labels = () =>
    fields.evaluateAll((all) =>
      all.map((field) => (field as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    )
  await expect.poll(labels).toEqual(['Group', 'Skills'])
  await editor.entries.last().getByRole('button', { name: 'Level' }).click()
  await expect.poll(labels).toEqual(['Group', 'Skills', 'Level'])
})

test('an empty section shows an example that is never printed, and a key leads into it', async ({
  page,
  editor,
}) => {
  const { basics } = ferryPilot
  await editor.startWith({ ...ferryPilot, basics: { ...basics, label: 'Nurse' }, certificates: [] })
  const row = editor.sectionRow('Certificates')
  // Of the person's profession, and no part of the section's name.
  await expect(row).toContainText('Immediate Life Support')
  await expect(row).toHaveAccessibleName('Certificates')
  await row.press('Enter')
  await expect(page.getByRole('button', { name: 'Add certificate' })).toBeFocused()
  expect((await readPdf(await editor.downloadBytes())).text).not.toContain('Life Support')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Go to Work experience')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Job title').first()).toBeFocused()
})

test('what the menus do can be done from the palette', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.openSection('Work experience')
  await page.getByLabel('Job title').first().click()
  const command = async (words: string) => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await command('This entry: Hide')
  await expect(editor.entries.first()).toContainText('Hidden')
  await command('Change heading')
  await expect(page.getByLabel('Heading on the CV')).toBeFocused()
  await command('Rename')
  await expect(page.getByLabel('Name of this CV')).toBeFocused()
  await page.keyboard.press('Escape')
  // A line of the CV is found by its words.
  await command('narrow waters')
  await expect(page.getByRole('textbox', { name: /^Who you are/ })).toBeFocused()
  await command('Match with a job')
  await expect(page).toHaveURL(/\/jobs#[\w-]+\/match$/)
})
