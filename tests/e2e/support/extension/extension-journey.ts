import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { resumeDocumentSchema } from '@/lib/resume/schema/document'
import { expect, test } from '../journey'
import { type ExtensionBrowser, startExtensionBrowser } from './extension-browser'

/** Services of its maker that Chromium itself asks, with the extension and without. */
const ofChromium = /^[\w.-]+\.(?:google|googleapis|gvt1)\.com(?:$|[:/])/

/** The PDF that is handed over with the CV: its first line is enough for a field that takes files. */
export const pdfText = '%PDF-1.7\n%%EOF'

/** The CV of tests/forms with a PDF and one earlier answer, as the page of Vitae hands it over. */
function cvParcel() {
  const given: object = JSON.parse(
    readFileSync(join(process.cwd(), 'tests/forms/resume.json'), 'utf8'),
  )
  const document = resumeDocumentSchema.parse({
    ...{ kind: 'resume', schemaVersion: 1, id: '01977c00-0000-7000-8000-000000000001' },
    ...given,
  })
  return {
    cv: exportJsonResume(document),
    pdf: { name: 'Noor Haddad.pdf', base64: Buffer.from(pdfText).toString('base64') },
    answers: [
      {
        question: 'Why do you want to work for this company?',
        text: 'Because your trains are on time.',
        at: '2026-11-01T10:00:00.000Z',
      },
    ],
  }
}

/** The browser with the extension that the tests of a file share. */
export type ExtensionJourney = {
  browser: () => ExtensionBrowser
  /** Opens a made page of an employer, in a tab at an address of its own. */
  open: (html: string, headers?: Readonly<Record<string, string>>) => Promise<Page>
  /** Serves a page at another address. */
  serve: (address: string, html: string) => void
}

/**
 * Starts a browser with the extension for the tests of this file, with a CV in it unless they are about that, and fails
 * where anything of it asked another host than that of the pages.
 */
export function shareExtension({ hasCv }: { hasCv: boolean }): ExtensionJourney {
  // In one worker: each would start a browser of its own.
  test.describe.configure({ mode: 'default' })
  let [browser, opened, ownHost]: [ExtensionBrowser | null, number, string] = [null, 0, '']
  const started = () => {
    if (!browser) throw new Error('The browser has not been started.')
    return browser
  }

  test.beforeAll(async ({ baseURL }) => {
    ownHost = new URL(baseURL ?? 'http://localhost').host
    browser = await startExtensionBrowser(ownHost)
    if (!hasCv) return
    const buffer = Buffer.from(JSON.stringify(cvParcel()))
    const page = await browser.context.newPage()
    await page.goto(`chrome-extension://${browser.id}/options.html`)
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer })
    await expect(page.getByText('Read. Open the form of an employer')).toBeVisible()
    await page.close()
  })

  test.afterAll(async () => {
    const { network, close } = started()
    await close()
    const isForeign = (one: string) =>
      !/^[\w.]+\.example\//.test(one) && !one.startsWith(`${ownHost}/`) && !ofChromium.test(one)
    expect(network.requests.filter(isForeign)).toEqual([])
    // Where the forms of made pages would be sent to.
    expect(network.requests.filter((one) => one.includes('/sent'))).toEqual([])
  })

  return {
    browser: started,
    serve: (address, html) => {
      started().network.pages.set(address, { html })
    },
    open: async (html, headers) => {
      // A tab that is being closed keeps its address for a while.
      const address = `jobs.example/apply/${++opened}`
      started().network.pages.set(address, { html, ...(headers && { headers }) })
      const page = await started().context.newPage()
      await page.goto(`http://${address}`)
      return page
    },
  }
}

/** Fails where a form of a page was sent, or one of its buttons pressed. */
export async function expectNothingSent(page: Page) {
  const { sent, pressed } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  expect({ sent, pressed }).toEqual({ sent: undefined, pressed: undefined })
}
