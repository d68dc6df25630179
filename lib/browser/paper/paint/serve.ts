import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist'
import { readLinks } from '../page-links'
import { readText } from '../page-text'
import type { PagePainter } from './page-painter'
import type { PaintReply, PaintRequest, SharedFile } from './paint-messages'

type Post = (reply: PaintReply, transfer: Transferable[]) => void
type Question = Extract<PaintRequest, { id: number }>
/** A page (0-based) at a size (picture pixels a point). */
type Sight = { page: number; pixelScale: number }

/**
 * Maximum number of an engine's files that are open without a request for them; the next keystroke may come
 * before one.
 */
const maxUnaskedFiles = 2

/**
 * Answers the messages of one client inside the paint worker. Never throws: whoever waits for an id
 * gets an answer.
 *
 * @param openTask gives a file to pdf.js
 */
export function createPaintServer(
  openTask: (bytes: Uint8Array<ArrayBuffer>) => PDFDocumentLoadingTask,
  paintPage: PagePainter,
  post: Post,
): (request: PaintRequest) => void {
  const tasks = new Map<number, PDFDocumentLoadingTask>()
  /** Files of an engine that nobody has asked about yet, oldest first. */
  let unasked: number[] = []
  /** The number of the last file of an engine: they count down. */
  let newest = 0
  /** Questions about files of an engine that are still on their way. */
  const awaited = new Map<number, (() => void)[]>()

  /** The last picture of an engine's file that was asked for: most likely the next one, too. */
  let usual: Sight | null = null
  /** Pictures of an engine's files that were begun before anybody asked. */
  const begun = new Map<number, Sight & { picture: Promise<ImageBitmap> }>()

  const close = (pdf: number) => {
    const task = tasks.get(pdf)
    tasks.delete(pdf)
    begun.get(pdf)?.picture.then(
      (picture) => picture.close(),
      () => {},
    )
    begun.delete(pdf)
    // Nobody waits for the end of a file that was given back.
    task?.destroy().catch(() => {})
  }
  const begin = (pdf: number, task: PDFDocumentLoadingTask, asked: Sight) => {
    const paint = async () =>
      paintPage(await (await task.promise).getPage(asked.page + 1), asked.pixelScale)
    const picture = paint()
    // The client that asks for it paints anew, and gets the error.
    picture.catch(() => {})
    begun.set(pdf, { ...asked, picture })
  }
  /** The picture that was begun early, if it is the one that is asked for. */
  const takeBegun = (pdf: number, { page, pixelScale }: Sight) => {
    const early = begun.get(pdf)
    if (early?.page !== page || early.pixelScale !== pixelScale) return null
    begun.delete(pdf)
    return early.picture
  }
  const open = (pdf: number, bytes: Uint8Array<ArrayBuffer>) => {
    const task = openTask(bytes)
    // A faulty file is reported to the client that asks about it.
    task.promise.catch(() => {})
    tasks.set(pdf, task)
    const wasAwaited = awaited.has(pdf)
    for (const go of awaited.get(pdf) ?? []) go()
    awaited.delete(pdf)
    if (pdf >= 0) return
    newest = Math.min(newest, pdf)
    if (!wasAwaited) unasked.push(pdf)
    if (usual && !wasAwaited) begin(pdf, task, usual)
    // While somebody types, most files are never asked for: newer ones have come.
    while (unasked.length > maxUnaskedFiles) close(unasked.shift() ?? 0)
  }
  const arrival = (pdf: number) =>
    new Promise<void>((go) => awaited.set(pdf, [...(awaited.get(pdf) ?? []), go]))

  const findPage = async ({ pdf, page }: Question): Promise<PDFPageProxy> => {
    unasked = unasked.filter((other) => other !== pdf)
    // A file of an engine comes over another line than the question, and mostly before it.
    if (pdf < newest) await arrival(pdf)
    const task = tasks.get(pdf)
    if (!task) throw new Error('The PDF is not open')
    return (await task.promise).getPage(page + 1)
  }
  const answer = async (question: Question) => {
    const { id } = question
    const page = await findPage(question)
    if (question.type === 'paint') {
      const { pdf, pixelScale } = question
      // Of the paper alone: thumbnails come from the page, in sizes of their own.
      if (pdf < 0) usual = { page: question.page, pixelScale }
      const early = await takeBegun(pdf, question)?.catch(() => null)
      const picture = early ?? (await paintPage(page, pixelScale))
      return post({ id, ok: true, answer: picture }, [picture])
    }
    if (question.type === 'text') post({ id, ok: true, answer: await readText(page) }, [])
    else post({ id, ok: true, answer: await readLinks(page) }, [])
  }

  return (request) => {
    if (request.type === 'connect') {
      request.port.onmessage = ({ data }: MessageEvent<SharedFile>) => open(data.pdf, data.bytes)
    } else if (request.type === 'open') open(request.pdf, request.bytes)
    else if (request.type === 'close') {
      unasked = unasked.filter((other) => other !== request.pdf)
      close(request.pdf)
    } else {
      answer(request).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error)
        post({ id: request.id, ok: false, message }, [])
      })
    }
  }
}
