import { expect, type Locator, type Page } from '@playwright/test'

type Files = Parameters<Page['setInputFiles']>[1]

/** The dashboard with all CVs of this device. */
export class DashboardPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/cvs')
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  card(title: string): Locator {
    const link = this.page.getByRole('link', { name: title, exact: true })
    // A tray is an item, too, with a list of versions inside.
    const cards = this.page.getByRole('listitem').filter({ hasNot: this.page.getByRole('list') })
    return cards.filter({ has: link })
  }

  async bringFiles(files: Files) {
    await this.page.locator('input[type=file]').setInputFiles(files)
  }

  /** Brings several files, which stay on the dashboard. */
  async bringCvs(files: Files & readonly unknown[]) {
    await this.bringFiles(files)
    await expect(this.page.getByText(`${files.length} CVs added`)).toBeVisible()
  }

  /** Opens the tray with what lies behind a CV: its versions and letters. */
  async openTray(title: string) {
    const behind = this.card(title).getByRole('button', { expanded: false, name: /version|letter/ })
    await behind.press('Enter')
    await expect(
      this.page.getByRole('region', { name: `“${title}” and its versions` }),
    ).toBeVisible()
  }

  /** Chooses from the menu in the search field. */
  async chooseForList(action: string) {
    await this.page.getByRole('button', { name: 'List options' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  async choose(title: string, action: string) {
    await this.page.getByRole('button', { name: `${title}: more` }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }
}
