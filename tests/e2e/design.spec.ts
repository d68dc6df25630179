import { looks } from '@/dist/messages/en/looks'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { expect, test } from './support/journey'
import { ferryPilot } from './support/resumes'

test('arrows put templates on the page at once, Enter keeps one, and Escape goes back', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  const hash = () => page.locator('[data-page="1"]').getAttribute('data-page-hash')
  await editor.showDesign()
  const pane = page.getByRole('main', { name: 'Design' })
  await expect(editor.template('Plain')).toBeFocused()
  const plain = await hash()
  await page.keyboard.press('ArrowRight')
  await expect(editor.template('Ledger')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(editor.template('Atelier')).toBeChecked()
  await expect.poll(hash).not.toBe(plain)
  await page.keyboard.press('Escape')
  await expect(editor.template('Plain')).toBeChecked()
  await expect.poll(hash).toBe(plain)

  await editor.template('Plain').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(pane).toHaveCount(0)
  await editor.showDesign()
  await expect(editor.template('Ledger')).toBeChecked()

  const templates = page.getByRole('group', { name: 'Template', exact: true })
  await expect(templates.getByRole('radio')).toHaveCount(6)
  await page.getByRole('radio', { name: 'Two columns' }).check()
  await expect(templates.getByRole('radio')).toHaveCount(2)
  await page.getByRole('radio', { name: /^All \d/ }).check()
  await page.getByRole('button', { name: /^Show all/ }).click()
  await expect(templates.getByRole('radio')).toHaveCount(templateCatalogue.length)
})

test('templates are found by the names of designs that people know', async ({ page, editor }) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign()
  const { search } = looks
  const field = page.getByRole('searchbox', { name: search.label })
  const templates = page.getByRole('group', { name: 'Template', exact: true }).getByRole('radio')
  const pane = page.getByRole('main', { name: 'Design' })
  await field.fill('harvard')
  await expect(templates).toHaveCount(1)
  await expect(pane.getByRole('status').filter({ hasText: search.found(1) })).toHaveCount(1)
  await page.keyboard.press('Tab')
  await editor.template('Yard').check()
  await page.getByRole('radio', { name: 'Two columns' }).check()
  await expect(templates).toHaveCount(0)
  await pane.getByRole('button', { name: search.all }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
  await expect(templates).toHaveCount(6)
  await expect(editor.template('Yard')).toBeChecked()
})

test('a section goes to the other column by the keyboard, and back in its menu', async ({
  page,
  editor,
}) => {
  await editor.startWith(ferryPilot)
  await editor.showDesign()
  await editor.chooseTemplate('Fjord')
  const words = editor.paperWords('Polish').first()
  const place = async () => (await words.boundingBox())?.x ?? 0
  // The heading of its side column: the page is drawn in the template.
  await expect(editor.paperWords('Contact')).toBeVisible()
  const beside = await place()
  await editor.unfold('Columns and order')
  const handle = page.getByRole('button', { name: 'Move Languages' })
  await handle.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(place).toBeGreaterThan(beside + 50)

  await editor.openSection('Languages')
  await editor.choose('Languages: more', 'Move to side column')
  await expect.poll(place).toBeLessThan(beside + 5)
})
