import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { firstVersion } from '@/lib/resume/testing/documents-by-version'
import { expect, test } from '../e2e/support/journey'
import { databaseName, readStoredRows, writeStoredRow } from './support/stored-rows'

// Old code and new code over the same data. Older data is brought forward with every word, newer
// data is left as it is, and a tab that another build works beside keeps saving. (A page of an
// earlier build that offers its reload is a journey of offline.spec.ts.)

const saved = '[data-save-status=on-device]'

/** A document as a Vitae of the future might keep it. */
const fromTheFuture = {
  ...firstVersion,
  schemaVersion: 99,
  content: { chapters: [{ words: 'Nobody here can read this' }] },
}

async function rowOf(page: Page, id: string) {
  return (await readStoredRows(page)).find((row) => row.id === id)?.body
}

/** Upgrades the database as a newer Vitae in another tab does: all others have to let go of it. */
function upgradeDatabase(page: Page, version: number) {
  return page.evaluate(
    ({ name, version }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onupgradeneeded = () => opening.result.createObjectStore('of-the-future')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    { name: databaseName, version },
  )
}

test.beforeEach(async ({ page }) => {
  // The dashboard makes the database.
  await page.goto('/cvs')
  await expect(page.getByRole('link', { name: 'Start with an empty page' })).toBeVisible()
})

test('a document of the first version opens with every word and can be edited', {
  tag: '@push',
}, async ({ page, editor }) => {
  await writeStoredRow(page, firstVersion)
  await page.goto(`/editor#${firstVersion.id}`)
  await expect(editor.name).toHaveValue('Amara Okafor')
  await editor.name.press('End')
  await editor.name.pressSequentially(' Example')
  await expect(page.locator(saved)).toBeVisible()
  const body = await rowOf(page, firstVersion.id)
  expect(body).toMatchObject({
    ...firstVersion,
    content: {
      ...firstVersion.content,
      basics: { ...firstVersion.content.basics, name: 'Amara Okafor Example' },
      meta: expect.anything(),
    },
  })
})

test('a document of a newer version is left alone and can be downloaded', {
  tag: '@push',
}, async ({ page }) => {
  await writeStoredRow(page, fromTheFuture)
  await page.goto(`/editor#${fromTheFuture.id}`)
  await expect(
    page.getByRole('heading', { name: 'This CV was saved by a newer version of Vitae' }),
  ).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download stored data' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(text)).toEqual(fromTheFuture)
  expect(await rowOf(page, fromTheFuture.id)).toEqual(fromTheFuture)
})

test('a tab goes on saving over a database that a newer Vitae upgraded', async ({
  page,
  context,
  editor,
}) => {
  await editor.start()
  await editor.name.fill('Kim Example')
  await expect(page.locator(saved)).toBeVisible()
  const newer = await context.newPage()
  await newer.goto('/privacy')
  await upgradeDatabase(newer, 9)

  await editor.headline.pressSequentially('Typed on the old page')
  await expect(page.locator(saved)).toBeVisible()
  await page.reload()
  await expect(editor.name).toHaveValue('Kim Example')
  await expect(editor.headline).toHaveValue('Typed on the old page')
})

test('words for a document that became unreadable meanwhile are put beside it', async ({
  page,
  context,
  editor,
}) => {
  await writeStoredRow(page, firstVersion)
  await page.goto(`/editor#${firstVersion.id}`)
  await expect(editor.name).toHaveValue('Amara Okafor')
  const newer = await context.newPage()
  await newer.goto('/privacy')
  await writeStoredRow(newer, fromTheFuture)

  await editor.headline.fill('Typed on the old page')
  await expect(page.locator(saved)).toBeVisible()
  await editor.headline.press('End')
  await editor.headline.pressSequentially(', and on')
  await expect(page.locator(saved)).toBeVisible()

  expect(await rowOf(page, firstVersion.id)).toEqual(fromTheFuture)
  const rows = await readStoredRows(page)
  expect(rows).toHaveLength(2)
  const beside = rows.find(({ id }) => id !== firstVersion.id)
  expect(beside?.body).toMatchObject({
    content: { basics: { name: 'Amara Okafor', label: 'Typed on the old page, and on' } },
  })
  await newer.goto(`/editor#${beside?.id}`)
  await expect(newer.getByLabel('Headline')).toHaveValue('Typed on the old page, and on')
})
