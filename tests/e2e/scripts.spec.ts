import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'

// A CV in another script is written, looked at and downloaded like any other. Its fonts come from our
// own host, and only those that it needs.

test('a CV in Arabic is mirrored, a click on its paper finds the field, and the PDF says it', async ({
  page,
  editor,
}) => {
  const fonts: string[] = []
  page.context().on('request', (request) => {
    if (request.url().includes('/engine/fonts/')) fonts.push(new URL(request.url()).pathname)
  })
  await editor.start()
  await editor.name.fill('سلمى حداد')
  await editor.headline.fill('مهندسة طرق')
  const words = page.locator('[data-page="1"] .textLayer span', { hasText: 'مهندسة طرق' })
  await expect(words).toHaveCount(1)
  await editor.showDesign('Headings, dates and bullets')
  await page.getByLabel('Language of the CV').selectOption('العربية')
  const paper = page.locator('[data-page="1"]')
  const middle = async () => {
    const [box, sheet] = [await words.boundingBox(), await paper.boundingBox()]
    return ((box?.x ?? 0) - (sheet?.x ?? 0)) / (sheet?.width ?? 1)
  }
  await expect.poll(middle).toBeGreaterThan(0.5)
  await words.click()
  await expect(editor.headline).toBeFocused()
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toContain('سلمى حداد')
  expect(text).toContain('مهندسة طرق')
  expect(fonts.filter((font) => /devanagari|thai|hebrew|cyrillic|greek|-jp-/.test(font))).toEqual(
    [],
  )
})
