import type { BrowserContext, Page } from '@playwright/test'
import { test as account, newPerson, type Person } from '../../e2e/support/account-journey'
import type { EditorPage } from '../../e2e/support/editor-page'
import { expect } from '../../e2e/support/journey'
import { type FaultProxy, openFaultProxy } from '../../support/fault-proxy'

/** A house whose network a test breaks; `straight` is the way past it. */
export const test = account.extend<{
  network: FaultProxy
  straight: string
  expectNetworkErrors: undefined
}>({
  straight: async ({ openedHouse }, use) => use(openedHouse.server.address),
  network: async ({ openedHouse }, use) => {
    const proxy = await openFaultProxy(openedHouse.server.address)
    await use(proxy)
    await proxy.close()
  },
  baseURL: async ({ network }, use) => use(network.address),
  // A page complains about requests that fail, which is what these tests make them do.
  expectNetworkErrors: [
    async ({ pageErrors }, use) => {
      await use(undefined)
      const isNetwork = (text: string) => /Failed to load resource|net::ERR_/.test(text)
      pageErrors.splice(0, pageErrors.length, ...pageErrors.filter((text) => !isNetwork(text)))
    },
    { auto: true },
  ],
})

/** Texts of the bar when the account has everything, and when there is no network. */
export const inAccount = 'Saved in your account'
export const offline = 'Offline, saved on this device'

/** Makes an account for a person, and signs the browser in. */
export async function signUp(context: BrowserContext, person: Person, address: string) {
  const headers = { origin: address }
  const data = { ...person }
  const made = await context.request.post(`${address}/api/auth/sign-up`, { data, headers })
  expect(made.ok()).toBe(true)
  await signIn(context, person, address)
}

/** Signs the browser in. */
export async function signIn(
  context: BrowserContext,
  { email, password }: Person,
  address: string,
) {
  const entered = await context.request.post(`${address}/api/auth/sign-in`, {
    data: { email, password },
    headers: { origin: address },
  })
  expect(entered.ok()).toBe(true)
}

/** The line in the bar, which has a shorter form for narrow windows. */
export const stateLine = (page: Page, text: string) =>
  page
    .locator('[data-save-status]')
    .filter({ has: page.getByText(text, { exact: true }), visible: true })
    .first()

/** Signs the browser in as a new person, and begins a CV that is in the account. */
export async function startInAccount(context: BrowserContext, editor: EditorPage, address: string) {
  await signUp(context, newPerson(), address)
  await editor.start()
  await editor.name.fill('Nora Example')
  await expect(stateLine(editor.page, inAccount)).toBeVisible({ timeout: 30_000 })
}

/** The words of the account's only CV, as the server has them. */
export async function readServer(context: BrowserContext, address: string) {
  const list = await (await context.request.get(`${address}/api/v1/resumes`)).json()
  const [head] = list.items
  if (!head) return null
  const body = await (await context.request.get(`${address}/api/v1/resumes/${head.id}`)).json()
  return { count: list.items.length, ...body.document.content.basics }
}
