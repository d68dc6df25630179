import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

type View = 'List' | 'Board'

/** The page of applications, as a person works with it. */
export class ApplicationsPage {
  constructor(readonly page: Page) {}

  get heading(): Locator {
    return this.page.getByRole('heading', { name: 'Jobs', exact: true })
  }

  async open() {
    await this.page.goto('/jobs')
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** The card or row of an application. */
  item(title: string): Locator {
    const link = this.page.getByRole('link', { name: title, exact: true })
    return this.page.getByRole('main').getByRole('listitem').filter({ has: link })
  }

  column(stage: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${stage}: `) })
  }

  async show(view: View) {
    const views = this.page.locator('header').getByRole('navigation', { name: 'View', exact: true })
    await views.getByRole('button', { name: view, exact: true }).click()
  }

  /** Opens the menu of an application and takes one of its items. */
  async choose(job: string, action: string) {
    await this.page.getByRole('button', { name: `${job}: more` }).click()
    await this.page.getByRole('menuitem', { name: action, exact: true }).click()
  }

  /** Chooses a table, and shows its review. */
  async bringTable(text: string) {
    const dialog = this.page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'applications.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
    await expect(dialog.getByRole('heading', { name: 'Check before adding' })).toBeVisible()
    return dialog
  }

  /** The text of the file that a press downloads. */
  async download(press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download')
    await press()
    const file = await download
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
  }

  /** Takes back what a notice speaks of. */
  async undo(notice: string) {
    const told = this.page.getByRole('alertdialog').filter({ hasText: notice })
    await told.getByRole('button', { name: 'Undo', exact: true }).click()
  }

  async expectSaved() {
    await expect(this.page.locator('[data-save-status]')).toContainText('Saved')
  }
}
