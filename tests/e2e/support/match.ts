import { expect, type Page } from '@playwright/test'

/** Address of the match of a CV that the editor has open. */
export const matchOf = (editorUrl: string) =>
  editorUrl.replace(/\/editor#([^/?]*).*/, '/jobs#$1/match')

/** Pastes a job ad for the CV that the editor has open: the ad becomes a job, whose match opens. */
export async function matchWith(page: Page, editorUrl: string, ad: string) {
  await page.goto(matchOf(editorUrl))
  await page.getByLabel('Job description').fill(ad)
  await page.getByRole('button', { name: 'Compare with my CV' }).click()
  await expect(page.getByRole('region', { name: 'What the job asks for' })).toBeVisible()
}

/** Chooses a tab of the open job. */
export async function openTab(page: Page, name: RegExp | string) {
  const tabs = page.locator('header').getByRole('navigation', { name: 'Views' })
  await tabs.getByRole('button', { name, exact: typeof name === 'string' }).click()
}

/** Opens the CV of the open job in the editor. */
export async function openCvOfJob(page: Page) {
  await openTab(page, 'CV')
  await page.getByRole('link', { name: 'Open CV' }).click()
  await expect(page).toHaveURL(/\/editor#/)
}

/** Saves what was accepted as a CV for the job, and opens that in the editor. */
export async function saveAccepted(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as a new CV')).toBeVisible()
  await openCvOfJob(page)
}
