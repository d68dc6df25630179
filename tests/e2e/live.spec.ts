import type { Browser, Page } from '@playwright/test'
import { signInDirectly, test } from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { KeptCv } from './support/stored-cv'

/** Resolves once the page hears of changes: when its stream has said its first word. */
const whenListening = (page: Page) =>
  page.waitForResponse((answer) => {
    const type = answer.headers()['content-type'] ?? ''
    return answer.url().endsWith('/api/v1/live') && type.startsWith('text/event-stream')
  })

/** Sooner than a poll, which comes a minute after the last one. */
const often = { intervals: [50], timeout: 20_000 }

/** Keeps a CV in an account, and opens it on another device of its person, which listens for changes. */
async function openTwice(page: Page, browser: Browser, baseURL: string) {
  const cv = await KeptCv.create(page, baseURL)
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })
  await signInDirectly(context, cv.person, baseURL)
  const other = await context.newPage()
  const heard = whenListening(other)
  await other.goto(`/editor#${cv.id}`)
  await heard
  return { cv, other }
}

/** Notes how long something took that was waited for, in the report. */
async function measure(of: string, wait: () => Promise<void>) {
  const began = Date.now()
  await wait()
  test.info().annotations.push({ type: of, description: `${Date.now() - began} ms` })
}

test('an edit appears on another device by itself, and polls no more', { tag: '@push' }, async ({
  page,
  browser,
  openedHouse,
}) => {
  const { cv, other } = await openTwice(page, browser, openedHouse.server.address)
  await new EditorPage(other).openSection('Personal details')
  await page.goto(`/editor#${cv.id}`)
  await new EditorPage(page).openSection('Personal details')
  const polls: string[] = []
  other.on('request', (request) => polls.push(request.url()))
  await page.getByLabel('City').fill('Sopot')
  await measure('typed to shown elsewhere', () =>
    expect.poll(() => other.getByLabel('City').inputValue(), often).toBe('Sopot'),
  )
  // What this device writes itself is no news to it.
  const before = polls.length
  await other.getByLabel('Phone').fill('+48 7')
  await expect(page.getByLabel('Phone')).toHaveValue('+48 7', { timeout: 20_000 })
  expect(polls.slice(before).filter((url) => /\/(?:changes|notifications)/.test(url))).toEqual([])
  await other.context().close()
})

test('a notification and a comment appear by themselves, also after the network was away', async ({
  page,
  browser,
  openedHouse,
}) => {
  const baseURL = openedHouse.server.address
  const { cv, other } = await openTwice(page, browser, baseURL)
  const made = await page.request.post('/api/v1/shares', {
    data: { documents: [{ id: cv.id }], comments: true },
    headers: { origin: baseURL },
  })
  expect(made.ok(), await made.text()).toBe(true)
  const { url } = (await made.json()) as { url: string }
  const readers = await browser.newContext({ baseURL })
  const reader = await readers.newPage()
  await reader.goto(url)
  const comment = async (text: string) => {
    await reader.getByRole('button', { name: 'Comment on the whole document' }).click()
    const form = reader.locator('form.comment')
    await form.getByLabel('Your comment').fill(text)
    await form.getByLabel('Your name').fill('Rita Reed')
    await form.getByRole('button', { name: 'Send comment' }).click()
    await expect(reader.getByRole('status')).toHaveText('Your comment was sent.')
  }
  const open = (count: number) =>
    other.getByRole('button', { name: new RegExp(`^Comments.*Open: ${count}`) })
  await comment('Which ferries?')
  await measure('comment sent to shown', () =>
    expect.poll(() => open(1).isVisible(), often).toBe(true),
  )
  // The other one is that this device is new.
  await expect(new AccountPages(other).menu).toHaveAccessibleName(/, 2 new notifications$/)

  // A network that was away: the page comes back to the stream, and to what it missed.
  await other.context().setOffline(true)
  await comment('Which harbour?')
  const again = whenListening(other)
  await other.context().setOffline(false)
  await again
  await measure('back to shown', () => expect.poll(() => open(2).isVisible(), often).toBe(true))
  await readers.close()
  await other.context().close()
})
