import { LLMock } from '@copilotkit/aimock'
import type { Page } from '@playwright/test'
import { modelOriginsCookie } from '@/lib/ai/client/model-origins'

/** A model on loopback, as people run one on their own computer. */
export const startOwnModel = () => LLMock.create({ port: 0, logLevel: 'silent' })

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
