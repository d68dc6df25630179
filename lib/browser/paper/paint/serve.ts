import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist'
import { readLinks } from '../page-links'
import { readText } from '../page-text'
import type { PagePainter } from './page-painter'
import type { PaintReply, PaintRequest, SharedFile } from './paint-messages'

type Post = (reply: PaintReply, transfer: Transferable[]) => void
type Question = Extract<PaintRequest, { id: number }>
/** Page (0-based) and scale (picture pixels per point). */
type Sight = { page: number; pixelScale: number }

/** Maximum open files of an engine without a request; the next keystroke may precede one. */
const maxUnaskedFiles = 2

/**
 * Creates the message handler of the paint worker for one client. Never throws: every request gets an answer.
 *
 * @param openTask opens a file in pdf.js
 */
export function createPaintServer(
  openTask: (bytes: Uint8Array<ArrayBuffer>) => PDFDocumentLoadingTask,
  paintPage: PagePainter,
  post: Post,
): (request: PaintRequest) => void {
  const tasks = new Map<number, PDFDocumentLoadingTask>()
  /** Files of an engine without requests yet, oldest first. */
  let unasked: number[] = []
  /** Id of the latest file of an engine; ids count down. */
  let newest = 0
  /** Requests about files of an engine that have not arrived yet. */
  const awaited = new Map<number, (() => void)[]>()

  /** Last requested picture of an engine's file, most likely the next one as well. */
  let usual: Sight | null = null
  /** Speculatively started pictures of an engine's files. */
  const begun = new Map<number, Sight & { picture: Promise<ImageBitmap> }>()

  const close = (pdf: number) => {
    const task = tasks.get(pdf)
    tasks.delete(pdf)
    begun.get(pdf)?.picture.then(
      (picture) => picture.close(),
      () => {},
    )
    begun.delete(pdf)
    // Nothing waits for the end of a closed file.
    task?.destroy().catch(() => {})
  }
  const begin = (pdf: number, task: PDFDocumentLoadingTask, asked: Sight) => {
    const paint = async () =>
      paintPage(await (await task.promise).getPage(asked.page + 1), asked.pixelScale)
    const picture = paint()
    // The client that requests it paints again, and gets the error.
    picture.catch(() => {})
    begun.set(pdf, { ...asked, picture })
  }
  /** Returns the speculative picture if it matches the request. */
  const takeBegun = (pdf: number, { page, pixelScale }: Sight) => {
    const early = begun.get(pdf)
    if (early?.page !== page || early.pixelScale !== pixelScale) return null
    begun.delete(pdf)
    return early.picture
  }
  const open = (pdf: number, bytes: Uint8Array<ArrayBuffer>) => {
    const task = openTask(bytes)
    // A corrupt file is reported with the first request about it.
    task.promise.catch(() => {})
    tasks.set(pdf, task)
    const wasAwaited = awaited.has(pdf)
    for (const go of awaited.get(pdf) ?? []) go()
    awaited.delete(pdf)
    if (pdf >= 0) return
    newest = Math.min(newest, pdf)
    if (!wasAwaited) unasked.push(pdf)
    if (usual && !wasAwaited) begin(pdf, task, usual)
    // During typing most files are never requested, since newer ones follow.
    while (unasked.length > maxUnaskedFiles) close(unasked.shift() ?? 0)
  }
  const arrival = (pdf: number) =>
    new Promise<void>((go) => awaited.set(pdf, [...(awaited.get(pdf) ?? []), go]))

  const findPage = async ({ pdf, page }: Question): Promise<PDFPageProxy> => {
    unasked = unasked.filter((other) => other !== pdf)
    // A file of an engine arrives over another port than the request, mostly before it.
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
      // Only for the preview: thumbnails come from the page, in other sizes.
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
