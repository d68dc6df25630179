import type { BrowserContext, TestInfo } from '@playwright/test'

/** The characters of a page and the lines of its console that tell where a journey stood. */
const characters = 1_500
const lines = 12

/**
 * Remembers the last lines of the console of a context's pages. The function that comes back prints, after a test that
 * failed, what each page shows: its address, its text, those lines, and where its picture lies.
 */
export function watchForFailure(context: BrowserContext) {
  const said: string[] = []
  context.on('console', (message) => {
    said.push(`${message.type()}: ${message.text().slice(0, 300)}`)
    if (said.length > lines) said.shift()
  })
  return async (test: TestInfo) => {
    if (test.status === test.expectedStatus) return
    for (const [index, page] of context.pages().entries()) {
      const path = test.outputPath(`page-${index + 1}.png`)
      // A page that has crashed, or is busy for ever, has neither.
      const text = await page.innerText('body', { timeout: 5_000 }).catch(() => 'cannot be read')
      const picture = await page.screenshot({ path, timeout: 10_000 }).catch(() => null)
      console.error(
        [
          `${test.title}: ${page.url()}`,
          text.replace(/\n{2,}/g, '\n').slice(0, characters),
          ...said.map((line) => `  ${line}`),
          picture ? `picture: ${path}` : 'no picture could be taken',
        ].join('\n'),
      )
    }
  }
}
