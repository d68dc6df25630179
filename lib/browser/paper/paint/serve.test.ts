import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import { expect, it } from 'vitest'
import type { PaintReply } from './paint-messages'
import { createPaintServer } from './serve'

const settled = () => new Promise((resolve) => setTimeout(resolve))
const picture = { width: 10, height: 20, close: () => {} } as ImageBitmap

/** Fake pdf.js: files of one byte, the number of their pages; 0 is corrupt. */
function setUp() {
  const replies: { reply: PaintReply; transfer: Transferable[] }[] = []
  const destroyed: number[] = []
  const openTask = ([pages = 0]: Uint8Array) => {
    const getPage = async (number: number) => {
      if (number > pages) throw new Error(`No page ${number}`)
      return {
        number,
        view: [0, 0, 595, 842],
        getViewport: () => ({ height: 842 }),
        getTextContent: async () => ({ items: [], styles: {}, lang: null }),
        getAnnotations: async () => [
          { subtype: 'Link', url: 'https://example.org/', rect: [10, 800, 110, 812] },
          { subtype: 'Link', rect: [0, 0, 1, 1] },
          { subtype: 'Text', url: 'https://example.org/', rect: [0, 0, 1, 1] },
        ],
      }
    }
    const opened = pages === 0 ? Promise.reject(new Error('damaged')) : Promise.resolve({ getPage })
    const destroy = async () => void destroyed.push(pages)
    return { promise: opened, destroy } as unknown as PDFDocumentLoadingTask
  }
  const painted: number[] = []
  const serve = createPaintServer(
    openTask,
    async (_page, pixelScale) => {
      painted.push(pixelScale)
      return picture
    },
    (reply, transfer) => void replies.push({ reply, transfer }),
  )
  const open = (pdf: number, pages: number) =>
    serve({ type: 'open', pdf, bytes: new Uint8Array([pages]) })
  return { serve, open, replies, destroyed, painted }
}

it('answers each question by its id and hands pictures over instead of copying them', async () => {
  const { serve, open, replies } = setUp()
  open(1, 1)
  serve({ id: 1, pdf: 1, type: 'paint', page: 0, pixelScale: 1 })
  serve({ id: 2, pdf: 1, type: 'links', page: 0 })
  serve({ id: 3, pdf: 1, type: 'text', page: 0 })
  await settled()
  const byId = new Map(replies.map((sent) => [sent.reply.id, sent]))
  expect(byId.get(1)).toEqual({
    reply: { id: 1, ok: true, answer: picture },
    transfer: [picture],
  })
  expect(byId.get(2)!.reply).toMatchObject({
    answer: [{ url: 'https://example.org/', x: 10, y: 30, width: 100, height: 12 }],
  })
  expect(byId.get(3)!.reply).toMatchObject({ answer: { view: [0, 0, 595, 842] } })
})

it('tells who asks what is wrong, and goes on', async () => {
  const { serve, open, replies } = setUp()
  open(1, 0)
  open(2, 1)
  serve({ id: 1, pdf: 1, type: 'paint', page: 0, pixelScale: 1 })
  serve({ id: 2, pdf: 2, type: 'paint', page: 4, pixelScale: 1 })
  serve({ id: 3, pdf: 9, type: 'text', page: 0 })
  serve({ id: 4, pdf: 2, type: 'paint', page: 0, pixelScale: 1 })
  await settled()
  const outcomes = replies
    .map(({ reply }) => [reply.id, reply.ok ? 'ok' : reply.message])
    .sort(([one], [other]) => Number(one) - Number(other))
  expect(outcomes).toEqual([
    [1, 'damaged'],
    [2, 'No page 5'],
    [3, 'The PDF is not open'],
    [4, 'ok'],
  ])
})

it('gives a closed file back, once', async () => {
  const { serve, open, replies, destroyed } = setUp()
  open(1, 3)
  serve({ type: 'close', pdf: 1 })
  serve({ type: 'close', pdf: 1 })
  serve({ id: 1, pdf: 1, type: 'links', page: 0 })
  await settled()
  expect(destroyed).toEqual([3])
  expect(replies[0]!.reply).toMatchObject({ ok: false })
})

it('waits for a file of an engine that is still on its way', async () => {
  const { serve, open, replies } = setUp()
  open(-1, 1)
  serve({ id: 1, pdf: -2, type: 'paint', page: 0, pixelScale: 1 })
  await settled()
  expect(replies).toEqual([])
  open(-2, 1)
  await settled()
  expect(replies[0]!.reply).toMatchObject({ id: 1, ok: true })
})

it('lets go of files of an engine that nobody asked about', async () => {
  const { serve, open, replies, destroyed } = setUp()
  open(-1, 1)
  open(-2, 2)
  serve({ id: 1, pdf: -2, type: 'links', page: 0 })
  open(-3, 3)
  open(-4, 4)
  expect(destroyed).toEqual([1])
  serve({ id: 2, pdf: -1, type: 'links', page: 0 })
  await settled()
  expect(replies.map(({ reply }) => [reply.id, reply.ok])).toEqual([
    [2, false],
    [1, true],
  ])
  serve({ type: 'close', pdf: -4 })
  open(-5, 5)
  open(-6, 6)
  expect(destroyed).toEqual([1, 4, 3])
})

it('hears an engine over a port', () => {
  const { serve, destroyed } = setUp()
  const port = {} as MessagePort
  serve({ type: 'connect', port })
  const file = { type: 'open', pdf: -1, bytes: new Uint8Array([7]) }
  port.onmessage?.({ data: file } as MessageEvent)
  serve({ type: 'close', pdf: -1 })
  expect(destroyed).toEqual([7])
})

it('begins the usual picture of a file of an engine before it is asked for', async () => {
  const { serve, open, replies, painted } = setUp()
  open(-1, 1)
  serve({ id: 1, pdf: -1, type: 'paint', page: 0, pixelScale: 2 })
  await settled()
  open(-2, 1)
  await settled()
  expect(painted).toEqual([2, 2])
  serve({ id: 2, pdf: -2, type: 'paint', page: 0, pixelScale: 2 })
  await settled()
  expect(painted).toEqual([2, 2])
  // Another size is painted on request.
  serve({ id: 3, pdf: -2, type: 'paint', page: 0, pixelScale: 3 })
  await settled()
  expect(painted).toEqual([2, 2, 3])
  expect(replies.map(({ reply }) => [reply.id, reply.ok])).toEqual([
    [1, true],
    [2, true],
    [3, true],
  ])
})
