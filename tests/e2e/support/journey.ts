import { expect } from '@playwright/test'
import { test as watched } from './console-errors'
import { DashboardPage } from './dashboard-page'
import { EditorPage } from './editor-page'

type Fixtures = {
  /** Whether a first download offers what comes next, over what most journeys press. */
  offersNextSteps: boolean
  /** Fails a journey whose page sends a request to any other server. */
  ownServerOnly: undefined
  editor: EditorPage
  dashboard: DashboardPage
}

/** The test of the journeys through the app: it offers the screens as objects. */
export const test = watched.extend<Fixtures>({
  offersNextSteps: [false, { option: true }],
  ownServerOnly: [
    async ({ context, baseURL, pageErrors, offersNextSteps }, use) => {
      if (!offersNextSteps) {
        // Frames of another origin have no storage.
        await context.addInitScript(() => {
          if (origin !== 'null') localStorage.setItem('vitae.nextStepsOffered', '1')
        })
      }
      const { host } = new URL(baseURL ?? 'http://localhost')
      context.on('request', (request) => {
        const address = new URL(request.url())
        if (/^(https?|wss?):$/.test(address.protocol) && address.host !== host) {
          pageErrors.push(`foreign request: ${request.url()}`)
        }
      })
      await use(undefined)
    },
    { auto: true },
  ],
  editor: async ({ page }, use) => use(new EditorPage(page)),
  dashboard: async ({ page }, use) => use(new DashboardPage(page)),
})

export { expect }
