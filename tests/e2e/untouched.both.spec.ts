import { expect, test } from './support/journey'
import { readPdf } from './support/pdf'
import { keepShownPdfs, shownPdfs } from './support/screen-bytes'

const example = 'Amara Okafor'

test('an untouched CV shows an example, and holds none of its words', { tag: '@push' }, async ({
  page,
  editor,
}) => {
  await keepShownPdfs(page)
  await editor.start()
  await editor.showPaper()
  await expect(
    page.getByText('This is an example. It disappears when you start typing'),
  ).toBeVisible()
  // The empty page, and the picture of the example over it.
  const canvases = page.locator('[data-page="1"] canvas')
  await expect(canvases).toHaveCount(2)
  const download = page.getByRole('button', { name: 'Download PDF' })
  await expect(download).toBeDisabled()
  await expect(download).toHaveAccessibleDescription(/Add your name or an entry first/)

  const texts = await Promise.all(
    (await shownPdfs(page)).map(async (bytes) => (await readPdf(bytes)).text),
  )
  expect(texts.filter((text) => text !== '' && !text.includes(example))).toEqual([])
  expect(texts).toContain('')
  await expect(page.locator('[data-page="1"] .textLayer span')).toHaveCount(0)
  await expect(page.getByRole('region', { name: /The CV as text/ })).not.toContainText(example)

  // A design is not a word: the paper is still empty.
  await editor.showDesign()
  await editor.chooseTemplate('Side column')
  await editor.showPaper()
  await expect(download).toBeDisabled()

  await editor.openSection('Personal details')
  await editor.name.fill('Q')
  await editor.showPaper()
  await expect(canvases).toHaveCount(1)
  await expect(download).toBeEnabled()
  const { text } = await readPdf(await editor.downloadBytes())
  expect(text).toBe('Q')
  await editor.openSection('Personal details')
  await editor.name.fill('')
  await editor.showPaper()
  await expect(download).toBeDisabled()
})

test('leaving an untouched CV keeps nothing, and nothing of the example', async ({
  editor,
  dashboard,
  page,
}) => {
  await editor.start()
  await editor.showPaper()
  await expect(page.locator('[data-page="1"] canvas')).toHaveCount(2)
  await dashboard.open()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How would you like to start/)
  const stored = await page.evaluate(async () => {
    const found: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll()
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
        found.push(JSON.stringify(rows))
      }
      database.close()
    }
    return found.join()
  })
  expect(stored).not.toContain(example)
})
