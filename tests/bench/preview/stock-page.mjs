// The peer: the same editor on the same page, with stock react-pdf in the worker, and pdf.js painting
// every page on the main thread, as it does where nobody gives it painting workers.
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../../scripts/support/root.mjs'

async function bundleStockWorker() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join('tests', 'bench', 'preview', 'stock-worker.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

/** Runs in the page before its own scripts. */
function paintEveryPageHere() {
  // Without it pdf.js paints on the main thread.
  Reflect.deleteProperty(window, 'OffscreenCanvas')
  // The preview paints what is near the view; to this page all pages are.
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight')
  Object.defineProperty(Element.prototype, 'clientHeight', {
    ...own,
    get() {
      const height = own.get.call(this)
      return height > 0 && this.querySelector(':scope > div > [data-page]') ? 1e6 : height
    },
  })
}

/**
 * Makes the pages of a browser context use stock parts.
 *
 * @param {import('@playwright/test').BrowserContext} context that no page was opened in yet
 */
export async function installStock(context) {
  const body = await bundleStockWorker()
  await context.route('**/engine/engine-worker.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  )
  await context.addInitScript(paintEveryPageHere)
}
