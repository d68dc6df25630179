import type { Locator, Page } from '@playwright/test'
import { test } from './support/account-journey'
import { expect } from './support/journey'
import {
  fetchNothingAhead,
  type LatePart,
  partsOfEditor,
  partsOfMember,
} from './support/late-parts'
import { KeptCv } from './support/stored-cv'

test.use({ serviceWorkers: 'block' })

const notice = (place: Page | Locator) => place.getByText('We couldn’t load this.')
const again = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** Lets only that code, and those messages, through which a page names itself, as when the network goes right after it came. */
async function cutLateCode(page: Page, path: string) {
  const html = await (await page.request.get(path)).text()
  const isCut = { now: true }
  await page.route(/\/(?:_next\/static|engine\/messages)\//, async (route) => {
    const name = new URL(route.request().url()).pathname
    if (isCut.now && !html.includes(name)) await route.abort()
    else await route.continue()
  })
  return isCut
}

type Screen = Parameters<NonNullable<LatePart['open']>>[0]

/** Puts away what is open over the form; nothing typed is gone. */
async function backToForm({ page, editor }: Screen, name: string) {
  await page.keyboard.press('Escape')
  await expect(editor.name, name).toHaveValue('Quill Ferry')
}

/** Lets the code of menus come, which the parts are asked for with. */
async function openMenuOnce({ page, editor }: Screen) {
  await page.getByRole('button', { name: 'More formats' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await backToForm({ page, editor }, 'the menu')
  await expect(page.getByRole('menu')).toBeHidden()
}

/** Each part says that it could not be fetched; then each comes with another try. */
async function walk(screen: Screen, parts: [string, LatePart][], cut: { now: boolean }) {
  const { page } = screen
  cut.now = true
  for (const [name, { open, shown, place }] of parts) {
    const told = notice(place?.(page) ?? page)
    const before = await told.count()
    await open?.(screen)
    if (open) await expect(told, name).toHaveCount(before + 1)
    await expect(shown(page), name).toBeHidden()
    const close = page.getByRole('alert').getByRole('button', { name: 'Dismiss' })
    // What says it in its own place goes with that place.
    if (open && !place) await close.last().click()
    await backToForm(screen, name)
  }
  for (const [name, { open, shown }] of parts) {
    cut.now = true
    await open?.(screen)
    cut.now = false
    await expect(async () => {
      const isAsked = (await shown(page).isHidden()) && (await again(page).count()) > 0
      if (isAsked) await again(page).last().click({ timeout: 1_000 })
      await expect(shown(page), name).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 40_000 })
    await backToForm(screen, name)
  }
}

test('code that is out of reach takes nothing else away', async ({ page, editor }) => {
  test.slow()
  await fetchNothingAhead(page)
  await page.goto('/editor#?template=compact')
  await editor.name.fill('Quill Ferry')
  await editor.expectSaved()
  const cut = await cutLateCode(page, '/editor')
  await page.reload()
  // The form and the paper each say it in their place, and come with another try.
  await expect(notice(page).first()).toBeVisible()
  await expect(editor.name).toBeHidden()
  cut.now = false
  await expect(async () => {
    if (await again(page).count()) await again(page).first().click({ timeout: 1_000 })
    await expect(editor.name).toHaveValue('Quill Ferry', { timeout: 2_000 })
    await expect(again(page)).toHaveCount(0, { timeout: 2_000 })
  }).toPass({ timeout: 40_000 })
  await openMenuOnce({ page, editor })
  const asked = Object.entries(partsOfEditor).filter(([, { open }]) => open)
  await walk({ page, editor }, asked, cut)
})

test('a page that stays open while the server gets another build offers to reload, and keeps the words', async ({
  page,
  editor,
}) => {
  await fetchNothingAhead(page)
  await page.goto('/editor')
  await editor.name.fill('Quill Ferry')
  await editor.expectSaved()
  await openMenuOnce({ page, editor })
  // Files of the build before are gone, and the page names another build.
  const cut = await cutLateCode(page, '/editor')
  await page.route('**/editor', async (route) => {
    if (!cut.now || route.request().isNavigationRequest()) return route.continue()
    const answer = await route.fetch()
    const body = (await answer.text()).replace(
      /(<meta name="vitae-build" content=")[^"]*/,
      '$1next',
    )
    await route.fulfill({ response: answer, body })
  })
  await editor.name.fill('Quill Ferry the Elder')
  await partsOfEditor['components/editor/panels/find-dialog.tsx']?.open?.({ page, editor })
  await again(page).click()
  await expect(page.getByText('A new version of Vitae is available.')).toBeVisible()
  cut.now = false
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(again(page)).toHaveCount(0)
  await expect(editor.name).toHaveValue('Quill Ferry the Elder')
})

test('versions, links and signing out say it, too', async ({ page, editor, baseURL }) => {
  await fetchNothingAhead(page)
  const cv = await KeptCv.create(page, baseURL ?? '', { basics: { name: 'Quill Ferry' } })
  await page.goto(`/editor#${cv.id}`)
  await expect(editor.paperWords('Quill Ferry')).toBeVisible()
  await expect(page.locator('[data-save-status=in-account]').first()).toBeVisible()
  await openMenuOnce({ page, editor })
  const cut = await cutLateCode(page, '/editor')
  await walk({ page, editor }, Object.entries(partsOfMember), cut)
})
