import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { matchWith, openTab } from './support/match'
import { ferryPilot } from './support/resumes'

test.use({ offersNextSteps: true })

/** Fails while the focus is on the page itself, where a screen reader begins anew. */
async function expectFocus(page: Page, where: string) {
  const read = () => page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(read, { message: where }).not.toBe('BODY')
  // It stays, also when what is late has come.
  await page.waitForTimeout(200)
  expect(await read(), where).not.toBe('BODY')
}

test('the guided start hands the focus to the form', async ({ page, editor }) => {
  await page.goto('/editor#?guide=work')
  await page.getByLabel('Job title').fill('Planner')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'See all fields' }).press('Enter')
  await expect(editor.name).toBeFocused()
  const address = page.url()
  await page.goto(`${address.split('?')[0]}?guide=education`)
  await page.getByRole('button', { name: 'See all fields' }).press('Enter')
  await expectFocus(page, 'all fields of education')
  expect(
    await page.evaluate(() => document.activeElement?.closest('#section-education') !== null),
  ).toBe(true)
  await page.goto(`${address.split('?')[0]}?guide=design`)
  await page.getByRole('button', { name: 'Finish' }).press('Enter')
  await expect(editor.form).toBeFocused()
})

test('the commands give the focus back, also to a page without one', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const search = page.getByRole('combobox', { name: 'Search commands and text' })
  await editor.headline.focus()
  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(editor.headline).toBeFocused()
  await page.reload()
  await expect(editor.form).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expectFocus(page, 'after the commands')
})

test('what is removed, undone or opened in the form names its heir', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.sectionRow('Summary').click()
  await expect(page.getByLabel('Who you are, in two or three sentences')).toBeFocused()

  await editor.openSection('Education')
  while ((await editor.entries.count()) > 0) {
    const count = await editor.entries.count()
    await editor.entries
      .last()
      .getByRole('button', { name: /: more$/ })
      .press('Enter')
    await page.getByRole('menuitem', { name: 'Remove', exact: true }).press('Enter')
    await expect(editor.entries).toHaveCount(count - 1)
    await expectFocus(page, `${count - 1} entries left`)
  }
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  await undo.focus()
  while (await undo.isEnabled()) await page.keyboard.press('Enter')
  await expectFocus(page, 'after the last undo')

  await page.getByRole('button', { name: 'Download PDF' }).press('Enter')
  const offer = page.getByRole('region', { name: 'What next?' })
  await offer.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(offer).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeFocused()

  for (const [opener, name] of [
    ['Share', 'Create a share link'],
    ['More formats', 'Export'],
  ] as const) {
    await page.getByRole('button', { name: opener, exact: true }).press('Enter')
    await page.getByRole('menuitem', { name }).press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectFocus(page, `after ${name}`)
  }
})

test('answers in Match and the tabs of a job keep the focus', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  const demands = [
    'Five years at sea',
    'A second language',
    'Experience docking ferries in ice',
    'Own a drone',
  ]
  await matchWith(page, page.url(), ['You will have:', ...demands].join('\n'))
  const list = page.getByRole('region', { name: 'What the job asks for' })
  const write = list.getByRole('button', { name: /^(Write|Add).+: Own a drone/ })
  await write.press('Enter')
  await page.keyboard.press('Escape')
  await expectFocus(page, 'after closing the composer')
  await write.press('Enter')
  await page.keyboard.type('Flew a drone over the harbour')
  await page.getByRole('button', { name: 'Add to this CV' }).press('Enter')
  await expect(page.getByRole('textbox', { name: /./ }).filter({ hasText: 'Flew' })).toHaveCount(0)
  await expectFocus(page, 'after adding a line')
  await list.getByRole('button', { name: 'No: Experience docking ferries in ice' }).press('Enter')
  await expectFocus(page, 'after a no')
  for (const tab of ['CV', 'Letter', 'Interview', 'Overview']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: tab }).focus()
    await openTab(page, tab)
    await expectFocus(page, `tab ${tab}`)
  }
})

test('one Tab leads to the first way to begin', async ({ page }) => {
  await page.goto('/start')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Start with questions' })).toBeFocused()
})
