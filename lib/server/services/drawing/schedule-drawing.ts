import 'server-only'
import type { Home } from '../../home-types'
import type { Job } from '../../jobs/types'
import { toOwnerId } from '../../owner'
import { noteFailedDrawing } from '../../repositories/failed-drawings'
import { type Drawing, drawingKind, finishDrawing, readDrawing } from './draw-elsewhere'
import { drawHere } from './draw-here'

type Parts = Pick<Home, 'items' | 'files' | 'now'>

const drawingOf = ({ payload }: Job): Drawing => ({
  owner: toOwnerId(String(payload.owner)),
  id: String(payload.id),
  name: String(payload.name),
})

async function giveUp(home: Parts, drawing: Drawing): Promise<void> {
  await noteFailedDrawing(home, drawing.owner, drawing.name)
  await finishDrawing(home, drawing, null)
}

async function draw(home: Parts, drawing: Drawing): Promise<void> {
  const document = await readDrawing(home, drawing)
  if (!document) return
  const drawn = await drawHere(home, drawing.owner, document)
  if (drawn.ok) return finishDrawing(home, drawing, drawn.value)
  if (drawn.code !== 'render-failed') throw new Error('Too many PDFs are being made')
  // What cannot be set today cannot be set in a minute.
  await giveUp(home, drawing)
}

/** Lets PDFs be drawn that a process asks for which does not draw. Once, at start. */
export function scheduleDrawing(home: Home): void {
  home.jobs.handle(drawingKind, {
    attempts: 3,
    deadline: 30_000,
    run: (job) => draw(home, drawingOf(job)),
    fail: (job) => giveUp(home, drawingOf(job)),
    // Whoever asks again begins anew, and nobody else waits for it.
    revive: 'never',
  })
}
