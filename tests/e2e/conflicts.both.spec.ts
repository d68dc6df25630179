import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { test } from './support/account-journey'
import { EditorPage } from './support/editor-page'
import { expect } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSerious } from './support/look'
import { readPdf } from './support/pdf'
import { ferryPilot } from './support/resumes'
import { KeptCv } from './support/stored-cv'

const status = (page: Page) => page.locator('[data-save-status]').first()

/** Writes a phone number here without a network, and another one elsewhere meanwhile. */
async function disagree(page: Page, cv: KeptCv) {
  await page.goto(`/editor#${cv.id}`)
  await expect(status(page)).toContainText('Saved')
  await new EditorPage(page).openSection('Personal details')
  await page.context().setOffline(true)
  await page.getByLabel('Phone').fill('+48 1 here')
  await page.getByLabel('City').fill('Sopot')
  await expect(status(page)).toContainText('Offline')
  await cv.change(({ content }) => {
    content.basics.phone = '+48 2 elsewhere'
    content.basics.name = 'Zoë L.'
  })
  await page.context().setOffline(false)
  await expect(status(page)).toHaveAttribute('data-save-status', 'conflict')
}

/** Takes out what the browser notes of being offline, and of the one save that the account refused for an older one. */
function leaveOutExpected(pageErrors: string[]) {
  const others = pageErrors.filter((text) => !/ERR_INTERNET/.test(text))
  const refused = others.findIndex((text) => /409 \(Conflict\)/.test(text))
  if (refused >= 0) others.splice(refused, 1)
  pageErrors.splice(0, pageErrors.length, ...others)
}

test('the other value of a field that was changed twice is chosen', async ({
  page,
  baseURL,
  pageErrors,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await disagree(page, cv)
  await status(page).click()
  const dialog = page.getByRole('dialog', { name: 'Changed here and elsewhere' })
  const place = dialog.getByRole('group', { name: 'Personal details · Phone' })
  await expect(place.getByText('1 here')).toBeVisible()
  await expect(place.getByText('2 elsewhere')).toBeVisible()
  // What was changed on one side only needs no choice.
  await expect(dialog.getByRole('group')).toHaveCount(1)
  await expectNothingSerious(page, 'conflicts')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingSerious(page, 'conflicts in the dark', 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoSidewaysScroll(page, 'conflicts')

  await place.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowRight')
  await dialog.getByRole('button', { name: 'Keep my choices' }).click()
  await expect(status(page)).toHaveAttribute('data-save-status', 'in-account')
  const shown = await page.getByLabel('Phone').inputValue()
  const { basics } = (await cv.read()).document.content
  expect(basics).toMatchObject({ phone: shown, name: 'Zoë L.', location: { city: 'Sopot' } })
  leaveOutExpected(pageErrors)
})

test('a conflict survives a reload, and is settled from its card', { tag: '@push' }, async ({
  page,
  baseURL,
  pageErrors,
}) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await disagree(page, cv)
  await page.goto('/cvs')
  const card = page.getByRole('main').getByRole('listitem')
  const badge = card.getByRole('button', { name: 'Changed elsewhere: review' })
  await expect(badge).toBeVisible()
  const endOf = async (part: typeof card) => {
    const box = await part.boundingBox()
    return box ? box.x + box.width : Number.NaN
  }
  // Beyond the card's own edge it would be cut off.
  expect(await endOf(badge)).toBeLessThanOrEqual((await endOf(card)) - 11)
  await badge.click()
  const dialog = page.getByRole('dialog', { name: 'Changed here and elsewhere' })
  await dialog.getByRole('radio', { name: /Written elsewhere/ }).check()
  await dialog.getByRole('button', { name: 'Keep my choices' }).click()
  await expect(card.getByRole('button', { name: 'Changed elsewhere: review' })).toBeHidden()
  await expect
    .poll(async () => (await cv.read()).document.content.basics.phone)
    .toBe('+48 2 elsewhere')
  leaveOutExpected(pageErrors)
})

// With managed login it is tests/e2e/account-managed.
test('typing goes on when the session ends, and arrives after the sign-in', {
  tag: ['@home'],
}, async ({ page, baseURL }) => {
  const cv = await KeptCv.create(page, baseURL ?? '')
  await page.goto(`/editor#${cv.id}`)
  await expect(status(page)).toContainText('Saved')
  await new EditorPage(page).openSection('Personal details')
  // Of a session that ends before, tests/e2e/account-session asks for the address.
  await expect(page.getByRole('button', { name: cv.person.email })).toBeVisible()
  await page.context().clearCookies()
  await page.getByLabel('City').fill('Hel')
  await expect(status(page)).toHaveAttribute('data-save-status', 'expired')
  await status(page).click()
  await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(cv.person.password)
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(status(page)).toHaveAttribute('data-save-status', 'in-account')
  await expect.poll(async () => (await cv.read()).document.content.basics.location.city).toBe('Hel')
})

const refusals = [
  {
    // Of a proxy, which says nothing that this API would.
    answer: { status: 413, contentType: 'text/html', body: '<h1>Too large</h1>' },
    said: 'larger than your account allows',
  },
  {
    answer: {
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'invalid', status: 422, title: 'Invalid', requestId: 'r' }),
    },
    said: 'can’t take this CV as it is',
  },
]

// The models of lib/browser/sync refuse saves, too.
for (const { answer, said } of refusals) {
  test(`a CV that the account refuses with ${answer.status} says so, and the others go on`, async ({
    page,
    context,
    editor,
    dashboard,
    baseURL,
    pageErrors,
  }) => {
    const cv = await KeptCv.create(page, baseURL ?? '')
    const second = { ...ferryPilot, basics: { ...ferryPilot.basics, label: 'Deckhand' } }
    const other = await KeptCv.add(page, baseURL ?? '', second, cv.person)
    await context.route(`**/api/v1/resumes/${cv.id}`, (route) =>
      route.request().method() === 'PUT' ? route.fulfill(answer) : route.fallback(),
    )
    const open = async ({ id }: KeptCv) => {
      await page.goto(`/editor#${id}`)
      await editor.openSection('Personal details')
    }

    await open(cv)
    await editor.headline.fill('Kept here alone')
    await expect(status(page)).toHaveAttribute('data-save-status', 'refused')
    await status(page).click()
    const reason = page.getByRole('dialog', { name: 'Not in your account yet' })
    await expect(reason).toContainText(said)
    await expect(reason).toContainText('saved on this device')
    await expectNothingSerious(page, 'refused')
    await page.keyboard.press('Escape')

    // A new page tries once more, and tells the same truth over the same words.
    await page.reload()
    await expect(status(page)).toHaveAttribute('data-save-status', 'refused')
    await editor.openSection('Personal details')
    await expect(editor.headline).toHaveValue('Kept here alone')
    expect((await cv.read()).document.content.basics.label).toBe('Ferry pilot')
    expect((await readPdf(await editor.downloadBytes())).text).toContain('Kept here alone')
    const copy = await editor.saveAs('JSON Resume, complete')
    const { basics } = JSON.parse(readFileSync(await copy.path(), 'utf8'))
    expect(basics.label).toBe('Kept here alone')

    await dashboard.open()
    await expect(page.getByText('1 document is only on this device')).toBeVisible()
    const badge = { name: 'Saved on this device only' }
    await expect(page.getByRole('listitem').getByRole('button', badge)).toHaveCount(1)
    await open(other)
    await editor.headline.fill('Boatswain')
    await expect
      .poll(async () => (await other.read()).document.content.basics.label)
      .toBe('Boatswain')
    await expect(status(page)).toHaveAttribute('data-save-status', 'in-account')

    await context.unrouteAll()
    await open(cv)
    await editor.headline.fill('Taken at last')
    await expect(status(page)).toHaveAttribute('data-save-status', 'in-account')
    expect((await cv.read()).document.content.basics.label).toBe('Taken at last')
    pageErrors.splice(
      0,
      pageErrors.length,
      ...pageErrors.filter((text) => !/status of 4(13|22)/.test(text)),
    )
  })
}
