import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'

test.use({ serviceWorkers: 'block' })

const paper = (page: Page) => page.locator('[data-page="1"]')
const words = (page: Page, text: string) =>
  paper(page).locator('.textLayer span', { hasText: text })

async function startTyping(page: Page) {
  await page.goto('/editor')
  await expect(paper(page).locator('canvas').first()).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('Full name').fill('Zoë Łukasiewicz')
  await page.getByLabel('Headline').fill('Data engineer')
  await expect(words(page, 'Data engineer')).toHaveCount(1)
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes, verbosity: 0 })
  const pdf = await task.promise
  const content = await (await pdf.getPage(1)).getTextContent()
  await task.destroy()
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

test('the paper answers: words become a caret, a field a mark, and all is text to select and to hear', async ({
  page,
}) => {
  await startTyping(page)
  const box = await words(page, 'Data engineer').boundingBox()
  if (!box) throw new Error('no words on the paper')
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2)
  const headline = page.getByLabel('Headline')
  await expect(headline).toBeFocused()
  expect(await headline.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(13)

  const mark = await paper(page).locator('svg rect').boundingBox()
  expect(mark?.y).toBeLessThanOrEqual(box.y + 1)
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeGreaterThanOrEqual(box.y + box.height - 1)
  expect(Math.abs((mark?.x ?? 0) - box.x)).toBeLessThan(4)

  // Text on the paper can be selected, and is read aloud in order.
  await page.getByLabel('Full name').focus()
  const selected = await paper(page)
    .locator('.textLayer')
    .evaluate((layer) => {
      getSelection()?.selectAllChildren(layer)
      return getSelection()?.toString()
    })
  expect(selected).toMatch(/Zoë Łukasiewicz\s+Data engineer/)

  const asText = page.getByRole('region', { name: 'The CV as text' })
  await expect(asText.getByRole('heading', { name: 'Zoë Łukasiewicz' })).toHaveCount(1)
  await expect(asText.getByText('Data engineer')).toHaveCount(1)
  await asText.getByRole('button', { name: 'Data engineer' }).dispatchEvent('click')
  await expect(headline).toBeFocused()
})

test('the picture is sharp at every size, and a download in mid-word holds every letter', async ({
  page,
}) => {
  await startTyping(page)
  const sharpness = () =>
    paper(page)
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width } = canvas.getBoundingClientRect()
        return canvas.width / (width * devicePixelRatio)
      })
  await expect.poll(sharpness).toBeCloseTo(1, 2)
  const before = await paper(page).boundingBox()
  const editor = new EditorPage(page)
  await editor.choose(/^Zoom: /, 'Zoom in')
  await editor.choose(/^Zoom: /, 'Zoom in')
  await expect.poll(sharpness).toBeCloseTo(1, 2)
  expect((await paper(page).boundingBox())?.width).toBeGreaterThan(before?.width ?? 0)

  await page.getByLabel('Headline').fill('')
  await page.getByLabel('Headline').pressSequentially('Night nurse, intensive care')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = await download
  expect(await textOf(new Uint8Array(await readFile(await file.path())))).toContain(
    'Night nurse, intensive care',
  )
})

test('while a page cannot be set the last good one stays, with a plain message', async ({
  page,
}) => {
  await startTyping(page)
  // A face that the page has not needed so far: the serif.
  await page.route('**/engine/fonts/**', (route) => route.abort())
  await new EditorPage(page).showDesign('Colour and typeface')
  await page.getByLabel('Typeface').selectOption('eb-garamond')
  await expect(page.getByText('We couldn’t load a font.')).toBeVisible()
  await expect(paper(page).locator('canvas')).toHaveCount(1)
  await page.unroute('**/engine/fonts/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('We couldn’t load a font.')).toBeHidden()
})
