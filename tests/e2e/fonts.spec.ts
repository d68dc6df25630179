import { woff2Encode } from 'woff-lib'
import { ownFontFile, withNumber } from '../fixtures/own-font'
import { expect, test } from './support/journey'
import { expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'
import { fontsIn } from './support/pdf-fonts'
import { ferryPilot } from './support/resumes'
import { hashOf, keepShownPdfs, shownPdfs } from './support/screen-bytes'

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'font/ttf',
  buffer: Buffer.from(bytes),
})

test('families for headings and text are chosen freely, and stay with another template', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign('Colour and typeface')
  await page.getByLabel('Heading font').selectOption('fraunces')
  await page.getByLabel('Body font').selectOption('vitae-office')
  await editor.expectSaved()
  const chosen = await fontsIn(await editor.downloadBytes())
  expect(chosen.some((name) => name.startsWith('fraunces'))).toBe(true)
  expect(chosen.some((name) => name.startsWith('vitae-office'))).toBe(true)
  expect(chosen.filter((name) => !/^(fraunces|vitae-office)-/.test(name))).toEqual([])

  await editor.chooseTemplate('Yard')
  await editor.expectSaved()
  const dressed = await fontsIn(await editor.downloadBytes())
  expect(dressed.filter((name) => !/^(fraunces|vitae-office)-/.test(name))).toEqual([])
  await page.getByLabel('Typeface').selectOption('eb-garamond')
  await expect(page.getByLabel('Heading font')).toHaveValue('')
  await editor.expectSaved()
  const paired = await fontsIn(await editor.downloadBytes())
  expect(paired.filter((name) => !name.startsWith('eb-garamond-'))).toEqual([])
})

test('an own font is added, refused with the reason, kept, and taken away', async ({
  page,
  editor,
}) => {
  await keepShownPdfs(page)
  await editor.startWith(ferryPilot)
  await editor.showDesign('Colour and typeface')
  const before = await fontsIn(await editor.downloadBytes())

  const input = page.locator('input[type=file][accept*=ttf]')
  const restricted = withNumber(ownFontFile(), 'OS/2', 8, 2)
  await input.setInputFiles(fileOf('locked.ttf', restricted))
  await expect(
    page.getByText('locked.ttf: The maker of this font doesn’t allow it to be embedded'),
  ).toBeVisible()
  await input.setInputFiles(fileOf('half.ttf', ownFontFile().subarray(0, 20_000)))
  await expect(page.getByText('half.ttf: The file is damaged.')).toBeVisible()
  expect(await fontsIn(await editor.downloadBytes())).toEqual(before)

  await input.setInputFiles([
    fileOf('mine.ttf', ownFontFile()),
    fileOf('mine-bold.woff2', new Uint8Array(woff2Encode(ownFontFile('bold')))),
  ])
  await expect(page.getByText('Regular and Bold')).toBeVisible()
  await expect(page.getByLabel('Body font')).toHaveValue('own')
  await expectNothingSerious(page, 'the design panel with an own font')
  await editor.expectSaved()
  const bytes = await editor.downloadBytes()
  const names = await fontsIn(bytes)
  expect(names.filter((name) => !name.startsWith('own-'))).toEqual([])
  expect(names.length).toBeGreaterThan(1)
  expect((await readPdf(bytes)).text).toContain(ferryPilot.basics.name)

  await page.reload()
  const again = await editor.downloadBytes()
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
  expect((await shownPdfs(page)).map(hashOf)).toContain(hashOf(again))

  await editor.showDesign('Colour and typeface')
  await page.getByRole('button', { name: 'Remove font' }).click()
  await editor.expectSaved()
  expect(await fontsIn(await editor.downloadBytes())).toEqual(before)
})
