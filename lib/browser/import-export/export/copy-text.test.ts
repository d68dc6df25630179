import { afterEach, expect, it, vi } from 'vitest'
import { copyText } from './copy-text'

afterEach(() => vi.unstubAllGlobals())

/** Browser that allows copying only within a click, such as Safari. */
function pressButton() {
  let isPress = true
  setTimeout(() => {
    isPress = false
  })
  const copied: string[] = []
  const within = () => {
    if (!isPress) throw new DOMException('not within a press', 'NotAllowedError')
  }
  const clipboard = {
    async write([item]: { parts: Record<string, Promise<Blob>> }[]) {
      within()
      copied.push((await (await item?.parts['text/plain'])?.text()) ?? '')
    },
    async writeText(text: string) {
      within()
      copied.push(text)
    },
  }
  vi.stubGlobal('navigator', { clipboard })
  class Item {
    constructor(readonly parts: Record<string, Promise<Blob>>) {}
  }
  vi.stubGlobal('ClipboardItem', Item)
  return copied
}

const late = (text: string) =>
  new Promise<string>((resolve) => {
    setTimeout(resolve, 20, text)
  })

it('copies a text that is made after the press', async () => {
  const copied = pressButton()
  expect(await copyText(late('Sailing'))).toBe('copied')
  expect(copied).toEqual(['Sailing'])
})

it('leaves the clipboard as it is for a section that prints nothing', async () => {
  const copied = pressButton()
  expect(await copyText(late(''))).toBe('empty')
  expect(copied).toEqual([])
})

it('copies at once where there are no clipboard items, and says where copying is refused', async () => {
  const copied = pressButton()
  vi.stubGlobal('ClipboardItem', undefined)
  expect(await copyText(Promise.resolve('Sailing'))).toBe('copied')
  expect(copied).toEqual(['Sailing'])
  expect(await copyText(late('Sailing'))).toBe('refused')
  vi.stubGlobal('navigator', {})
  expect(await copyText(Promise.resolve('Sailing'))).toBe('refused')
})
