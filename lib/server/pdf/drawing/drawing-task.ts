import 'server-only'
import type { Ports } from '../../ports-types'
import { task } from '../../tasks/task'
import { type Drawing, drawingKind, finishDrawing, readDrawing } from './draw-elsewhere'
import { drawHere, drawWithFiles } from './draw-here'
import { noteFailedDrawing } from './failed-drawing-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'metrics' | 'now'>

async function giveUp(ports: Parts, drawing: Drawing): Promise<void> {
  await noteFailedDrawing(ports, drawing.owner, drawing.name)
  await finishDrawing(ports, drawing, null)
}

async function draw(ports: Parts, drawing: Drawing): Promise<void> {
  const source = await readDrawing(ports, drawing)
  if (!source) return
  const { document, files } = source
  const drawn = files
    ? await drawWithFiles(ports, document, files, true)
    : await drawHere(ports, drawing.owner, document)
  if (drawn.ok) return finishDrawing(ports, drawing, drawn.value)
  if (drawn.code !== 'render-failed') throw new Error('Too many PDFs are being made')
  // A layout that fails now fails in a minute, too.
  await giveUp(ports, drawing)
}

/** Draws a PDF for a process that does not. */
export const drawingTask = task({
  kind: drawingKind,
  queue: 'render',
  attempts: 3,
  deadline: 30_000,
  payload: { id: String, name: String },
  run: (ports, owner, { id, name }) => draw(ports, { owner, id, name }),
  fail: (ports, owner, { id, name }) => giveUp(ports, { owner, id, name }),
  // A new request enqueues a new job.
  revive: 'never',
})
