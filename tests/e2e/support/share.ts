import type { Page } from '@playwright/test'

/** Sends fields to the target of the manifest, as a share sheet does, with a file of this text. */
export async function share(page: Page, fields: Record<string, string>, file?: string) {
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.evaluate(
    ([given, text]) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/jobs' })
      for (const [name, value] of Object.entries(given)) {
        form.append(Object.assign(document.createElement('textarea'), { name, value }))
      }
      if (text !== undefined) {
        const data = new DataTransfer()
        data.items.add(new File([text], 'old cv.json'))
        const input = document.createElement('input')
        form.append(Object.assign(input, { type: 'file', name: 'files', files: data.files }))
      }
      document.body.append(form)
      form.submit()
    },
    [fields, file] as const,
  )
}
