import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type Answer, type FaultServer, json, startFaultServer } from '../ai/support/fault-server'
import { answersAsReader } from '../ai/support/reader-server'
import { jsonFile } from './support/files'
import { expect, test as journey } from './support/journey'
import {
  expectNoSidewaysScroll,
  expectNothingSeriousInBothColours,
  expectWordsInsideTheirBoxes,
} from './support/look'
import { ferryPilot } from './support/resumes'

type Fixtures = {
  /** Hosts other than this server's that pages have asked for something. */
  foreign: Set<string>
}

/** A page that asks a model of its person's own: which hosts it asks is what these journeys watch. */
const test = journey.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  foreign: async ({}, use) => use(new Set()),
  ownServerOnly: async ({ context, baseURL, foreign }, use) => {
    const { host } = new URL(baseURL ?? '')
    context.on('request', (request) => {
      const address = new URL(request.url())
      if (/^https?:$/.test(address.protocol) && address.host !== host) foreign.add(address.host)
    })
    await use(undefined)
  },
})
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ mode: 'default' })

/** The usual port of Ollama: a double has it for as long as a journey lasts. */
const port = 11_434
const place = `127.0.0.1:${port}`

/** Lists its models and answers a connection test, and an exam as a good reader does. */
const answersAll =
  (...models: object[]): Answer =>
  (asked, response) =>
    asked.path.startsWith('/v1/models')
      ? json({ data: models })(asked, response)
      : answersAsReader({ words: 8, language: 'en' }, () => ({ answers: [] }))(asked, response)

let double: FaultServer | null = null
const startDouble = async (allows?: string) => {
  double = await startFaultServer({ port, ...(allows ? { allows } : {}) })
  double.answer(answersAll({ id: 'llama3.2:3b' }, { id: 'qwen3:8b', context_length: 32_768 }))
}
test.afterEach(async ({ pageErrors }) => {
  await double?.close()
  double = null
  // Nobody listens at the other usual ports, and the console says so of each.
  pageErrors.splice(0)
})

const part = (page: Page) => page.getByRole('region', { name: 'Writing help', exact: true })
const sourcesOf = (page: Page) => part(page).getByRole('region', { name: 'Where your model runs' })

const connects = async (page: Page, path: string) => {
  const policy = (await page.request.get(path)).headers()['content-security-policy'] ?? ''
  return policy.match(/connect-src ([^;]*)/)?.[1]
}

test('a guest finds a server on this computer, chooses a model and tests it', async ({
  page,
  baseURL,
  foreign,
}) => {
  await startDouble(baseURL)
  await page.goto('/settings')
  const sources = sourcesOf(page)
  // Nothing is looked for before somebody asks.
  await expect(sources.getByText('Nothing leaves this device.')).toBeVisible()
  expect(foreign.size).toBe(0)

  const find = sources.getByRole('button', { name: 'Find servers' })
  await expect(find).toBeEnabled()
  await find.press('Enter')
  await expect(sources.getByText('AI models: 2')).toBeVisible()
  await sources.getByRole('button', { name: 'Use: Ollama' }).click()
  const select = sources.getByLabel('AI model')
  await select.selectOption('qwen3:8b')
  await expect(sources.getByText('takes 32,768 tokens')).toBeVisible()
  await sources.getByRole('button', { name: 'Use this model' }).click()
  await expect(sources.getByText(`qwen3:8b at ${place}`)).toBeVisible()
  await expect(sources.getByText('In use')).toBeVisible()

  await sources.getByRole('button', { name: 'Test connection' }).click()
  await expect(sources.getByText(/^Connected\. The AI model answered in/)).toBeVisible()
  await expect(sources.getByText(/^Tested as a proofreader\. It noticed 24 of 24/)).toBeVisible()

  // It is there after the page is loaded again, and policies name it alone, where it is needed.
  await page.reload()
  await expect(sources.getByText(`qwen3:8b at ${place}`)).toBeVisible()
  for (const path of ['/settings', '/editor', '/jobs']) {
    expect(await connects(page, path)).toBe(`'self' http://${place}`)
  }
  for (const path of ['/', '/privacy', '/sign-in', '/forgot-password', '/s/none', '/cv/none']) {
    expect(await connects(page, path), path).toBe("'self'")
  }

  // A model that is gone is said, with the nearest one.
  double?.answer(answersAll({ id: 'qwen3:14b' }, { id: 'gemma3:4b' }))
  await sources.getByRole('button', { name: 'Test connection' }).click()
  await expect(sources.getByRole('alert').filter({ hasText: 'qwen3:8b' })).toHaveText(
    'qwen3:8b is no longer offered. The nearest name is qwen3:14b.',
  )
  await expect(sources.getByLabel('AI model')).toHaveValue('qwen3:14b')

  await sources.getByRole('button', { name: 'Stop using it' }).click()
  await expect(sources.getByText('This device no longer uses it.', { exact: false })).toBeVisible()
  expect(await connects(page, '/settings')).toBe("'self'")
  const known = ['127.0.0.1', 'localhost'].flatMap((host) =>
    [11_434, 1_234, 8_080, 8_000].map((one) => `${host}:${one}`),
  )
  for (const host of foreign) expect(known).toContain(host)
})

test('a server that lets no page in is told from none, with the setting that lets this one in', async ({
  page,
  baseURL,
}) => {
  await page.goto('/settings')
  const sources = sourcesOf(page)
  await sources.getByRole('button', { name: 'Find servers' }).click()
  await expect(
    sources.getByText(/^No server answered at the usual addresses of Ollama/),
  ).toBeVisible()
  await startDouble()
  await sources.getByRole('button', { name: 'Find servers' }).click()
  await expect(sources.getByText(/^Ollama is running, but doesn’t let this site in/)).toBeVisible()
  await expect(sources.getByText(`OLLAMA_ORIGINS=${baseURL} ollama serve`)).toBeVisible()

  await sources.getByRole('button', { name: 'Enter address' }).click()
  const address = sources.getByLabel('Server address')
  await expect(address).toBeFocused()
  for (const [typed, said] of [
    ['https://models.example/v1', 'This address is not on this computer or in your local network.'],
    ['localhost', 'Enter an address with its port, for example localhost:11434.'],
  ] as const) {
    await address.fill(typed)
    await page.keyboard.press('Enter')
    await expect(sources.getByText(said)).toBeVisible()
  }
  await address.fill(place)
  await page.keyboard.press('Enter')
  await expect(sources.getByText(/^The AI model’s server isn’t responding/)).toBeVisible()

  await expectNothingSeriousInBothColours(page, 'the models of this device')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await expectNoSidewaysScroll(page, 'the models of this device')
    await expectWordsInsideTheirBoxes(page, 'the models of this device')
  }
})

test('a key of a guest goes to its provider alone, and stands nowhere in clear', async ({
  page,
  foreign,
  dashboard,
}) => {
  const key = 'sk-quill-canary-8152'
  const seen: string[] = []
  await page.route('https://openrouter.ai/**', async (route) => {
    seen.push(route.request().headers().authorization ?? '')
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }
    const pricing = { prompt: '0.00000025', completion: '0.000002' }
    await route.fulfill({
      headers,
      json: { data: [{ id: 'a/small', context_length: 128_000, pricing }] },
    })
  })
  await page.goto('/settings')
  const sources = sourcesOf(page)
  await sources.getByRole('button', { name: 'Enter key' }).click()
  await sources.getByLabel('Provider').selectOption('OpenRouter')
  await expect(
    sources.getByText(/sent only to openrouter\.ai\. DeepSeek and xAI can’t be/),
  ).toBeVisible()
  await sources.getByLabel('Key', { exact: true }).fill(key)
  await page.keyboard.press('Enter')
  await expect(
    sources.getByText('takes 128,000 tokens · US$ 0.25 in, 2 out per million tokens'),
  ).toBeVisible()
  await sources.getByRole('button', { name: 'Use this model' }).click()
  await expect(sources.getByText('a/small at OpenRouter')).toBeVisible()
  expect(seen).toContain(`Bearer ${key}`)
  expect([...foreign]).toEqual(['openrouter.ai'])
  expect(await connects(page, '/editor')).toBe("'self' https://openrouter.ai")

  expect(await page.content()).not.toContain(key)
  const stored = await page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const latin = new TextDecoder('latin1')
    const names: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      names.push(name)
      const database = await settle(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await settle(database.transaction(store).objectStore(store).getAll())
        texts.push(
          JSON.stringify(rows, (_, value) => {
            if (value instanceof ArrayBuffer) return latin.decode(value)
            return ArrayBuffer.isView(value) ? latin.decode(value) : value
          }),
        )
      }
      database.close()
    }
    return { names, texts }
  })
  expect(stored.names).toContain('vitae:model')
  for (const text of stored.texts) expect(text).not.toContain(key)

  // Nor in what this device gives away.
  await dashboard.open()
  await dashboard.bringCvs([jsonFile('ferry', ferryPilot), jsonFile('again', ferryPilot)])
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  const archive = unzipSync(readFileSync(await (await download).path()))
  expect(Object.keys(archive).length).toBeGreaterThan(0)
  for (const [name, bytes] of Object.entries(archive)) {
    expect(Buffer.from(bytes).toString('latin1'), name).not.toContain(key)
  }
})

test('a cookie opens nothing but what a choice can be', async ({ page, baseURL, context }) => {
  const url = baseURL ?? ''
  for (const [value, expected] of [
    ['http://127.0.0.1:11434', "'self' http://127.0.0.1:11434"],
    ['http://evil.example', "'self'"],
    ['http:', "'self'"],
    ['http://127.0.0.1:11434%20*', "'self'"],
    ['http://127.0.0.1:11434 http://evil.example', "'self'"],
  ] as const) {
    await context.addCookies([{ name: 'vitae-origins', value, url }])
    expect(await connects(page, '/editor'), value).toBe(expected)
  }
})
