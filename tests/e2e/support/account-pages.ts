import { expect, type Locator, type Page } from '@playwright/test'
import type { Person } from './account-journey'

/** The screens of an account, as a person works with them. */
export class AccountPages {
  constructor(readonly page: Page) {}

  get email(): Locator {
    return this.page.getByLabel('Email', { exact: true })
  }

  get password(): Locator {
    return this.page.getByLabel('Password', { exact: true })
  }

  /** Button of the account's menu, in the header of every screen. */
  get menu(): Locator {
    return this.page.getByRole('button', { name: /^Account: / })
  }

  async chooseFromMenu(item: string) {
    await this.menu.click()
    await this.page.getByRole('menuitem', { name: item, exact: true }).click()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** One part of the settings. */
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  async fillSignUp({ name, email, password }: Person) {
    await this.page.getByLabel('Your name').fill(name)
    await this.email.fill(email)
    await this.password.fill(password)
    await this.button('Create account').click()
  }

  async fillSignIn({ email, password }: Pick<Person, 'email' | 'password'>) {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.button('Sign in').click()
  }

  async openSignIn(next = '/settings') {
    await this.page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  }

  async signIn(person: Pick<Person, 'email' | 'password'>, next = '/settings') {
    await this.openSignIn(next)
    await this.fillSignIn(person)
    await this.page.waitForURL(`**${next}`)
  }

  /** Opens the settings, by the fragment of a tab or of a part of one. */
  async openSettings(fragment = '') {
    await this.page.goto(`/settings${fragment}`)
    await expect(this.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
    await this.expectKnown()
  }

  /** Waits until this device knows who is signed in, and the page answers keys. */
  async expectKnown() {
    const isReady = () =>
      this.page.evaluate(() => {
        type Root = { stateNode: { current: { memoizedState: { isDehydrated?: boolean } | null } } }
        // What React keeps at the document: it answers nobody before the page of the server is its own.
        const [root] = Object.entries(document)
          .filter(([key]) => key.startsWith('__reactContainer'))
          .map(([, value]) => value as Root)
        const isAlive = root?.stateNode.current.memoizedState?.isDehydrated === false
        return isAlive && localStorage.getItem('vitae.account') !== null
      })
    await expect.poll(isReady).toBe(true)
  }

  /** The session ends on the server, as when another device has signed it out. */
  async endSessionElsewhere() {
    await this.page.context().clearCookies()
  }
}
