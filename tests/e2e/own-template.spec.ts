import { readFile } from 'node:fs/promises'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { templateFile } from '@/lib/pdf/own-template/template-file'
import { templateOf } from '@/lib/pdf/templates/registry'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

const mine = { ...templateFile(templateOf('metro')), name: 'Harbour lights' }
const asFile = (content: object) => ({
  name: 'harbour-lights.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
})

test('a template from a file is checked, drawn, undone and given back', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const before = await editor.downloadBytes()
  await editor.showDesign()
  const own = page.getByRole('dialog', { name: 'Your own template' })
  const openOwn = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Your own template')
    await page.keyboard.press('Enter')
  }
  await openOwn()
  const file = own.getByLabel('Use a template of your own…')

  await file.setInputFiles(asFile({ ...mine, look: { ...mine.look, headerGap: 'wide' } }))
  await expect(own.getByRole('alert')).toContainText(/look\.headerGap\s*Must be a number\./)
  await page.keyboard.press('Escape')
  expect(await editor.downloadBytes()).toEqual(before)

  await openOwn()
  await file.setInputFiles(asFile(mine))
  await expect(own.getByText('Your CV is drawn in “Harbour lights”.')).toBeVisible({
    timeout: 60_000,
  })
  await expect(own.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Your CV is drawn in “Harbour lights”.')).toBeVisible()
  const templates = page.getByRole('group', { name: 'Template', exact: true })
  await expect(templates.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(
    page.getByRole('group', { name: 'Palette', exact: true }).getByRole('radio', { checked: true }),
  ).toHaveAccessibleName('Blue')
  await page.getByRole('button', { name: 'Your own template' }).click()

  const given = page.waitForEvent('download')
  await own.getByRole('button', { name: 'Download this template as a file' }).click()
  const download = await given
  expect(download.suggestedFilename()).toBe('harbour-lights.json')
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(mine)

  await page.keyboard.press('Escape')
  await editor.expectSaved()
  await page.reload()
  await editor.showDesign()
  await expect(page.getByText('Your CV is drawn in “Harbour lights”.')).toBeVisible()
  const after = await editor.downloadBytes()
  expect(after).not.toEqual(before)
  const text = await readText(after)
  for (const words of ['Zoë Łukasiewicz', 'Harbour pilot', 'Bay Ferries'])
    expect(text).toContain(words)

  await page.getByRole('button', { name: 'Your own template' }).click()
  await own.getByRole('button', { name: 'Remove template' }).click()
  await page.keyboard.press('Escape')
  await expect(editor.template('Plain')).toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Your CV is drawn in “Harbour lights”.')).toBeVisible()
})
