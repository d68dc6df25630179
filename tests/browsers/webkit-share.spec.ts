import { expect } from '@playwright/test'
import { KeptCv } from '../e2e/support/stored-cv'
import { test } from './support/webkit-journey'

// A reader behind a share link, in the engine of Safari (ADR tests-and-lint).

test.describe.configure({ mode: 'default', timeout: 300_000 })

const cv = {
  basics: { name: 'Quill Ferry', summary: 'Pilots harbour ferries at night.' },
}

test('a reader marks words of a shared page and comments on them', async ({
  webkit,
  address,
  request,
}) => {
  const kept = await KeptCv.create({ request }, address, cv)
  const made = await request.post(`${address}/api/v1/shares`, {
    data: { documents: [{ id: kept.id }], comments: true },
    headers: { origin: address },
  })
  expect(made.status()).toBe(201)
  const { url } = (await made.json()) as { url: string }
  await webkit.open(new URL(url).pathname)
  await webkit.expectText('Pilots harbour ferries at night.')
  await webkit.press('Text')
  await webkit.driver.evaluate(() => {
    const text = document.querySelector('article [data-address="basics/summary"]')?.firstChild
    const start = text?.textContent?.indexOf('harbour ferries') ?? -1
    if (text) getSelection()?.setBaseAndExtent(text, start, text, start + 'harbour ferries'.length)
  })
  await webkit.press('Comment')
  await webkit.write('Your comment', 'Ferries first?')
  await webkit.write('Your name', 'Rita Reed')
  await webkit.press('Send comment')
  await webkit.expectText('Your comment was sent.')
  const read = await request.get(`${address}/api/v1/resumes/${kept.id}/comments`)
  const { comments } = (await read.json()) as { comments: object[] }
  expect(comments).toMatchObject([
    {
      ...{ name: 'Rita Reed', text: 'Ferries first?' },
      anchor: { address: 'basics/summary', quote: 'harbour ferries' },
    },
  ])
})
