import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { expectNothingSeriousInBothColours } from './support/look'
import { ferryPilot } from './support/resumes'

const lines = ['Responsible for the induction of new pilots', 'Guided 90 tankers a year']
const cv = { ...ferryPilot, work: [{ ...ferryPilot.work[0], highlights: lines }] }

const tip = (page: Page) => page.getByRole('region', { name: 'Tip', exact: true })

/** Lists every layout shift of the page by what moved, also those behind no key or press. */
async function watchShifts(page: Page) {
  await page.evaluate(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources')
        const moved = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 200))
        shifts.push(`${Reflect.get(entry, 'value')} ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift' })
  })
  return () => page.evaluate(() => Reflect.get(window, 'shifts') as string[])
}

test('a line gets one tip, whose answer goes into it, and tips can be turned off for good', {
  tag: ['@push', '@phone-push'],
}, async ({ page, editor }) => {
  await editor.startWith(cv)
  await editor.openSection('Work experience')
  const [own, other] = [editor.bullets().nth(0), editor.bullets().nth(1)]
  await other.click()
  await page.waitForTimeout(1_500)
  await expect(tip(page)).toHaveCount(0)

  await own.click()
  // The bar of the field itself comes and goes with the press.
  await page.waitForTimeout(300)
  const shifts = await watchShifts(page)
  const before = await own.boundingBox()
  await expect(tip(page)).toContainText('“Responsible for” begins with your duty')
  await expect(
    page.getByRole('status').filter({ hasText: '“Responsible for” begins' }),
  ).toHaveCount(1)
  await expect(own).toBeFocused()
  expect(await own.boundingBox()).toEqual(before)
  await expectNothingSeriousInBothColours(page, 'a tip')
  expect(await shifts()).toEqual([])

  // The answer stands in place of the whole line, shown first, and is there after a press alone.
  await tip(page).getByRole('button', { name: 'What did you do?' }).click()
  const answer = tip(page).getByRole('textbox', { name: 'What did you do?' })
  await expect(answer).toBeFocused()
  await answer.fill('ran')
  await expect(tip(page).getByRole('button', { name: 'Put it in the line' })).toHaveCount(0)
  await answer.fill('ran the induction of new pilots')
  await expect(tip(page).locator('ins')).toContainText('Ran the induction of new pilots')
  await expect(tip(page).locator('del')).toContainText(lines[0] ?? '')
  await expect(own).toHaveText(lines[0] ?? '')
  await tip(page).getByRole('button', { name: 'Put it in the line' }).click()
  await expect(own).toHaveText('Ran the induction of new pilots')
  await expect(own).toBeFocused()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect(own).toHaveText(lines[0] ?? '')
  await own.click()
  // What was typed is there again, too.
  await tip(page).getByRole('button', { name: 'What did you do?' }).click()
  await expect(answer).toHaveValue('ran the induction of new pilots')
  await page.keyboard.press('Enter')
  await expect(own).toHaveText('Ran the induction of new pilots')

  // The next kind comes after it: at the end of the line, from where it can be moved.
  await expect(tip(page)).toContainText('This line has no number.')
  await tip(page).getByRole('button', { name: 'How many?' }).click()
  await page.keyboard.type('18')
  await expect(tip(page).locator('ins')).toContainText(', 18')
  await tip(page).getByRole('button', { name: 'Earlier in the line' }).click()
  await tip(page).getByRole('button', { name: 'Earlier in the line' }).click()
  await expect(tip(page).locator('ins')).toContainText('18')
  await page.keyboard.press('Escape')
  await expect(own).toBeFocused()

  // This kind has ended for this line; undo brings it back.
  await tip(page).getByRole('button', { name: 'Not for this line' }).click()
  await expect(tip(page)).toHaveCount(0)
  await page.waitForTimeout(1_500)
  await expect(tip(page)).toHaveCount(0)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).first().click()
  await own.click()
  await expect(tip(page)).toContainText('This line has no number.')

  await tip(page).getByRole('button', { name: 'Tips off' }).click()
  await expect(tip(page)).toHaveCount(0)
  await editor.expectSaved()
  await page.reload()
  await editor.openSection('Work experience')
  await editor.bullets().nth(0).click()
  await page.waitForTimeout(1_500)
  await expect(tip(page)).toHaveCount(0)

  const address = page.url()
  await page.goto('/settings')
  const isOn = page.getByRole('switch', { name: 'Tips while writing' })
  await expect(isOn).not.toBeChecked()
  await isOn.check()
  await page.goto(address)
  await editor.openSection('Work experience')
  await editor.bullets().nth(0).click()
  await expect(tip(page)).toContainText('This line has no number.')
})

test('a line that is being typed for the first time gets no tip before it is left', async ({
  page,
  editor,
}) => {
  test.skip(editor.isPhone, 'walks by keys that phones lack; the main path runs there')
  await editor.startWith(cv)
  await editor.openSection('Work experience')
  await editor.bullets().nth(1).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Helped with the yearly drill of the harbour')
  await page.waitForTimeout(1_500)
  await expect(tip(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(tip(page)).toContainText('“Helped with” hides your part')
  await expect(editor.bullets().nth(3)).toBeFocused()
})

test('a blank is an error before the CV is sent, and is filled in at its line', async ({
  page,
  editor,
}) => {
  const highlights = ['Guided ____ tankers a year', 'Trained six pilots']
  await editor.startWith({ ...cv, work: [{ ...cv.work[0], highlights }] })
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const told = page.getByRole('dialog', { name: '1 line has a blank to fill in' })
  await expect(told.getByText('Guided ____ tankers a year')).toBeVisible()
  await expectNothingSeriousInBothColours(page, 'a word about blanks')
  await told.getByRole('button', { name: 'Show it' }).click()
  const own = editor.bullets().nth(0)
  await expect(own).toBeFocused()

  await editor.showChecks()
  const panel = page.getByRole('main', { name: 'Check', exact: true })
  await expect(panel.getByRole('heading', { level: 4 }).first()).toHaveText(
    '1 line has a blank to fill in.',
  )
  await panel.getByRole('button', { name: 'Go to the line' }).first().click()
  await expect(own).toBeFocused()
  await tip(page).getByRole('textbox', { name: 'Fill in the blank' }).fill('90')
  await tip(page).getByRole('button', { name: 'Put it in the line' }).click()
  await expect(own).toHaveText('Guided 90 tankers a year')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await download
})
