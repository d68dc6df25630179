import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A page in a browser, with what it may offer. */
async function openPage(device: { standalone?: boolean; touch?: number; isApp?: boolean } = {}) {
  const page = new EventTarget()
  const { standalone, touch = 0, isApp = false } = device
  vi.stubGlobal('window', page)
  vi.stubGlobal('navigator', {
    maxTouchPoints: touch,
    ...(standalone === undefined ? {} : { standalone }),
  })
  vi.stubGlobal('matchMedia', () => ({ matches: isApp }))
  const file = await import('./install-prompt')
  const prompt = vi.fn(async () => ({ outcome: 'dismissed' }))
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  return { ...file, page, offer, prompt }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('retains the offer of the browser, and asks by it once', async () => {
  const { page, offer, prompt, findInstallWay, askToInstall } = await openPage()
  expect(findInstallWay()).toBe('menu')
  page.dispatchEvent(offer)
  expect([offer.defaultPrevented, findInstallWay(), prompt.mock.calls.length]).toEqual([
    true,
    'ask',
    0,
  ])
  await askToInstall()
  await askToInstall()
  expect(prompt).toHaveBeenCalledTimes(1)
  expect(findInstallWay()).toBe('menu')
})

it('has no offer any more once it is installed', async () => {
  const { page, offer, findInstallWay } = await openPage()
  page.dispatchEvent(offer)
  page.dispatchEvent(new Event('appinstalled'))
  expect(findInstallWay()).toBe('menu')
})

it.each([
  ['an iPhone', { standalone: false, touch: 5 }, 'share'],
  ['an app on an iPhone', { standalone: true, touch: 5 }, 'installed'],
  ['an installed app', { isApp: true }, 'installed'],
  ['a browser without offers', { touch: 5 }, 'menu'],
] as const)('finds the way of %s', async (_, device, way) => {
  expect((await openPage(device)).findInstallWay()).toBe(way)
})
