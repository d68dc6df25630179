import { expect, type Page } from '@playwright/test'

/** A CV of nobody, as a browser prints it: headings, dates at the end of the line, bullets. */
const printedCv = `<html lang="en"><body style="font: 11pt Arial; margin: 40px 50px">
<h1>Ana Reis</h1><p>Data engineer</p><p>ana.reis@example.org | +351 555 010 204 | Porto</p>
<h2>Experience</h2>
<div><b>Senior Data Engineer</b>, Brightwater Energy <span style="float:right">Mar 2021 – present</span></div>
<ul><li>Cut warehouse spend by 38% by moving cold partitions.</li></ul>
<h2>Education</h2>
<div><b>MSc Informatics</b>, University of Northport <span style="float:right">2017</span></div>
</body></html>`

/** That CV as a PDF, printed by the browser of the test. */
export async function printCv(page: Page) {
  const printer = await page.context().newPage()
  await printer.setContent(printedCv)
  const buffer = await printer.pdf({ format: 'A4' })
  await printer.close()
  return { name: 'Ana Reis.pdf', mimeType: 'application/pdf', buffer }
}

/** Drops files on the page as the browser reports them. */
export async function dropFiles(page: Page, files: { name: string; buffer: Buffer }[]) {
  const content = files.map(({ name, buffer }) => ({ name, text: buffer.toString('base64') }))
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, text } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name))
    }
    return transfer
  }, content)
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('body').dispatchEvent(type, { dataTransfer: data })
  }
}

/** The review of a file. */
export class ImportPage {
  constructor(readonly page: Page) {}

  get create() {
    return this.page.getByRole('button', { name: 'Create CV' })
  }

  get marks() {
    return this.page.locator('[data-mark]')
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true }).first()
  }

  async expectReview(name: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Review: ${name}`)
    await expect(this.create).toBeVisible()
  }

  async expectFailure(name: string, words: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      `${name} couldn’t be read`,
    )
    await expect(this.page.getByText(words)).toBeVisible()
    await expect(this.page.getByText('Nothing was changed or lost')).toBeVisible()
  }
}
