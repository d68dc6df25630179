import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chooseLocale } from './support/choose-locale'
import type { DashboardPage } from './support/dashboard-page'
import { jsonFile } from './support/files'
import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectWordsInsideTheirBoxes } from './support/look'
import { readPdf } from './support/pdf'

/** Every word of the person's has a Q in front, so that the rest is the interface's. */
const resume = {
  basics: { name: 'Qzoë', label: 'Qpilot', email: 'q@example.org' },
  work: [{ position: 'Qharbour', name: 'Qferries', startDate: '2021-03', highlights: ['Qdocked'] }],
  skills: [{ name: 'Qtools', keywords: ['Qradar'] }],
}

/** Text of the interface that does not come from a catalogue: it has no brackets around it. */
const untranslated = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    // From the inside out: a sentence may hold others.
    const withoutBrackets = (text: string): string => {
      const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '')
      return rest === text ? text : withoutBrackets(rest)
    }
    const isAllowed = (text: string) =>
      // "Dismiss" belongs to React Aria, which has catalogues of its own.
      /^([\s\d.,:%×·…–—›-]*|Dismiss)$/.test(text) ||
      // The person's words, names of keys, and what stands in brackets.
      withoutBrackets(text)
        .replace(/Q\p{L}*|q@example\.org|Ctrl|Alt|Shift/gu, '')
        .replace(/[\s\d.,:%×·…–—()↑↓←→+-]|[A-Z]\b/g, '') === ''
    const skipped =
      '[data-page], [translate=no], script, style, noscript, [lang]:not(html), datalist, option, title'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces = new Map<Element, string>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || element.closest(skipped) || !element.checkVisibility()) continue
      // A text in several nodes is one text.
      const whole = element.closest('button, a, p, label, li, h1, h2, h3') ?? element
      pieces.set(whole, `${pieces.get(whole) ?? ''}${node.textContent}`)
    }
    for (const text of pieces.values()) if (!isAllowed(text)) found.add(text)
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? ''
        if (!element.closest('[data-page]') && !isAllowed(text)) found.add(`${name}: ${text}`)
      }
    }
    return [...found]
  })

async function look(page: Page, where: string) {
  expect(await untranslated(page), where).toEqual([])
  await expectNoSidewaysScroll(page, where)
  await expectWordsInsideTheirBoxes(page, where)
}

async function bring(page: Page, dashboard: DashboardPage) {
  await dashboard.open()
  await dashboard.bringFiles(jsonFile('q', resume))
  await expect(page).toHaveURL(/\/editor#/)
}

for (const locale of ['en-XA', 'ar-XB'] as const) {
  const title = `the main path works in ${locale}, and every word of the shell is translated`
  test(title, async ({ page, editor, dashboard, baseURL }) => {
    await chooseLocale(page, locale, baseURL)
    await dashboard.open()
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar-XB' ? 'rtl' : 'ltr')
    await look(page, 'the empty dashboard')
    await bring(page, dashboard)

    // Found by what they are, since their words are other ones here.
    const tab = (at: number) => page.getByRole('navigation').last().getByRole('button').nth(at)
    const openSection = async (at: number) => {
      await tab(0).click()
      const section = page.locator('[data-section]').nth(at)
      if ((await section.getAttribute('aria-expanded')) === 'false') await section.click()
    }
    await look(page, 'the sections')
    await openSection(0)
    const name = page.locator('input[name="basics.name"]')
    await name.fill('Qzoë Qquill')
    await look(page, 'basics')
    await openSection(2)
    const bullet = page.locator('[role=textbox]').first()
    await expect(bullet).toHaveText('Qdocked')
    await bullet.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Qmore')
    await expect(bullet).toHaveText('Qdocked Qmore')
    await look(page, 'experience')
    await page.getByRole('main').locator('button[aria-haspopup]').last().click()
    await expect(page.getByRole('menu')).toBeVisible()
    await look(page, 'a menu')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await look(page, 'commands')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await tab(editor.isPhone ? 2 : 1).click()
    // Five kinds of templates come before the templates.
    await page.getByRole('radio').nth(6).check()
    const folds = page.getByRole('main').locator('details > summary')
    await expect(folds).toHaveCount(3)
    for (const at of [0, 1, 2]) {
      await folds.nth(at).click()
      await look(page, `design, part ${at + 1}`)
    }
    if (editor.isPhone) await tab(1).click()
    await expect(editor.paperWords('Qzoë Qquill')).toHaveCount(1)
    await look(page, 'the paper')
    const download = page.waitForEvent('download')
    await page.getByRole('banner').locator('button:has(.lucide-download)').click()
    const file = await (await download).path()
    // The paper speaks the language of the CV, not that of the interface.
    const { text } = await readPdf(new Uint8Array(await readFile(file)))
    expect(text).toContain('Qdocked Qmore')
    expect(text).not.toContain('⟦')
    await dashboard.open()
    await expect(page.getByRole('link', { name: /Qpilot/ })).toBeVisible()
    await look(page, 'the dashboard')
  })
}
