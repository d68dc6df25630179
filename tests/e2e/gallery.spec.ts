import type { Page } from '@playwright/test'
import { exhibitCv, exhibits } from '@/components/site/gallery/exhibits'
import { galleryTemplates, isOfKind, type Kind, kinds } from '@/components/site/gallery/kinds'
import { common } from '@/dist/messages/en/common'
import { design } from '@/dist/messages/en/design'
import { gallery } from '@/dist/messages/en/gallery'
import { looks } from '@/dist/messages/en/looks'
import { type TemplateId, templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { nameOfPalette, palettesOf } from '@/lib/pdf/templates/palettes'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'

const cards = (page: Page) => page.getByRole('list', { name: 'Templates' }).getByRole('listitem')

/** Templates of a kind in the order of the gallery. */
const shownFirst = (kind: Kind) => galleryTemplates.filter((template) => isOfKind(template, kind))

const namesOf = (templates: readonly { id: TemplateId }[]) =>
  templates.map(({ id }) => looks.templates[id].name)

test('templates are real pages, filtered by keyboard and without a script', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (asked) => fetched.push(asked.resourceType()))
  await page.goto('/')
  await page.getByRole('link', { name: /^See all \d+ templates$/ }).click()
  await expect(cards(page)).toHaveCount(templateCatalogue.length)
  const first = cards(page).first().getByRole('img')
  await expect(first).toHaveCount(1)
  expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400)

  await page.getByRole('radio', { name: gallery.kinds.all }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: gallery.kinds['two-columns'] })).toBeChecked()
  await expect(cards(page)).toHaveCount(shownFirst('two-columns').length)
  await expect(cards(page).filter({ hasText: looks.templates.fjord.name })).toHaveCount(1)
  expect(fetched).not.toContain('script')
})

test('one row of chips filters the templates; a whole page is above the fold', async ({ page }) => {
  await page.goto('/templates')
  const chips = page.getByRole('radio')
  await expect(chips).toHaveCount(kinds.length)
  const tops = await chips.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  const sheet = await cards(page).first().getByRole('img').boundingBox()
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThan(900)
  for (const kind of kinds) {
    await page.getByRole('radio', { name: gallery.kinds[kind], exact: true }).check()
    await expect(cards(page).getByRole('heading')).toHaveText(namesOf(shownFirst(kind)))
  }
})

test('templates are found by the names of designs that people know', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/templates')
  const { search, templates } = looks
  const field = page.getByRole('searchbox', { name: search.label })
  const status = page.getByRole('status')
  await field.fill('Jake')
  await expect(cards(page).getByRole('heading')).toHaveText([templates.workbench.name])
  await expect(status).toHaveText(search.found(1))
  await page.getByRole('radio', { name: gallery.kinds.care }).check()
  await expect(cards(page)).toHaveCount(0)
  await expect(status).toHaveText(search.found(0))
  await expectNothingSeriousInBothColours(page, 'a search without results')
  await page.getByRole('button', { name: search.all }).click()
  await expect(cards(page)).toHaveCount(templateCatalogue.length)
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await expect(status).toBeEmpty()
})

test('a card names the palettes of its template', async ({ page }) => {
  await page.goto('/templates')
  for (const [index, { id }] of galleryTemplates.entries()) {
    const names = palettesOf(id).map((palette) => nameOfPalette(palette, design.colours))
    expect(names).toHaveLength(4)
    await expect(cards(page).nth(index)).toContainText(gallery.palettes(names.join(', ')))
    await expect(cards(page).nth(index).locator('[title]:visible')).toHaveCount(4)
  }
})

test('a template is enlarged with both its examples, by pointer and keyboard', async ({ page }) => {
  await page.goto('/templates')
  const { name } = looks.templates.fjord
  const card = cards(page).filter({ has: page.getByRole('heading', { name, exact: true }) })
  const open = card.getByRole('button', { name: `${gallery.enlarge} ${name}` })
  const small = await card.getByRole('img').boundingBox()
  const dialog = page.getByRole('dialog', { name })
  await open.click()
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('button', { name: common.close })).toBeFocused()
  const sheets = dialog.locator('img')
  await expect(sheets).toHaveCount(6)
  for (const sheet of await sheets.all()) {
    await sheet.scrollIntoViewIfNeeded()
    await expect
      .poll(() => sheet.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }
  expect((await sheets.first().boundingBox())?.width).toBeGreaterThan(1.3 * (small?.width ?? 0))
  const { fjord } = exhibits
  await expect(dialog).toContainText(gallery.examples.one(exhibitCv(fjord.one, 1).title))
  await expect(dialog).toContainText(gallery.examples.two(exhibitCv(fjord.two, 2).title))
  const use = dialog.getByRole('link', { name: `${gallery.use} ${name}` })
  await expect(use).toHaveAttribute('href', '/editor#?template=fjord')
  await expectNothingSeriousInBothColours(page, 'an enlarged template')
  await dialog.getByRole('button', { name: common.close }).click()
  await expect(dialog).toBeHidden()

  await open.focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.keyboard.press('Space')
  await expect(dialog).toBeVisible()
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  expect(await sheets.nth(2).evaluate((image: HTMLImageElement) => image.width)).toBeGreaterThan(
    300,
  )
})

test('“use this” begins a CV in the template, or sets the last one in it, with undo', async ({
  page,
  editor,
}) => {
  const chosen = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) })
  await page.goto('/templates')
  await page.getByRole('link', { name: 'Use this template Yard' }).click()
  await expect(page.getByText('New CV in Yard.')).toBeVisible()
  await editor.name.fill('Test Pilot')
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await editor.expectSaved()
  await editor.showDesign()
  await expect(chosen('Yard')).toBeChecked()

  await page.goto('/templates')
  await page.getByRole('link', { name: 'Use this template Tandem' }).click()
  await page.getByRole('button', { name: 'Use for “Test Pilot” instead' }).click()
  await expect(page.getByText('This CV now uses Tandem.')).toBeVisible()
  await expect(page).toHaveURL(/\/editor#[0-9a-f-]{36}$/)
  await expect(editor.name).toHaveValue('Test Pilot')
  await editor.showDesign()
  await expect(chosen('Tandem')).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(chosen('Yard')).toBeChecked()
})

test('an example that is opened instead of writing is in the template that was chosen', async ({
  page,
  editor,
}) => {
  await page.goto('/templates')
  await page.getByRole('link', { name: 'Use this template Yard' }).click()
  await page.getByRole('link', { name: 'Start from an example' }).click()
  await page.getByRole('searchbox', { name: 'Your profession' }).fill('nurse')
  await page.getByRole('button', { name: 'Nurse', exact: true }).click()
  await expect(editor.name).toHaveAttribute('placeholder', /\w/)
  await expect(page).toHaveURL(/\/editor#\?example=nurse\.en\.yard$/)
  await editor.showDesign()
  await expect(page.getByRole('radio', { name: /^Yard/ })).toBeChecked()
  await expect(page.locator('[data-page="1"] canvas').first()).toBeVisible()
})
