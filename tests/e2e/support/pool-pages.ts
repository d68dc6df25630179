import { expect, type Page } from '@playwright/test'

/** Fills in and sends a page of managed login, as a person does. */
export async function answerPool(
  page: Page,
  title: string,
  { email, password }: { email: string; password: string },
) {
  await expect(page.getByRole('heading', { name: `${title} at the pool` })).toBeVisible()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Go on' }).click()
}
