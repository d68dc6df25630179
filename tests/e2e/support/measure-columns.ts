import { expect, type Page } from '@playwright/test'
import { expectNoSidewaysScroll, expectReadableColumns, expectWordsInsideTheirBoxes } from './look'

/** Between phone and desktop, with the last and the first width of each layout. */
const tabletWidths = [768, 820, 1023, 1024]

/** Measures a screen at each of these widths: its columns, and what sticks out of them. */
export async function measureColumns(page: Page, where: string, widths = tabletWidths) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
    await expectReadableColumns(page, `${where}, ${width} px`)
    await expectNoSidewaysScroll(page, `${where}, ${width} px`)
    await expectWordsInsideTheirBoxes(page, `${where}, ${width} px`)
  }
}
