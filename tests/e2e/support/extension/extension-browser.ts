import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { buildExtension } from '@/scripts/bundle/extension.mjs'
import { chromiumFlags, offForPlaywright } from '@/scripts/support/chromium-flags.mjs'
import { type FormServer, startFormServer } from './form-server'
import { Panel } from './panel'

/** A Chromium with the built extension, as a person has it: nothing is granted but by a press. */
export type ExtensionBrowser = {
  context: BrowserContext
  network: FormServer
  id: string
  /** Presses the button of the extension over a page, and returns its panel. */
  press: (page: Page) => Promise<Panel>
  close: () => Promise<void>
}

/** Starts a Chromium whose only network is a list of made pages, with the extension as it is built. */
export async function startExtensionBrowser(ownHost: string): Promise<ExtensionBrowser> {
  const built = await buildExtension()
  const folder = built.find(({ family }) => family === 'chromium')?.folder ?? ''
  const network = await startFormServer(ownHost)
  const profile = mkdtempSync(join(tmpdir(), 'vitae-extension-'))
  const off = [
    'AutofillServerCommunication',
    'DisableLoadExtensionCommandLineSwitch',
    ...offForPlaywright,
  ]
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH,
    headless: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    args: [
      ...chromiumFlags.filter((flag) => !flag.startsWith('--disable-features')),
      `--disable-features=${off.join(',')}`,
      `--proxy-server=http://127.0.0.1:${network.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const browser = context.browser()
  if (!browser) throw new Error('This Chromium has no session of its own.')
  const session = await browser.newBrowserCDPSession()
  async function press(page: Page): Promise<Panel> {
    await page.bringToFront()
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
    const tab = targetInfos.find(({ url }) => url === page.url())
    if (!tab) throw new Error(`No tab has ${page.url()}.`)
    // What a press on the button in the browser's own frame does: the tab is given, and the background told.
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
    const panel = new Panel(page, await context.newCDPSession(page))
    await panel.opened()
    return panel
  }
  return {
    ...{ context, network, id, press },
    close: async () => {
      await context.close()
      await network.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
