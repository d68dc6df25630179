import { expect, type Page } from '@playwright/test'
import { printedCv } from './data-engineer-texts.mjs'

/** A row with something hung in a column left of its text. */
const hung = (left: string, text: string) => `<tr><td>${left}</td><td>${text}</td></tr>`

/** A CV of nobody with dates hung in a narrow column, right beside the text, and headings in words of its own. */
export const hungCv = (work: string) => `<html lang="en"><style>
table { border-spacing: 0 } td { vertical-align: top; padding: 0 } ul { margin: 0; padding-left: 16px }
td:first-child { width: 92px; text-align: right; padding-right: 6px; white-space: nowrap }
</style><body style="font: 10.5pt Arial; margin: 40px 50px">
<h1>Ana Reis, PhD</h1><p>ana.reis@example.org | +351 555 010 204</p>${work}
<h2>Education</h2><table>
${hung('2014 – 2016', '<b>MSc Informatics</b>, University of Northport')}
${hung('2011 – 2014', '<b>BSc Mathematics</b>, Brightwater College')}
</table></body></html>`

/** Jobs below a heading that is not theirs: no reading finds them. */
export const jobsBelowInterests = `<h2>Interests</h2><table>
${hung('2021 – 2024', '<b>Senior Data Engineer</b>, Brightwater Energy<ul><li>Cut warehouse spend by 38%.</li></ul>')}
${hung('2018 – 2021', '<b>Data Engineer</b>, Northport Rail<ul><li>Moved timetables.</li></ul>')}
${hung('2016 – 2018', '<b>Analyst</b>, Harbour Trust<ul><li>Counted ships.</li></ul>')}
</table>`

/** A model's reading of the first of these jobs, with one name that the file does not have. */
export const jobsRead = {
  sections: [
    {
      section: 'work',
      heading: [],
      entries: [
        {
          values: [
            { field: 'position', at: [{ line: 3, to: null, words: 'Senior Data Engineer' }] },
            { field: 'name', at: [{ line: 3, to: null, words: 'Brightwater Energy' }] },
            { field: 'summary', at: [{ line: 3, to: null, words: 'Invented Ltd' }] },
          ],
        },
      ],
    },
  ],
}

/** Two jobs with offices hung before their titles, which they touch: too few to be seen as a column. */
export const jobsBesideOffices = `<h2>Experience</h2><table>
${hung('Lisbon office', '<b>Senior Data Engineer</b>, Brightwater Energy, 2021 – 2024<br>Cut warehouse spend by 38%.')}
${hung('Faro office', '<b>Data Engineer</b>, Northport Rail, 2018 – 2021<br>Moved timetables.')}
</table>`

/** A CV as a PDF, printed by the browser of the test. */
export async function printCv(page: Page, html = printedCv) {
  const printer = await page.context().newPage()
  await printer.setContent(html)
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
    return this.page.getByRole('button', { name: 'Create the CV' })
  }

  /** Row of a section of the reading; it opens below. */
  row(name: string) {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** Opens all sections of the reading that are closed. */
  async openSections() {
    const closed = this.page.locator('#read-rows h3 [aria-expanded="false"]')
    await expect(this.page.locator('#read-rows h3 [aria-expanded]')).not.toHaveCount(0)
    while ((await closed.count()) > 0) await closed.first().click()
  }

  /** Opens the menu of a field, which is there while the field has the focus. */
  async openMenu(label: string) {
    await this.field(label).focus()
    await this.page.getByRole('button', { name: `${label}: more` }).click()
  }

  /** Chooses an item of the menu behind the name of the file. */
  async choose(item: string) {
    await this.page.getByRole('button', { name: 'More actions' }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  get marks() {
    return this.page.locator('[data-mark]')
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true }).first()
  }

  async expectReview(name: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(this.page.locator('#lines-placed')).toBeVisible()
  }

  async expectFailure(name: string, words: string) {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      `${name} couldn’t be read`,
    )
    await expect(this.page.getByText(words)).toBeVisible()
    await expect(this.page.getByText('Nothing was changed or lost')).toBeVisible()
  }
}
