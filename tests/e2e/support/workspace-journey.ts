import type { Browser, Page } from '@playwright/test'
import { codeIn, newPerson, type Person } from './account-journey'
import { AccountPages } from './account-pages'
import { expect } from './journey'

type Inbox = {
  mailTo: (
    to: string,
    isIt: (mail: { text: string; subject: string }) => boolean,
  ) => Promise<{ text: string }>
}

/** Returns whether an address is of a page about a workspace. */
export const inWorkspace = (id: string) => (url: URL) => url.searchParams.get('workspace') === id

/** Makes an account with a confirmed address, and opens the page of workspaces. */
export async function signUp(page: Page, person: Person, inbox: Inbox) {
  await page.goto('/sign-up?next=/workspaces')
  await new AccountPages(page).fillSignUp(person)
  const mail = await inbox.mailTo(person.email, ({ text }) => codeIn(text) !== '')
  await page.getByLabel('Code', { exact: true }).fill(codeIn(mail.text))
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname === '/workspaces')
}

/** Asks the API as the person of the page. */
export function ask(page: Page, method: string, path: string, data: object = {}) {
  const origin = new URL(page.url()).origin
  return page.request.fetch(`/api/v1${path}`, { method, data, headers: { origin } })
}

/** Opens the documents of a workspace as somebody on a device of their own, who has accepted an invitation from its mail. */
export async function join(
  browser: Browser,
  owner: Page,
  workspace: string,
  role: string,
  inbox: Inbox,
) {
  const person = newPerson()
  const baseURL = new URL(owner.url()).origin
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  await signUp(page, person, inbox)
  const invited = await ask(owner, 'POST', `/workspaces/${workspace}/invitations`, {
    email: person.email,
    role,
  })
  expect(invited.status()).toBe(201)
  const { text } = await inbox.mailTo(person.email, ({ subject }) => subject.includes('workspace'))
  const link = new URL(/http\S+#invitation=\S+/.exec(text)?.[0] ?? '')
  await page.goto('/')
  await page.goto(link.pathname + link.hash)
  await page.getByRole('button', { name: 'Join workspace' }).click()
  await expect(page.getByText('You’re now in “Studio”.')).toBeVisible()
  await page.getByRole('link', { name: 'Open documents: Studio' }).click()
  await page.waitForURL(inWorkspace(workspace))
  return { page, context }
}
