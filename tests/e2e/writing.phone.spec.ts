import type { Locator, Page } from '@playwright/test'
import { test as account } from './support/account-journey'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll } from './support/look'
import { ferryPilot } from './support/resumes'
import { KeptCv } from './support/stored-cv'
import { expectNoOverlap, expectNothingCut } from './support/whole-words'

test.use({ serviceWorkers: 'block' })

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const state = (page: Page, text: string) =>
  page.locator('header').getByText(text, { exact: true }).filter({ visible: true })

/** All of it is in the window above `bottom`, and none of its words is cut off. */
async function expectWhole(page: Page, part: Locator, bottom: number) {
  await expect(part).toBeVisible()
  const { left, right, top, end, cut } = await part.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const cut = element.scrollWidth - element.clientWidth
    return { left: box.left, right: box.right, top: box.top, end: box.bottom, cut }
  })
  const width = page.viewportSize()?.width ?? 0
  expect({ left: left >= 0, right: right <= width, top: top >= 0, bottom: end <= bottom }).toEqual({
    ...{ left: true, right: true, top: true, bottom: true },
  })
  expect(cut).toBeLessThanOrEqual(0)
}

test('an open keyboard has the room of the tabs, and formatting stays above it', {
  tag: '@phone-push',
}, async ({ page, editor }) => {
  const bullet = 'Docked four hundred ships in all weathers. '.repeat(12)
  const work = [{ position: 'Harbour pilot', name: 'Bay Ferries', highlights: [bullet] }]
  await editor.startWith({ ...ferryPilot, work })
  await editor.openSection('Work experience')
  await expect(tabs(page)).toBeVisible()
  await editor
    .bullets()
    .first()
    .click({ position: { x: 40, y: 20 } })
  await expect(tabs(page)).toBeVisible()

  // As the window is when a keyboard takes its lower part.
  await page.setViewportSize({ width: 390, height: 460 })
  await expect(tabs(page)).toBeHidden()
  const formatting = page.getByRole('toolbar', { name: 'Formatting' })
  await expectWhole(page, formatting, 460)
  await expectWhole(page, state(page, 'On this device'), 460)
  // What is typed at the end is not below it.
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Trained six pilots, and then six more.')
  await expectWhole(page, formatting, 460)
  const [caret, bar] = await Promise.all([
    page.evaluate(() => {
      const rectangles = window.getSelection()?.getRangeAt(0).getClientRects()
      return rectangles?.[0]?.bottom ?? Number.NaN
    }),
    formatting.boundingBox(),
  ])
  expect(caret).toBeLessThanOrEqual((bar?.y ?? 0) + 1)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(tabs(page)).toBeVisible()
})

test('a section leads to the next one, and a CV with words can be fitted to a job', async ({
  page,
  editor,
}) => {
  await page.goto('/editor')
  const bar = page.getByRole('banner')
  await bar.getByRole('button', { name: 'Untitled CV' }).click()
  await expect(page.getByRole('menuitem', { name: 'Match with a job' })).toBeDisabled()
  await page.keyboard.press('Escape')
  // The account, too, is in the bar.
  await bar.getByRole('button', { name: 'Menu', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'Sign in' })).toBeVisible()
  await page.keyboard.press('Escape')
  await editor.name.fill('Zoë Łukasiewicz')
  const next = page.getByRole('button', { name: /^Next: / })
  await expect(next).toHaveText('Next: Summary')
  await next.click()
  const isOpen = (name: string) =>
    expect(editor.sectionRow(name)).toHaveAttribute('aria-expanded', 'true')
  await isOpen('Summary')
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1)
  // The bar of a field goes with its focus: what stands below may not move under the finger.
  await page.getByRole('textbox', { name: /^Who you are/ }).tap()
  await page.keyboard.type('Docked four hundred ships.')
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible()
  await next.tap()
  await isOpen('Work experience')
  // Pressed again it closes, and keeps the focus.
  const row = editor.sectionRow('Work experience')
  await row.click()
  await expect(row).toHaveAttribute('aria-expanded', 'false')
  await expect(row).toBeFocused()
  await expect(next).toHaveCount(0)
  await editor.openSection('Certificates')
  await expect(next).toHaveCount(0)
  await editor.chooseOfDocument('Match with a job')
  await expect(page).toHaveURL(/\/jobs#[\w-]+\/match$/)
  await expect(page.getByRole('textbox', { name: /job description/i })).toBeVisible()
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('the line that says where the words are is whole in every view', {
    tag: '@phone-push',
  }, async ({ page, editor }) => {
    await editor.startWith(ferryPilot)
    const look = async (where: string) => {
      await expectWhole(page, state(page, 'On this device'), 568)
      await expectNothingCut(page.locator('header'), where)
      await expectNoOverlap(page, where)
    }
    await look('basics')
    await editor.sectionRow('Personal details').click()
    await look('sections')
    await editor.showPaper()
    await look('the paper')
    await editor.showDesign()
    await look('design')
    await expectNothingCut(tabs(page), 'tabs')
  })
})

account.describe('at 320 px, signed in', () => {
  account.use({ viewport: { width: 320, height: 568 } })

  account(
    'the whole line and the news have their room',
    async ({ page, pages, editor, baseURL }) => {
      const cv = await KeptCv.create(page, baseURL ?? '')
      const api = { headers: { origin: baseURL ?? '' } }
      const made = await page.request.post('/api/v1/resumes', {
        ...api,
        data: { flat: { name: 'Ada Example' } },
      })
      const { id } = (await made.json()) as { id: string }
      await page.request.delete(`/api/v1/resumes/${id}`, api)
      await page.goto(`/editor#${cv.id}`)
      for (const section of ['Personal details', 'Work experience']) {
        await editor.openSection(section)
        await expectWhole(page, state(page, 'In your account'), 568)
        await expectNoOverlap(page, section)
        await expectNoSidewaysScroll(page, section)
      }
      await editor.sectionRow('Work experience').click()
      await expectNoOverlap(page, 'sections')
      await page.goto('/cvs')
      await expectWhole(page, pages.menu, 568)
      await expect(pages.menu).toHaveAccessibleName(/, 1 new notification$/)
      await expectNoOverlap(page, 'the list of CVs')
    },
  )
})

test('the keyboard of a phone is told what belongs into each field', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const told = (field: Locator) =>
    field.evaluate((element: HTMLInputElement) => ({
      enterKeyHint: element.enterKeyHint,
      autocapitalize: element.getAttribute('autocapitalize'),
      autocorrect: element.getAttribute('autocorrect'),
      spellcheck: element.getAttribute('spellcheck'),
    }))
  const mends = { autocorrect: 'off', spellcheck: 'false' }
  const name = { enterKeyHint: 'next', autocapitalize: 'words', ...mends }
  const literal = { enterKeyHint: 'next', autocapitalize: 'none', ...mends }
  expect(await told(editor.name)).toEqual(name)
  for (const label of ['City', 'Country']) expect(await told(page.getByLabel(label))).toEqual(name)
  for (const label of ['Email', 'Phone', 'Website']) {
    expect(await told(page.getByLabel(label).first())).toEqual(literal)
  }
  // Its key does what it says.
  await editor.name.focus()
  await page.keyboard.press('Enter')
  await expect(editor.headline).toBeFocused()
  const last = page.locator('main [data-field-key]').last()
  await last.focus()
  expect((await told(last)).enterKeyHint).toBe('done')
  await page.keyboard.press('Enter')
  await expect(last).not.toBeFocused()
  await editor.openSection('Work experience')
  expect(await told(page.getByLabel('Employer').first())).toEqual(name)
  expect((await told(editor.bullets().first())).enterKeyHint).toBe('enter')
  // No field anywhere is left without.
  for (const section of [
    'Personal details',
    'Summary',
    'Work experience',
    'Education',
    'Skills',
    'Languages',
  ]) {
    await editor.openSection(section)
    const left = page.locator(
      'main :is(input:not([type=radio], [type=checkbox], [type=file]), [role=textbox]):not([enterkeyhint])',
    )
    await expect(left, section).toHaveCount(0)
  }
})

test('where the keyboard covers the page, formatting is above it, too', async ({
  page,
  editor,
}) => {
  // As Safari on a phone: the window keeps its height, only what is seen of it has less.
  await page.addInitScript(() => {
    const view = new EventTarget()
    const seen = { height: innerHeight, scale: 1, offsetTop: 0, offsetLeft: 0, width: innerWidth }
    Object.defineProperty(window, 'visualViewport', { value: Object.assign(view, seen) })
  })
  const bullet = 'Docked four hundred ships in all weathers. '.repeat(16)
  const work = [{ position: 'Harbour pilot', name: 'Bay Ferries', highlights: [bullet] }]
  await editor.startWith({ ...ferryPilot, work })
  await editor.openSection('Work experience')
  await editor
    .bullets()
    .first()
    .click({ position: { x: 40, y: 20 } })
  await page.evaluate(() => {
    Object.assign(window.visualViewport ?? {}, { height: 480 })
    window.visualViewport?.dispatchEvent(new Event('resize'))
  })
  await expect(tabs(page)).toBeHidden()
  await expectWhole(page, page.getByRole('toolbar', { name: 'Formatting' }), 480)
})

test('Back closes what is open over the form, one after the other, and only then leaves the CV', async ({
  page,
  editor,
  dashboard,
}) => {
  await editor.startWith(ferryPilot)
  const address = `/editor#${editor.id}`
  await dashboard.open()
  await page.getByRole('link', { name: 'Ferry pilot' }).first().click()
  await expect(page).toHaveURL(address)
  await editor.openSection('Work experience')
  const dialog = (name: string) => page.getByRole('dialog', { name })
  const views: { open: () => Promise<void>; shown: Locator }[] = [
    { open: () => editor.showPaper(), shown: page.getByRole('region', { name: 'Preview' }) },
    { open: () => editor.showDesign(), shown: page.getByRole('main', { name: 'Design' }) },
    { open: () => editor.showChecks(), shown: page.getByRole('main', { name: 'Check' }) },
    { open: () => editor.choose('Share', 'Comments'), shown: dialog('Comments') },
    { open: () => editor.chooseOfDocument('Rename'), shown: dialog('Rename') },
    { open: () => editor.chooseFormat('Export'), shown: dialog('Export') },
  ]
  for (const { open, shown } of views) {
    await open()
    await expect(shown).toBeVisible()
    await page.goBack()
    await expect(shown).toBeHidden()
    await expect(page).toHaveURL(`${address}/work`)
    await expect(editor.sectionRow('Work experience')).toHaveAttribute('aria-expanded', 'true')
  }
  // What was closed by its own button leaves nothing behind that Back would have to close.
  await editor.showDesign()
  await editor.showForm()
  await editor.choose('Share', 'Comments')
  await dialog('Comments').getByRole('button', { name: 'Close' }).click()
  await expect(dialog('Comments')).toBeHidden()
  await expect(editor.form).toBeVisible()
  await page.goBack()
  await expect(editor.sectionRow('Work experience')).toHaveAttribute('aria-expanded', 'false')
  await page.goBack()
  await expect(page).toHaveURL(/\/cvs$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
