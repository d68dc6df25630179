import { type BrowserContext, test as base, expect } from '@playwright/test'
import { DashboardPage } from './dashboard-page'
import { EditorPage } from './editor-page'

type Fixtures = {
  /** What went wrong so far. A journey that makes trouble on purpose may empty it. */
  trouble: string[]
  editor: EditorPage
  dashboard: DashboardPage
}

/**
 * Requests that a test cuts off on purpose (a file that is not there has other words), and what the
 * router says when it loads the kept page instead.
 */
const cutOff =
  /net::ERR_(FAILED|INTERNET_DISCONNECTED|ABORTED)|^Failed to fetch RSC payload .* Falling back to browser navigation/

/** Writes down what must not happen in any page of a context (QUALITY.md, C4 and P1). */
async function watch(context: BrowserContext, host: string, trouble: string[]) {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  context.on('console', (message) => {
    const isPolicy = /Content[- ]Security[- ]Policy/i.test(message.text())
    // The browser complains about a page that there is not, which a test opens on purpose.
    const isPage = message.location().url === message.page()?.url()
    const isError = message.type() === 'error' && !cutOff.test(message.text())
    if (isPolicy || (isError && !isPage)) trouble.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => trouble.push(`thrown: ${error.error()}`))
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (/^(https?|wss?):$/.test(address.protocol) && address.host !== host) {
      trouble.push(`foreign request: ${request.url()}`)
    }
  })
}

/**
 * The test of every browser journey. It fails when a page broke its content security policy, threw,
 * wrote an error to the console or asked anything of another host, whatever else the journey looks
 * at. It offers the screens as objects.
 */
export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = []
      await watch(context, new URL(baseURL ?? 'http://localhost').host, trouble)
      await use(trouble)
      expect(trouble).toEqual([])
    },
    { auto: true },
  ],
  editor: async ({ page }, use) => use(new EditorPage(page)),
  dashboard: async ({ page }, use) => use(new DashboardPage(page)),
})

export { expect }
