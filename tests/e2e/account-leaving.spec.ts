import type { Page } from '@playwright/test'
import {
  newPerson,
  type Person,
  signInDirectly,
  signUpDirectly,
  test,
} from './support/account-journey'
import { AccountPages } from './support/account-pages'
import { EditorPage } from './support/editor-page'
import { readStores } from './support/guest-cvs'
import { expect } from './support/journey'

// Two tabs of one device: one signs out and removes everything, in the other somebody is typing.

/** Presses keys until the page takes none any more; answers what its field last showed. */
async function typeUntilHeld(page: Page): Promise<string> {
  const field = new EditorPage(page).headline
  await field.focus()
  let taken = ''
  for (let key = 0; key < 150; key += 1) {
    await page.keyboard.type('abcdefghij'[key % 10] ?? '')
    try {
      const shown = await field.inputValue({ timeout: 500 })
      if (shown === taken && key > 3) break
      taken = shown
    } catch {
      break
    }
  }
  return taken
}

/** Returns the documents of the account, as a device that knows nothing of this one finds them. */
async function wordsOfAccount(page: Page, person: Person, address: string): Promise<string> {
  await signInDirectly(page, person, address)
  const { items } = await (await page.request.get('/api/v1/resumes')).json()
  const texts: string[] = []
  for (const { id } of items as { id: string }[]) {
    texts.push(await (await page.request.get(`/api/v1/resumes/${id}`)).text())
  }
  return texts.join('\n')
}

async function signOutAndRemove(page: Page) {
  await new AccountPages(page).chooseFromMenu('Sign out')
  const dialog = page.getByRole('dialog', { name: 'Sign out' })
  await dialog.getByLabel('Also remove my CVs from this device').check()
  await dialog.getByRole('button', { name: 'Sign out', exact: true }).click()
  return dialog
}

for (const delay of [700, 0, 2_500]) {
  test(`what another tab takes while this one signs out is in the account (${delay} ms)`, async ({
    page,
    pages,
    editor,
    context,
    baseURL,
  }) => {
    const person = newPerson()
    await signUpDirectly(page, person, baseURL ?? '')
    await editor.start()
    await pages.expectKnown()
    await editor.name.fill('Quill Ferry')
    await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()

    const leaving = await context.newPage()
    await leaving.goto('/cvs')
    await expect(leaving.getByRole('button', { name: /^Account: / })).toBeVisible()
    await leaving.route('**/api/auth/sign-out', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue()
    })
    const typing = typeUntilHeld(page)
    // A busy machine may be done with signing out before the first key.
    await expect(editor.headline).not.toHaveValue('')
    await signOutAndRemove(leaving)
    const taken = await typing
    await leaving.waitForURL('**/cvs')
    await page.waitForURL('**/cvs')
    expect(taken.length).toBeGreaterThan(0)
    // Before anybody signs in here again, which would bring the CV back.
    await expect.poll(async () => (await readStores(page)).account ?? 0).toBe(0)
    // The key that was the last one may have come after the look at the field.
    expect(await wordsOfAccount(page, person, baseURL ?? '')).toContain(`"label":"${taken}`)
  })
}
