import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { jsonFile } from './files'

export type DesignPart =
  | 'Colour and typeface'
  | 'Columns and order'
  | 'Headings, dates and bullets'
  | 'Paper and margins'

/** The editor, as a person at a desktop or on a phone works with it. */
export class EditorPage {
  constructor(readonly page: Page) {}

  /** A phone shows one view at a time. */
  get isPhone(): boolean {
    return (this.page.viewportSize()?.width ?? 0) < 768
  }

  /** The id of the open document, without the place in it. */
  get id(): string {
    return /#([^/?]*)/.exec(this.page.url())?.[1] ?? ''
  }

  get form(): Locator {
    return this.page.getByRole('main', { name: 'Write' })
  }

  get name(): Locator {
    return this.page.getByLabel('Full name')
  }

  get headline(): Locator {
    return this.page.getByLabel('Headline')
  }

  /** The entries of the open section, in order. */
  get entries(): Locator {
    return this.form.getByRole('list', { name: /in the order of the CV/ }).locator('> li')
  }

  /** The bullets of an entry, in order. */
  bullets(entry: Locator = this.entries.first()): Locator {
    return entry.getByRole('textbox', { name: /^Bullet point \d+ of/ })
  }

  /** Brings up what makes words bold, italic and links: on a phone with the caret, else with words. */
  async startFormatting() {
    const bullet = this.bullets().first()
    await bullet.click()
    if (!this.isPhone) await this.page.keyboard.press('Shift+Home')
    await expect(this.page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  }

  /** The words on the first page, as they can be selected. */
  paperWords(text: string | RegExp): Locator {
    return this.page.locator('[data-page="1"] .textLayer span', { hasText: text })
  }

  async start() {
    await this.page.goto('/editor')
    await this.openSection('Personal details')
    await expect(this.name).toBeVisible()
  }

  /** Brings a JSON Resume and opens it. A page without a base address needs one of the app's. */
  async startWith(resume: object, name = 'resume', base?: string) {
    await this.page.goto(base ? new URL('/cvs', base).href : '/cvs')
    await this.page.locator('input[type=file]').setInputFiles(jsonFile(name, resume))
    await expect(this.page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
    await this.openSection('Personal details')
  }

  /** Brings a file whose review lists what has no place in a CV, and creates the CV from there. */
  async startFromReview(file: { name: string; mimeType: string; buffer: Buffer }) {
    await this.page.goto('/cvs')
    await this.page.locator('input[type="file"]').first().setInputFiles(file)
    await expect(this.page).toHaveURL(/\/import#/)
    await this.page.getByRole('button', { name: 'Create the CV' }).click()
    await expect(this.page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
    await this.openSection('Personal details')
  }

  async showForm() {
    await this.tab('Write').click()
  }

  /** Opens the checks, at the first of their tabs or at another one. */
  async showChecks(tab?: 'As software reads it' | 'Spelling') {
    await this.tab('Check').click()
    if (tab) await this.page.getByRole('tab', { name: tab }).click()
  }

  async showPaper() {
    if (this.isPhone) await this.tab('Preview').click()
  }

  /** Opens the design, and unfolds a part of it. */
  async showDesign(part?: DesignPart) {
    await this.tab('Design').click()
    if (part) await this.unfold(part)
  }

  /** Unfolds a part of the open design. */
  async unfold(part: DesignPart) {
    const pane = this.page.getByRole('main', { name: 'Design' })
    if (part === 'Colour and typeface') {
      for (const name of ['Your own colour', 'Your font']) {
        const opener = pane.getByRole('button', { name })
        await opener.waitFor()
        if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
      }
      return
    }
    const fold = pane.locator('details', { hasText: part })
    await fold.waitFor()
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
  }

  /** A template in the open design; only the first ones, until all are shown. */
  template(name: string): Locator {
    const templates = this.page.getByRole('group', { name: 'Template', exact: true })
    return templates.getByRole('radio', { name, exact: true })
  }

  async chooseTemplate(name: string) {
    await this.template('Plain').or(this.template(name)).first().waitFor()
    const all = this.page.getByRole('button', { name: /^Show all \d/ })
    if (await all.isVisible()) await all.click()
    await this.template(name).check()
  }

  private tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })
  }

  /** The row of a section in the form. */
  sectionRow(name: string): Locator {
    return this.form.locator('h2').getByRole('button', { name: new RegExp(`^${name}`) })
  }

  async openSection(name: string) {
    await this.showForm()
    const row = this.sectionRow(name)
    await row.waitFor()
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
  }

  /** Waits until everything typed is kept. */
  async expectSaved() {
    await expect(this.page.locator('[data-save-status]')).toContainText('Saved')
  }

  async download(name = 'Download PDF'): Promise<Download> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name }).click()
    return download
  }

  async downloadBytes(name?: string): Promise<Uint8Array> {
    return new Uint8Array(await readFile(await (await this.download(name)).path()))
  }

  /** Saves the CV as a file of a format, by its name in the dialog. */
  async saveAs(format: string | RegExp): Promise<Download> {
    await this.chooseFormat('Export')
    const dialog = this.page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: format }).check()
    const download = this.page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download file' }).click()
    const file = await download
    await expect(dialog).toHaveCount(0)
    return file
  }

  /** Takes a format: beside the download, on a phone in the menu of sharing. */
  async chooseFormat(item: string | RegExp) {
    await this.choose(this.isPhone ? 'Share' : 'More formats', item)
  }

  /** Opens the menu behind the name of the document and takes one of its items. */
  async chooseOfDocument(item: string | RegExp) {
    const bar = this.page.getByRole('banner')
    const name = (await bar.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await bar.getByRole('button', { name, exact: true }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** Opens the menu behind a button and takes one of its items. */
  async choose(button: string | RegExp, item: string | RegExp) {
    const opener = this.page.getByRole('button', { name: button })
    await opener.and(this.page.locator('[aria-haspopup]')).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }
}
