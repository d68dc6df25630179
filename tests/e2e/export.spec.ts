import { readFileSync } from 'node:fs'
import { inkOf } from '@/lib/exporters/testing/read-back'
import { readDocx } from '@/lib/exporters/testing/read-docx'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'

test('a CV goes out in other formats, by keyboard too, and a section to the clipboard', async ({
  page,
  editor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await editor.startWith(ferryPilot)
  await editor.headline.fill('Captain')

  const word = await editor.saveAs('Word')
  expect(word.suggestedFilename()).toBe('Zoë-Łukasiewicz-CV.docx')
  const { paragraphs } = readDocx(new Uint8Array(readFileSync(await word.path())))
  expect(paragraphs[0]).toEqual({ style: 'Title', text: 'Zoë Łukasiewicz' })
  expect(paragraphs[1]).toEqual({ style: 'Subtitle', text: 'Captain' })

  const picture = await editor.saveAs('Image')
  expect(picture.suggestedFilename()).toBe('Zoë-Łukasiewicz-CV.png')
  const png = readFileSync(await picture.path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // A4 at 200 pixels an inch.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1654, 2339])

  await page.getByRole('button', { name: 'More formats' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Export' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const pdf = dialog.getByRole('radio', { name: 'PDF' })
  await expect(pdf).toBeChecked()
  await expectNothingSerious(page, 'the formats')
  await pdf.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'Plain text' })).toBeChecked()
  await expect(dialog).toContainText('Zoë-Łukasiewicz-CV.txt')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download file' }).press('Enter')
  const text = readFileSync(await (await download).path(), 'utf8')
  // Titles are arranged as on paper in the Word file.
  const lettersOf = (words: string) => [...inkOf(words).replaceAll(',', '')].toSorted().join('')
  expect(lettersOf(text)).toBe(lettersOf(paragraphs.map((one) => one.text).join('\n')))

  // Sharing holds what a guest can share, and says what a link needs.
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page.getByRole('menuitem', { name: 'Create a share link' })
  await expect(link).toContainText('Links need an account')
  await page.keyboard.press('Escape')
  await editor.choose('More formats', 'Copy as plain text')
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await expect(page.getByText('Copied as plain text.')).toBeVisible()
  expect(await readClipboard()).toBe(text)

  await editor.openSection('Work experience')
  await editor.choose(/^Work experience: /, 'Copy as plain text')
  await expect.poll(readClipboard).not.toBe(text)
  const copied = await readClipboard()
  expect(inkOf(text)).toContain(inkOf(copied))
  expect(copied).toContain(ferryPilot.work[0]?.position ?? 'none')
})
