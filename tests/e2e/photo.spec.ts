import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { ferryPilot } from './support/resumes'
import { hashOf, keepShownPdfs, shownPdfs } from './support/screen-bytes'

const portrait = {
  name: 'me.jpg',
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(process.cwd(), 'tests/fixtures/portrait.jpg')),
}

/** The pictures on the first page of a PDF, and the words that stand for them. */
async function picturesIn(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray } = await page.getOperatorList()
  const tree = JSON.stringify(await page.getStructTree())
  await task.destroy()
  const count = fnArray.filter((operator) => operator === OPS.paintImageXObject).length
  return { count, alt: /"alt":"([^"]*)"/.exec(tree)?.[1] }
}

test('a photo is chosen, cut by keys, printed, kept and sent as it is on the screen', async ({
  page,
  editor,
}) => {
  await keepShownPdfs(page)
  await editor.startWith(ferryPilot)
  await page.getByRole('button', { name: 'Add a photo' }).click()
  const dialog = page.getByRole('dialog', { name: 'Photo' })

  await dialog.locator('input[type=file]').setInputFiles({
    name: 'me.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  })
  await expect(dialog.getByRole('alert')).toContainText('This is a drawing, not a photo')

  await dialog.locator('input[type=file]').setInputFiles(portrait)
  const stage = dialog.getByRole('application', { name: 'Part of the picture that is printed' })
  await stage.focus()
  const picture = stage.locator('img')
  const before = await picture.boundingBox()
  for (const key of ['+', '+', '+', 'ArrowLeft', 'Shift+ArrowUp']) await page.keyboard.press(key)
  const after = await picture.boundingBox()
  expect(after?.width).toBeGreaterThan((before?.width ?? 0) * 1.3)
  await expect(dialog.getByText(/^Zoom 133%/)).toBeAttached()
  await dialog.getByText('Circle').click()
  await dialog.getByRole('switch', { name: 'Black and white' }).click()
  await dialog.getByLabel('What the photo shows').fill('Zoë on the bridge')
  await expectNothingSerious(page, 'the photo')
  await dialog.getByRole('button', { name: 'Use this photo' }).click()
  await expect(dialog).toBeHidden()
  await editor.expectSaved()

  const first = await editor.downloadBytes()
  expect(await picturesIn(first)).toEqual({ count: 1, alt: 'Zoë on the bridge' })
  expect(first.length).toBeLessThan(portrait.buffer.length + 150_000)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Change the photo' })).toBeVisible()
  const second = await editor.downloadBytes()
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  expect((await shownPdfs(page)).map(hashOf)).toContain(hashOf(second))

  // What was done to the picture is still there to be changed.
  await page.getByRole('button', { name: 'Change the photo' }).click()
  await expect(dialog.getByRole('switch', { name: 'Black and white' })).toBeChecked()
  await expect(dialog.getByText('133%')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove photo' }).click()
  await expect(page.getByRole('button', { name: 'Add a photo' })).toBeVisible()
  expect(await picturesIn(await editor.downloadBytes())).toMatchObject({ count: 0 })
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('button', { name: 'Change the photo' })).toBeVisible()
})
