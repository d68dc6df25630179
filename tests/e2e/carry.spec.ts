import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DashboardPage } from './support/dashboard-page'
import { EditorPage } from './support/editor-page'
import { expect, test } from './support/journey'

const words = 'Kept the ferries running, **without** a day of delay'

test('a PDF that carries its CV opens it again on another device, under any name', async ({
  editor,
  browser,
}) => {
  await editor.startWith({
    basics: { name: 'Test Pilot', label: 'Ferry pilot' },
    work: [{ name: 'Harbour', position: 'Pilot', highlights: [words] }],
  })
  await editor.showDesign('Paper and margins')
  await editor.page.getByRole('switch', { name: 'Embed an editable copy in the PDF' }).click()
  const file = await editor.downloadBytes()

  const elsewhere = await browser.newContext()
  const page = await elsewhere.newPage()
  const there = new EditorPage(page)
  const dashboard = new DashboardPage(page)
  await page.goto(new URL('/cvs', editor.page.url()).href)
  await dashboard.bringFiles({
    name: 'scan 7.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(file),
  })
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  // The same one, not a copy.
  expect(there.id).toBe(editor.id)
  await there.openSection('Personal details')
  await expect(there.name).toHaveValue('Test Pilot')
  expect(Buffer.from(await there.downloadBytes()).equals(Buffer.from(file))).toBe(true)
  await elsewhere.close()
})

test('one press on the landing page chooses a file and imports it; a cancelled choice changes nothing', async ({
  page,
}) => {
  await page.goto('/')
  const button = page.getByRole('button', { name: /^Bring my CV/ })
  const cancelled = page.waitForEvent('filechooser')
  await button.click()
  await (await cancelled).setFiles([])
  await expect(page).toHaveURL(/:\d+\/$/)

  const chooser = page.waitForEvent('filechooser')
  await button.press('Enter')
  await (await chooser).setFiles({
    name: 'rosa.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Rosa Lindt\n\nExperience\nBaker, Hill Bakery, 2019 - 2023\n'),
  })
  await expect(page).toHaveURL(/\/import#/)
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Rosa Lindt')
  // What was chosen is handed on once.
  await page.goBack()
  await expect(page).toHaveURL(/\/start$/)
  await expect(page.getByText('Rosa Lindt')).toBeHidden()
})

test('without scripts the button for a file leads to the page that asks for it', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: /^Bring my CV/ }).click()
  await expect(page).toHaveURL(/\/start\??$/)
  await context.close()
})

/** Drops a file on the page as the browser reports it. */
async function dropFile(page: Page, name: string, bytes: Uint8Array) {
  const data = await page.evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(content)], fileName))
      return transfer
    },
    { fileName: name, content: [...bytes] },
  )
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(type, { dataTransfer: data })
  }
}

test('a PDF that carries its CV opens where it is dropped: in the editor, and on the start page', async ({
  editor,
  browser,
}) => {
  await editor.startWith({ basics: { name: 'Test Pilot', label: 'Ferry pilot' } })
  const { page } = editor
  await editor.choose('More formats', 'Export')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('switch', { name: 'Embed an editable copy in the PDF' }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download file' }).click()
  const file = new Uint8Array(await readFile(await (await download).path()))
  const { hash } = new URL(page.url())
  await dropFile(page, 'mine.pdf', file)
  await expect(page.getByText('This is exactly the CV that you have open.')).toBeVisible()

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  const there = new EditorPage(other)
  await other.goto(new URL('/', page.url()).href)
  await dropFile(other, 'mine.pdf', file)
  await expect(other).toHaveURL(new RegExp(`/editor${hash}$`))
  await there.openSection('Personal details')
  await expect(there.name).toHaveValue('Test Pilot')
  expect(await other.evaluate(() => indexedDB.databases())).not.toContainEqual(
    expect.objectContaining({ name: 'vitae:dropped' }),
  )

  await other.goto(new URL('/editor', page.url()).href)
  await there.name.fill('Somebody Else')
  await there.expectSaved()
  await dropFile(other, 'mine.pdf', file)
  await expect(other.getByText('“Ferry pilot” is already on this device')).toBeVisible()
  await expect(there.name).toHaveValue('Test Pilot')
  await dropFile(other, 'letter.pdf', new TextEncoder().encode('%PDF-1.7 nothing'))
  await expect(other.getByText('letter.pdf couldn’t be read')).toBeVisible()
  await other.goBack()
  await expect(there.name).toHaveValue('Test Pilot')
  await elsewhere.close()
})
