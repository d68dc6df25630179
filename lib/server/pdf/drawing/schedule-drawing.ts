import 'server-only'
import { toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import type { Job } from '../../tasks/job-types'
import { type Drawing, drawingKind, finishDrawing, readDrawing } from './draw-elsewhere'
import { drawHere, drawWithFiles } from './draw-here'
import { noteFailedDrawing } from './failed-drawing-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'metrics' | 'now'>

const drawingOf = ({ payload }: Job): Drawing => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
  name: String(payload.name),
})

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

/** Registers the job that draws PDFs for processes that do not. Called once, at start. */
export function scheduleDrawing(ports: Ports): void {
  ports.jobs.handle(drawingKind, {
    attempts: 3,
    deadline: 30_000,
    run: (job) => draw(ports, drawingOf(job)),
    fail: (job) => giveUp(ports, drawingOf(job)),
    // A new request enqueues a new job.
    revive: 'never',
  })
}
