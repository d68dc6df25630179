import { type BrowserContext, test as base, type ConsoleMessage, expect } from '@playwright/test'
import { watchForFailure } from './failed-page'

type Fixtures = {
  /** Errors so far. A journey that causes errors on purpose may empty it. */
  pageErrors: string[]
  /** Tells of a failed journey what its pages show. */
  pageOnFailure: undefined
}

/** Console messages that are allowed in a journey that passes, each with its reason. */
const allowed: { text: RegExp; reason: string }[] = [
  {
    text: /net::ERR_(FAILED|INTERNET_DISCONNECTED|ABORTED)/,
    reason:
      'Chromium: a request that a journey cuts off on purpose; a file that is not there says 404',
  },
  {
    text: /^Failed to fetch RSC payload .* Falling back to browser navigation/,
    reason: 'the router, without a network, loads the kept page instead',
  },
  {
    text: /downloadable font: download failed .*status=2152398850/,
    reason: 'Firefox: a font that was on its way when the page was left (NS_BINDING_ABORTED)',
  },
  {
    text: /A ServiceWorker intercepted the request and encountered an unexpected error/,
    reason: 'Firefox: a file that was on its way through the service worker when the page was left',
  },
]

/** A warning of a script that tells of an exception which it caught, such as "Buffer is not defined". */
const caughtError =
  /\b(is not defined|is not a function|(Type|Reference|Range|Syntax)Error|undefined)\b/

/** Says what is wrong about a line of a console; null where nothing is. */
function consoleErrorOf(message: ConsoleMessage): string | null {
  const text = message.text()
  if (/Content[- ]Security[- ]Policy/i.test(text)) return `console: ${text}`
  const isWrong =
    message.type() === 'error' || (message.type() === 'warning' && caughtError.test(text))
  // The browser complains about a page that there is not, which a test opens on purpose.
  const isPage = message.location().url === message.page()?.url()
  if (!isWrong || isPage || allowed.some((line) => line.text.test(text))) return null
  return `console: ${text}`
}

/** Collects what must not happen in any page of a context: errors, warnings of caught ones, broken policies, exceptions. */
function watch(context: BrowserContext, pageErrors: string[]) {
  context.on('console', (message) => {
    const found = consoleErrorOf(message)
    if (found) pageErrors.push(found)
  })
  context.on('weberror', (error) => {
    const text = String(error.error())
    if (!allowed.some((line) => line.text.test(text))) pageErrors.push(`thrown: ${text}`)
  })
}

/**
 * The test of every journey with a page: it fails when a page broke its content security policy, threw, or
 * wrote an error, or a warning about one, to the console, whatever else the journey looks at.
 */
export const test = base.extend<Fixtures>({
  pageErrors: [
    async ({ browser, context }, use) => {
      const pageErrors: string[] = []
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI}`)
        })
      })
      watch(context, pageErrors)
      // Other devices and other people of the same journey.
      const watchOther = (other: BrowserContext) => watch(other, pageErrors)
      browser.on('context', watchOther)
      await use(pageErrors)
      browser.off('context', watchOther)
      expect(pageErrors).toEqual([])
    },
    { auto: true },
  ],
  pageOnFailure: [
    async ({ context }, use, test) => {
      const tellOf = watchForFailure(context)
      await use(undefined)
      await tellOf(test)
    },
    { auto: true },
  ],
})
