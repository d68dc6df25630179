import { LLMock } from '@copilotkit/aimock'
import type { Locator, Page } from '@playwright/test'
import { modelOriginsCookie } from '@/lib/ai/client/model-origins'
import { test as journey } from './journey'

/** The test of journeys with a model on loopback, as people run one on their own computer. */
export const test = journey.extend<{ models: LLMock }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names
  models: async ({}, use) => {
    const models = await LLMock.create({ port: 0, logLevel: 'silent' })
    await use(models)
    await models.stop()
  },
})

/** Leaves the errors of a page that are about requests to a host, or that fit a text. */
export function forgive(pageErrors: string[], host: string, text = /^$/) {
  const others = pageErrors.filter((one) => !one.includes(host) && !text.test(one))
  pageErrors.splice(0, pageErrors.length, ...others)
}

/** Reads what a model was asked about. */
export const inputOf = <T>(messages: { role: string; content?: unknown }[]): T =>
  JSON.parse(String(messages.find(({ role }) => role === 'user')?.content))

/** Chooses a model of the person's own on this device: its row, and the origin that the policy of pages is opened to. */
export async function chooseOwnModel(page: Page, origin: string): Promise<void> {
  const { hostname } = new URL(page.url())
  const cookie = { name: modelOriginsCookie, value: origin, domain: hostname, path: '/' }
  await page.context().addCookies([cookie])
  await page.evaluate(async (baseUrl) => {
    const request = indexedDB.open('vitae:model', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('device')
      request.result.createObjectStore('seal')
    }
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    const writing = request.result.transaction('device', 'readwrite')
    const choice = { provider: 'ollama', baseUrl, model: 'double-small', key: null }
    writing.objectStore('device').put(choice, 'choice')
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    request.result.close()
  }, `${origin}/v1`)
  await page.reload()
}

/** Opens the help with words at a bullet. */
export async function openHelp(page: Page, bullet: Locator): Promise<Locator> {
  await bullet.click()
  await page.keyboard.press('Control+j')
  return page.getByRole('dialog', { name: 'Improve wording' })
}

/** Collects the hosts that a context sent one of the texts to, in an address, a header or a body. */
export function watchTexts(page: Page, texts: readonly string[]): Set<string> {
  const told = new Set<string>()
  page.context().on('request', (request) => {
    const headers = Object.values(request.headers()).join(' ')
    const sent = `${decodeURIComponent(request.url())} ${headers} ${request.postData() ?? ''}`
    if (texts.some((text) => sent.includes(text))) told.add(new URL(request.url()).host)
  })
  return told
}

const askOf = (models: LLMock, body: string | null) =>
  fetch(`${models.url}/v1/chat/completions`, { method: 'POST', body })

/** Puts a model behind the host of a provider, which offers one and lets pages in. */
export const putProvider = (page: Page, host: string, models: LLMock) =>
  page.route(`https://${host}/**`, async (route) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    const sent = route.request()
    if (sent.url().includes('/models')) {
      return route.fulfill({ headers, json: { data: [{ id: 'double-large' }] } })
    }
    const answer = await askOf(models, sent.postData())
    const type = answer.headers.get('content-type') ?? ''
    return route.fulfill({
      headers: { ...headers, 'content-type': type },
      body: await answer.text(),
    })
  })

/** Puts a model into the browser (browser-model.js). Another one, asked by the test and never by a page, answers for it. */
export async function putBrowserModel(page: Page, models: LLMock): Promise<void> {
  await page.exposeFunction('answerOf', async (messages: object[]): Promise<string> => {
    const asked = await askOf(models, JSON.stringify({ model: 'double-small', messages }))
    const { choices } = (await asked.json()) as { choices: { message: { content: string } }[] }
    return choices[0]?.message.content ?? ''
  })
  await page.addInitScript({ path: 'tests/e2e/support/browser-model.js' })
}
