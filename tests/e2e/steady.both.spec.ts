import type { Page } from '@playwright/test'
import { test } from './support/account-journey'
import { expect } from './support/journey'
import { ferryPilot } from './support/resumes'
import { KeptCv } from './support/stored-cv'

/** Writes down every place that an element has had since it was painted first, as `x,y` in whole pixels. */
async function watchPlaces(page: Page, selector: string) {
  await page.addInitScript((watched) => {
    const places = new Set<string>()
    Object.assign(window, { places })
    const look = () => {
      const box = document.querySelector(watched)?.getBoundingClientRect()
      if (box && box.height > 0) places.add(`${Math.round(box.x)},${Math.round(box.y)}`)
      requestAnimationFrame(look)
    }
    look()
  }, selector)
  return async () => {
    const places = await page.evaluate(() => {
      const { places } = window as unknown as { places: Set<string> }
      const all = [...places]
      places.clear()
      return all
    })
    expect(places, `${selector} at ${page.url()}`).toHaveLength(1)
  }
}

// A press that lands while the page moves meets nothing: the button is gone from under it.
for (const who of ['a guest', 'an account'] as const) {
  const begin = async (page: Page, baseURL: string | undefined) => {
    if (who === 'an account') await KeptCv.create(page, baseURL ?? '')
    // A stream stays open, so that the network would never be idle.
    await page.route('**/api/v1/live', (route) => route.fulfill({ json: { invitations: [] } }))
  }

  test(`the form for a new application stands still while the page of ${who} comes alive`, async ({
    page,
    baseURL,
  }) => {
    await begin(page, baseURL)
    const expectOnePlace = await watchPlaces(page, 'main > div:last-child button')
    await page.goto('/jobs#new?title=Pilot&employer=Tideline')
    await expect(page.getByRole('button', { name: 'Save and close', exact: true })).toBeEnabled()
    await page.waitForLoadState('networkidle')
    await expectOnePlace()
  })

  test(`the lists of ${who} stand still while it becomes known who is here`, async ({
    page,
    baseURL,
  }) => {
    await begin(page, baseURL)
    const expectOnePlace = await watchPlaces(page, 'main')
    for (const path of ['/cvs', '/jobs']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectOnePlace()
    }
  })
}

test('the bar of the editor stands still while words go to the account', async ({
  page,
  editor,
  baseURL,
}) => {
  test.skip(editor.isPhone, 'the bar of a phone has nothing beside the state')
  const cv = await KeptCv.create(page, baseURL ?? '')
  await page.goto(`/editor#${cv.id}`)
  const inAccount = page.locator('[data-save-status=in-account]')
  await expect(inAccount).toBeVisible()
  await editor.openSection('Personal details')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const before = await undo.boundingBox()
  // Not one that the title beside the state is made of.
  await page.getByRole('textbox', { name: 'Phone' }).fill('+48 22 555 01 42')
  await expect(page.locator('[data-save-status=saving]')).toBeVisible()
  expect(await undo.boundingBox()).toEqual(before)
  await expect(inAccount).toBeVisible()
  expect(await undo.boundingBox()).toEqual(before)
})

test('the page stays where it is in every mode, and as large beside the drawer', async ({
  page,
  editor,
}) => {
  test.skip(editor.isPhone, 'a phone shows one of them at a time')
  await editor.startWith(ferryPilot)
  const paper = page.locator('[data-page="1"]')
  await expect(paper.locator('canvas').first()).toBeVisible()
  const place = async () => (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const written = await place()
  const expected = { x: 685, y: 76, width: 566, height: 800 }
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    // In whole pixels, as it is painted.
    const away = Math.abs(Math.round(written[side]) - expected[side])
    expect(away, `${side}: ${written[side]}`).toBeLessThanOrEqual(1)
  }
  await editor.showDesign()
  await expect(page.getByRole('main', { name: 'Design' })).toBeVisible()
  await expect(editor.template('Plain')).toBeVisible()
  expect(await place()).toEqual(written)
  await editor.showChecks()
  await expect(page.getByRole('main', { name: 'Check' })).toBeVisible()
  expect(await place()).toEqual(written)
  await editor.showForm()
  expect(await place()).toEqual(written)
  await editor.choose('Share', 'Comments')
  await expect(page.getByRole('complementary', { name: 'Comments' })).toBeVisible()
  const { width, height, y } = await place()
  expect({ width, height, y }).toEqual({
    width: written.width,
    height: written.height,
    y: written.y,
  })
})
