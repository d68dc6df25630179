import { currentSchemaVersion } from '@/lib/resume/schema/document'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

test('a CV in a template that was taken out opens in its successor, and says so once', async ({
  page,
  editor,
}) => {
  const design = { template: 'timeline', accent: '#a3261e' }
  const vitae = { schemaVersion: currentSchemaVersion, design }
  await editor.startWith({ ...ferryPilot, meta: { vitae } })
  const notice = page.getByText('“Timeline” is now “Metro”')
  await expect(notice).toBeVisible()
  await editor.expectSaved()
  await page.reload()
  await editor.showDesign()
  // Its look is an earlier one, so that the form of today is a choice.
  await expect(page.getByRole('radio', { name: /^Metro/ })).not.toBeChecked()
  await editor.unfold('Colour and typeface')
  await expect(page.getByLabel('Hex code')).toHaveValue('#a3261e')
  await expect(notice).toHaveCount(0)
})
