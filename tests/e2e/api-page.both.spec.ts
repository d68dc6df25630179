import { expect, test } from './support/journey'
import { expectNoSidewaysScroll, expectNothingSeriousInBothColours } from './support/look'

test('the page of the API can be read, each name and number in one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/api/v1/docs')
  await expect(page.getByRole('heading', { name: 'Vitae API' })).toBeVisible()
  const broken = await page.locator('td:first-child code').evaluateAll((names) =>
    // A name that is broken in two has a box for each of its lines.
    names.filter((name) => name.getClientRects().length > 1).map((name) => name.textContent),
  )
  expect(broken).toEqual([])
  await expectNoSidewaysScroll(page, 'the page of the API')
  await expectNothingSeriousInBothColours(page, 'the page of the API')
})
