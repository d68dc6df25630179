import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { enlargeText, expectFocusUncovered, expectPressable } from './support/reach'
import { ferryPilot } from './support/resumes'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** A window at 400 % zoom (WCAG 1.4.10), and phones whose text is twice its size (1.4.4). */
const windows = [
  { width: 320, height: 256, text: 100 },
  { width: 390, height: 844, text: 200 },
  { width: 360, height: 640, text: 200 },
]

/** Looks at what a screen shows now. */
async function look(page: Page, where: string) {
  await expectPressable(page, where)
  await expectFocusUncovered(page, where)
}

for (const { width, height, text } of windows) {
  test.describe(`at ${width} × ${height} with text at ${text} %`, () => {
    test.use({ viewport: { width, height } })

    test.beforeEach(async ({ page }) => {
      if (text !== 100) await enlargeText(page, text)
    })

    test('each question of the guided start can be answered and left', async ({ page }) => {
      await page.goto('/editor#?guide=you')
      const name = page.getByLabel('Full name')
      await name.fill('Rosa Lindt')
      await look(page, 'you')
      const go = async (question: string) => {
        await page.getByRole('button', { name: 'Continue', exact: true }).click()
        await expect(page.locator(`[data-question=${question}]`)).toBeVisible()
      }
      await go('work')
      await look(page, 'work')
      await go('positions')
      await page.getByLabel('Job title').fill('Planner')
      await page.keyboard.press('Escape')
      await look(page, 'positions')
      await go('did')
      await look(page, 'did')
      for (const question of [
        'positions',
        'education',
        'skills',
        'languages',
        'summary',
        'design',
      ]) {
        await go(question)
        await look(page, question)
      }
    })

    test('each mode of the editor can be used', async ({ page, editor }) => {
      await editor.startWith(ferryPilot)
      await look(page, 'Personal details')
      await editor.openSection('Work experience')
      await look(page, 'Work experience')
      await editor.showDesign()
      await expect(editor.template('Plain')).toBeVisible()
      await look(page, 'Design')
      await editor.showChecks()
      await expect(page.getByRole('tab').first()).toBeVisible()
      await look(page, 'Check')
      await editor.showPaper()
      await expect(editor.paperWords('Sextant').first()).toBeAttached()
      await look(page, 'Preview')
      await page.getByRole('button', { name: 'Share', exact: true }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectPressable(page, 'a menu')
      await page.getByRole('menuitem', { name: 'Export' }).click()
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
      await look(page, 'Export')
    })
  })
}
