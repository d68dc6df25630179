import path from 'node:path'
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { serveHarness } from './harness/serve-harness'

// What the one-paragraph field has to do in a browser: real mouse and keys, compositions over the
// browser's own protocol, input events without keys as soft keyboards send them.

let harness: Awaited<ReturnType<typeof serveHarness>>

test.beforeAll(async () => {
  harness = await serveHarness(path.resolve(import.meta.dirname, 'harness/rich-field/app.tsx'))
})

test.afterAll(() => harness.close())

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(harness.url)
  await expect(field(page, 0)).toBeVisible()
})

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.harness.violations)).toEqual([])
})

const field = (page: Page, index: number) =>
  page.getByRole('textbox', { name: /Bullet/ }).nth(index)
const values = (page: Page) => page.evaluate(() => window.harness.values())
const plain = (page: Page) => page.evaluate(() => window.harness.plain())
const place = (page: Page) => page.evaluate(() => window.harness.place())
const focusAt = (page: Page, index: number, offset: number) =>
  page.evaluate(([at, to]) => window.harness.focus(at, to), [index, offset] as const)

/** Until the editor stands on the field: the still element takes plain text only. */
const untilLive = (page: Page, index: number) =>
  expect(field(page, index)).toHaveAttribute('contenteditable', 'true')

/** Focus by program, live, caret at an offset. */
async function startAt(page: Page, index: number, offset: number): Promise<void> {
  await focusAt(page, index, offset)
  await untilLive(page, index)
}

/** An input event as soft keyboards and menus send it, without any key. */
const sendInput = (page: Page, index: number, inputType: string) =>
  field(page, index).evaluate((element, type) => {
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: type, bubbles: true, cancelable: true }),
    )
  }, inputType)

async function paste(page: Page, index: number, data: Record<string, string>): Promise<void> {
  await field(page, index).evaluate((element, entries) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}

async function compose(client: CDPSession, steps: string[], end: string): Promise<void> {
  for (const text of steps) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await client.send('Input.insertText', { text: end })
}

test('a click puts the caret where the browser does, and the next key goes in there', async ({
  page,
}) => {
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
    const expected = await field(page, 0).evaluate(
      (element, [left, top]) => {
        const position = document.caretPositionFromPoint(left, top)!
        const range = document.createRange()
        range.selectNodeContents(element)
        range.setEnd(position.offsetNode, position.offset)
        return range.toString().length
      },
      [x, y] as const,
    )
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

test('bold and italic by key, on a selection and at a caret', async ({ page }) => {
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

test('several pasted lines become bullets in one step, formatting of foreigners is reduced', async ({
  page,
}) => {
  await startAt(page, 2, 8)
  const before = await values(page)
  await paste(page, 2, { 'text/plain': ' • one*\r\n- two\r\n\r\n3. three' })
  expect((await plain(page)).slice(2)).toEqual([
    'Mentoredone*',
    'two',
    'three four analysts into engineering roles.',
    '',
  ])
  await page.keyboard.type('!')
  expect((await plain(page))[4]).toBe('three! four analysts into engineering roles.')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await values(page)).toEqual(before)

  await startAt(page, 3, 0)
  await paste(page, 3, {
    'text/plain': 'red bold it link evil',
    'text/html':
      '<p style="color:red">red <b onclick="x()">bold</b> <i>it</i> <a href="https://example.org/">link</a> ' +
      '<a href="javascript:alert(1)">evil</a><script>window.__pwned=1</script></p>',
  })
  expect((await values(page))[3]).toBe('red **bold** _it_ [link](https://example.org/) evil')
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false)
})

test('a composition at the start, in the middle, in bold and at the end', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  const places: [number, number][] = [
    [2, 0],
    [2, 8],
    [1, 8],
    [2, 1000],
  ]
  for (const [index, offset] of places) {
    const text = (await plain(page))[index]!
    const at = Math.min(offset, text.length)
    await startAt(page, index, at)
    await compose(client, ['に', 'にほ', 'にほん'], '日本')
    await expect
      .poll(async () => (await plain(page))[index])
      .toBe(`${text.slice(0, at)}日本${text.slice(at)}`)
    expect((await place(page))?.offset).toBe(at + 2)
    expect(await field(page, index).textContent()).toBe((await plain(page))[index])
  }
  expect((await values(page))[1]).toContain('**ware日本house**')
})

test('a composition in a field right after the click, also before its editor is there', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page)
  await field(page, 3).click()
  await compose(client, ['n', 'に'], '日')
  await expect.poll(async () => (await plain(page))[3]).toBe('日')

  await page.route('**/editor-*.js', () => undefined)
  await page.goto(harness.url)
  await field(page, 3).click()
  await compose(client, ['k', 'か'], '火')
  await expect.poll(async () => (await plain(page))[3]).toBe('火')
})

test('a change from outside during a composition keeps both', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  await startAt(page, 2, 8)
  await client.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  const composed = (await values(page))[2]!
  expect(composed).toContain('Mentoredに four')
  await page.evaluate((text) => window.harness.set(2, text), `Since 2019: ${composed}`)
  await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  expect((await plain(page))[2]).toBe(
    'Since 2019: Mentoredにほ four analysts into engineering roles.',
  )
  await client.send('Input.insertText', { text: '日本' })
  const both = 'Since 2019: Mentored日本 four analysts into engineering roles.'
  await expect(field(page, 2)).toHaveText(both)
  expect((await plain(page))[2]).toBe(both)
  await page.keyboard.type('!')
  expect((await plain(page))[2]).toContain('Mentored日本! four')
})

test('input events without keys split, join and undo', async ({ page }) => {
  const start = await values(page)
  await startAt(page, 2, 8)
  await sendInput(page, 2, 'insertParagraph')
  expect((await plain(page)).slice(2, 4)).toEqual([
    'Mentored',
    ' four analysts into engineering roles.',
  ])
  await sendInput(page, 3, 'deleteContentBackward')
  expect(await values(page)).toEqual(start)
  await sendInput(page, 2, 'historyUndo')
  expect((await plain(page))[2]).toBe('Mentored')
  await sendInput(page, 2, 'historyUndo')
  expect(await values(page)).toEqual(start)
  await sendInput(page, 2, 'historyRedo')
  expect((await plain(page))[2]).toBe('Mentored')
})

test('undo goes back over typing, split, join and paste to the first state, redo forward', async ({
  page,
}) => {
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

test('typing before the editor is there is kept, and it takes over in place', async ({ page }) => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/editor-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(harness.url)
  await focusAt(page, 2, 8)
  await page.keyboard.type(' early')
  expect((await plain(page))[2]).toBe('Mentored early four analysts into engineering roles.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Next:')
  expect((await plain(page))[3]).toBe('Next: four analysts into engineering roles.')
  await paste(page, 3, { 'text/plain': ' p\nq' })
  expect((await plain(page)).slice(3, 5)).toEqual([
    'Next:p',
    'q four analysts into engineering roles.',
  ])
  arrive()
  await untilLive(page, 4)
  await page.keyboard.type(' late')
  expect((await plain(page))[4]).toBe('q late four analysts into engineering roles.')
})

test('offsets set by program land exactly, beyond the end at the end', async ({ page }) => {
  const length = (await plain(page))[1]!.length
  for (const offset of [0, 6, 10, length - 1, length, 5000]) {
    await focusAt(page, 1, offset)
    expect(await place(page)).toEqual({ key: 'b1', offset: Math.min(offset, length) })
  }
})

test('every character that is typed is the one that is kept and shown', async ({ page }) => {
  const hostile = [
    'C*',
    'snake_case',
    'a*b*c',
    '[x](y)',
    '**bold**',
    '\\',
    '&amp;',
    '<b>x</b>',
    '1986) x',
    '# h',
    'R&D',
    '👩‍👩‍👧‍👦',
    'naïve ﬁ',
    '日本語**強調**',
    'مرحبا',
    '`code`',
    '- dash',
    '~x~',
    'x\u200by',
    '"quotes"',
  ]
  for (const text of hostile) {
    await startAt(page, 3, 0)
    await page.keyboard.insertText(text)
    expect((await plain(page))[3]).toBe(text)
    await page.getByTestId('after').focus()
    await expect(field(page, 3)).toHaveText(text)
    await startAt(page, 3, 0)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    expect((await plain(page))[3]).toBe('')
  }
})

test('what would not fit is refused in words, and nothing is lost', async ({ page }) => {
  await startAt(page, 2, 0)
  const before = await values(page)
  await paste(page, 2, { 'text/plain': 'x'.repeat(1999) })
  expect(await values(page)).toEqual(before)
  await expect(page.getByRole('alert')).toContainText('2,000')
  await page.keyboard.type('y')
  expect((await plain(page))[2]).toBe(`y${before[2]}`)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('typing at the limit is refused in words, live and still', async ({ page }) => {
  const full = 'x'.repeat(1999)
  await page.evaluate((text) => window.harness.set(3, text), full)
  await startAt(page, 3, 5000)
  await page.keyboard.type('yz')
  expect((await plain(page))[3]).toBe(`${full}y`)
  await expect(field(page, 3)).toHaveText(`${full}y`)
  await expect(page.getByRole('alert')).toContainText('2,000')
  await page.keyboard.press('Backspace')
  expect((await plain(page))[3]).toBe(full)

  await page.route('**/editor-*.js', () => undefined)
  await page.goto(harness.url)
  await page.evaluate((text) => window.harness.set(3, text), full)
  await focusAt(page, 3, 5000)
  await page.keyboard.type('yz')
  expect((await plain(page))[3]).toBe(`${full}y`)
  await expect(field(page, 3)).toHaveText(`${full}y`)
  await expect(page.getByRole('alert')).toContainText('2,000')
})

test('a finger puts the caret where it taps, and the next letter goes in there', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(harness.url)
  await expect(field(page, 0)).toBeVisible()
  const text = (await plain(page))[0]!
  const box = (await field(page, 0).boundingBox())!
  for (const [right, down] of [
    [0.3, 0.3],
    [0.8, 0.6],
    [0.1, 0.8],
  ] as const) {
    const [x, y] = [box.x + box.width * right, box.y + box.height * down]
    await page.touchscreen.tap(x, y)
    await untilLive(page, 0)
    const expected = await field(page, 0).evaluate(
      (element, [left, top]) => {
        const position = document.caretPositionFromPoint(left, top)!
        const range = document.createRange()
        range.selectNodeContents(element)
        range.setEnd(position.offsetNode, position.offset)
        return range.toString().length
      },
      [x, y] as const,
    )
    // A tap may snap to the edge of a word, as the platform does; the caret is told a moment later.
    await expect
      .poll(async () => Math.abs(((await place(page))?.offset ?? 1000) - expected))
      .toBeLessThanOrEqual(12)
    const { offset } = (await place(page))!
    await page.keyboard.insertText('#')
    expect((await plain(page))[0]).toBe(`${text.slice(0, offset)}#${text.slice(offset)}`)
    await page.keyboard.press('Backspace')
    await page.getByTestId('after').focus()
  }
  await context.close()
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
