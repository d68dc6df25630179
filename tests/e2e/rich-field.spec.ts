import { expect } from '@playwright/test'
import {
  field,
  focusAt,
  offsetAtPoint,
  paste,
  place,
  plain,
  sendInput,
  startAt,
  test,
  values,
} from './support/rich-field-page'

// The one-paragraph field under real mouse and keys: caret, selection, marks, structure, undo.

test('a click puts the caret where the browser does, and the next key goes in there', {
  tag: '@push',
}, async ({ page }) => {
  const text = (await plain(page))[0]!
  const box = (await field(page, 0).boundingBox())!
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  for (let round = 0; round < 20; round++) {
    const [x, y] = [
      box.x + 14 + random() * (box.width - 28),
      box.y + 12 + random() * (box.height - 24),
    ]
    const expected = await offsetAtPoint(page, 0, x, y)
    await page.mouse.click(x, y)
    await page.keyboard.press('#')
    expect((await plain(page))[0]).toBe(`${text.slice(0, expected)}#${text.slice(expected)}`)
    await page.keyboard.press('Backspace')
    expect((await plain(page))[0]).toBe(text)
    if (round % 2) await page.getByTestId('after').focus()
  }
})

test('a drag selects in a still field, a double click takes a word', async ({ page }) => {
  const box = (await field(page, 2).boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 13, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 20, y, { steps: 5 })
  await page.mouse.up()
  await expect(page.getByRole('toolbar')).toBeVisible()
  await page.keyboard.type('New')
  expect((await plain(page))[2]).toBe('New')
  await page.getByTestId('after').focus()
  await page.mouse.dblclick(box.x + 20, y)
  await page.keyboard.type('Old')
  expect((await plain(page))[2]).toBe('Old')
})

test('Tab lands in the next field and types at its start', async ({ page }) => {
  await page.getByTestId('before').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('First ')
  expect((await plain(page))[0]).toMatch(/^First Rebuilt/)
  await page.keyboard.press('Tab')
  await page.keyboard.type('x')
  expect((await plain(page))[1]).toMatch(/^xCut/)
})

test('Enter splits inside bold, Backspace at the start joins at the seam', async ({ page }) => {
  await startAt(page, 1, 8)
  await page.keyboard.press('Enter')
  expect((await values(page)).slice(1, 3)).toEqual([
    'Cut **ware**',
    '**house** spend by _38%_ by moving cold partitions to [object storage](https://example.org/).',
  ])
  expect(await place(page)).toEqual({ key: 'b4', offset: 0 })
  await page.keyboard.type('W')
  expect((await plain(page))[2]).toMatch(/^Whouse/)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  expect((await values(page))[1]).toMatch(/^Cut \*\*warehouse\*\* spend/)
  expect(await place(page)).toEqual({ key: 'b1', offset: 8 })
  await page.keyboard.type('-')
  expect((await plain(page))[1]).toMatch(/^Cut ware-house/)
})

test('bold and italic by key, on a selection and at a caret', { tag: '@push' }, async ({
  page,
}) => {
  await startAt(page, 2, 0)
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Control+b')
  expect((await values(page))[2]).toBe('**Mentored** four analysts into engineering roles.')
  await page.keyboard.press('Control+i')
  expect((await values(page))[2]).toBe('**_Mentored_** four analysts into engineering roles.')
  await sendInput(page, 2, 'formatBold')
  expect((await values(page))[2]).toBe('_Mentored_ four analysts into engineering roles.')
  await startAt(page, 3, 0)
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Bold')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' plain')
  expect((await values(page))[3]).toBe('**Bold** plain')
})

test('the toolbar makes bold and links, and refuses addresses that a PDF must not open', async ({
  page,
}) => {
  await startAt(page, 2, 0)
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.getByRole('button', { name: 'Bold' }).click()
  expect((await values(page))[2]).toMatch(/^\*\*Mentored\*\*/)
  await expect(page.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Link' }).click()
  const address = page.getByRole('textbox', { name: /Web address/ })
  await expect(address).toBeFocused()
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await address.fill('example.com/team')
  await address.press('Enter')
  expect((await values(page))[2]).toMatch(/^\[\*\*Mentored\*\*\]\(https:\/\/example.com\/team\)/)
  await expect(field(page, 2)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('button', { name: 'Link' }).click()
  await page.getByRole('button', { name: 'Remove link' }).click()
  expect((await values(page))[2]).toMatch(/^\*\*Mentored\*\* four/)
})

test('undo goes back over typing, split, join and paste to the first state, redo forward', {
  tag: '@push',
}, async ({ page }) => {
  const first = await values(page)
  await startAt(page, 2, 8)
  await page.keyboard.type(' all')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Then')
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await paste(page, 2, { 'text/plain': 'a\nb' })
  const last = await values(page)
  for (let step = 0; step < 40; step++) await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(first)
  const shown = await page.getByRole('textbox', { name: /Bullet/ }).allTextContents()
  expect(shown).toEqual(await plain(page))
  for (let step = 0; step < 40; step++) await page.keyboard.press('Control+Shift+z')
  expect(await values(page)).toEqual(last)
})

test('arrow up and down cross from field to field', async ({ page }) => {
  await startAt(page, 2, 3)
  await page.keyboard.press('ArrowUp')
  expect((await place(page))?.key).toBe('b1')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  expect(await place(page)).toEqual({ key: 'b2', offset: 0 })
})

test('offsets set by program land exactly, beyond the end at the end', async ({ page }) => {
  const length = (await plain(page))[1]!.length
  for (const offset of [0, 6, 10, length - 1, length, 5000]) {
    await focusAt(page, 1, offset)
    expect(await place(page)).toEqual({ key: 'b1', offset: Math.min(offset, length) })
  }
})

test('a hundred and twenty hand-overs leave text, focus and memory as they were', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page)
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }
  await startAt(page, 0, 0)
  await startAt(page, 1, 0)
  const [start, texts] = [await heap(), await values(page)]
  for (let round = 0; round < 120; round++) await startAt(page, round % 4, round)
  expect(await values(page)).toEqual(texts)
  expect(
    await page.evaluate(() => document.querySelectorAll('[contenteditable=true]').length),
  ).toBe(1)
  expect((await heap()) - start).toBeLessThan(2)
})

test('still and live, a field is the same to a screen reader, and double effects do no harm', async ({
  page,
  harness,
}) => {
  await page.goto(`${harness.url}?strict`)
  const named = page.getByRole('textbox', { name: 'Bullet 2' })
  const inside = await named.innerHTML()
  await expect(named).toHaveAttribute('aria-multiline', 'false')
  await startAt(page, 1, 3)
  await expect(named).toHaveAttribute('aria-multiline', 'false')
  await page.keyboard.type('!')
  expect((await plain(page))[1]).toMatch(/^Cut! warehouse/)
  await page.keyboard.press('Backspace')
  await page.getByTestId('after').focus()
  expect(await named.innerHTML()).toBe(inside)
  await expect(named).toHaveAttribute('contenteditable', 'plaintext-only')
})
