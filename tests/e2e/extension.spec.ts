import type { Page } from '@playwright/test'
import { someOf } from '@/tests/runs'
import {
  type DescribedForm,
  describedPage,
  readDescribedForms,
} from './support/extension/described-page'
import { expectNothingSent, shareExtension } from './support/extension/extension-journey'
import { expect, test } from './support/journey'

const extension = shareExtension({ hasCv: true })

/** Returns what the fields of a page have in them, as a described form says it. */
async function heldIn(page: Page, fields: DescribedForm['fields']) {
  return page.evaluate(
    (ids) =>
      ids.map((id) => {
        const element = document.getElementById(id)
        if (element instanceof HTMLSelectElement)
          return element.value === '' ? '' : (element.selectedOptions[0]?.text ?? '')
        if (element instanceof HTMLTextAreaElement) return element.value
        if (!(element instanceof HTMLInputElement) || element.type === 'file') return ''
        return element.type === 'checkbox' ? (element.checked ? 'true' : '') : element.value
      }),
    fields.map(({ id }) => id),
  )
}

const forms = readDescribedForms().map((form, at) => ({
  ...form,
  name: `${form.system} ${form.language} ${at + 1}`,
}))

for (const form of someOf(forms)) {
  const { name, fields } = form
  test(`fills a rebuilt form, ${name}, and undoes it`, { tag: '@push' }, async () => {
    const page = await extension.open(describedPage(form))
    const panel = await extension.browser().press(page)
    const isFilled = fields.some(({ want }) => want.startsWith('='))
    if (isFilled) await panel.press(/^Fill \d+$/)
    await panel.says(isFilled ? /^\d+ of \d+ filled$/ : /^0 of \d+ fields can be filled$/)
    const held = await heldIn(page, fields)
    expect(fields.map(({ label }, at) => [label, held[at]])).toEqual(
      fields.map(({ label, want }) => [label, want.startsWith('=') ? want.slice(1) : '']),
    )
    if (isFilled) await panel.press('Undo all')
    await panel.says(/can be filled$/)
    expect((await heldIn(page, fields)).join('')).toBe('')
    await expectNothingSent(page)
    await page.close()
  })
}
