import { expect, type Page } from '@playwright/test'
import type { DashboardPage } from './dashboard-page'
import { jsonFile } from './files'
import { ferryPilot } from './resumes'

const other = { basics: { name: 'Ines Quay', label: 'Crane driver' } }

/** Writes two CVs as a guest. */
export async function writeTwoCvs(dashboard: DashboardPage) {
  await dashboard.open()
  await dashboard.bringCvs([jsonFile('ferry', ferryPilot), jsonFile('crane', other)])
}

/** Counts the CVs on this device, by their owner. */
export const readStores = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, number> = {}
    for (const { name } of await indexedDB.databases()) {
      // Files that wait to be looked through, and the choice of a model, are the device's, in databases of their own.
      if (!name?.startsWith('vitae:') || /^vitae:(?:import|model)$/.test(name)) continue
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const count = await new Promise<number>((resolve, reject) => {
        const request = database.transaction('heads').objectStore('heads').count()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      database.close()
      found[name.startsWith('vitae:user') ? 'account' : 'guest'] = count
    }
    return found
  })

/** Both of them lie on the dashboard. */
export async function expectBoth(dashboard: DashboardPage) {
  await expect(dashboard.card('Ferry pilot')).toBeVisible()
  await expect(dashboard.card('Crane driver')).toBeVisible()
}

/** Both of them lie in the account of whoever is signed in on this page. */
export async function expectInAccount(page: Page) {
  const count = async () => {
    const answer = await page.request.get('/api/v1/resumes')
    return (await answer.json()).items?.length
  }
  await expect.poll(count).toBe(2)
}
