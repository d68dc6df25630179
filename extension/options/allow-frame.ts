import { browser } from '../browser'
import { originPattern } from '../origin-pattern'

const query = new URLSearchParams(location.search)
const origin = query.get('origin') ?? ''
const tabId = Number(query.get('tab'))

const element = (id: string) => document.getElementById(id) as HTMLElement

element('origin').textContent = origin
element('refuse').addEventListener('click', () => window.close())
element('allow').addEventListener('click', async () => {
  // The browser asks in its own window, and only out of a press.
  const isGiven = await browser.permissions.request({ origins: [originPattern(origin)] })
  if (isGiven) await browser.runtime.sendMessage({ kind: 'frame-allowed', tabId })
  window.close()
})
