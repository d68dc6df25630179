import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import { pdfChecker } from '../../reader/create-pdf-checker'
import { fontChecker } from '../../render/create-font-checker'
import type { ThreadLimits, WatchedThread } from '../../threads/thread-types'
import { watchThreads } from '../../threads/watch-threads'
import { type PhotoProcess, startPhotoProcess } from './photo-process'
import {
  defaultMakerLimits,
  type MakerOutcome,
  type PhotoMaker,
  type PhotoQuestion,
} from './photo-types'
import { withFonts } from './with-fonts'
import { withPdfs } from './with-pdfs'

/** Bytes of a file, as every signed form bounds them. */
export const maxPhotoBytes = importLimits.fileBytes

/**
 * Creates a maker that runs in processes with resource limits. A process that failed on a file is not used again,
 * so that no damage stays.
 *
 * @param start starts a process with the decoders
 */
export function createPhotoMaker(
  start: () => PhotoProcess,
  limits: ThreadLimits = defaultMakerLimits,
): PhotoMaker {
  const alive = new Set<PhotoProcess>()
  const startCounted = (): WatchedThread<PhotoQuestion, MakerOutcome> => {
    for (const one of alive) if (one.isEnded()) alive.delete(one)
    const started = start()
    alive.add(started)
    return started
  }
  const residentBytes = () => [...alive].reduce((sum, one) => sum + one.residentBytes(), 0)
  const { ask, close } = watchThreads<PhotoQuestion, MakerOutcome>({
    start: startCounted,
    limits,
    measures: { residentBytes, now: () => performance.now() },
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: ({ ok }) => ok,
  })
  return {
    make: (question) =>
      question.bytes.length > maxPhotoBytes
        ? Promise.resolve({ ok: false, code: 'too-large' })
        : ask(question),
    close,
  }
}

declare global {
  // Next evaluates a module once for each of its bundles; one process is for the whole server.
  var vitaePhotoMaker: PhotoMaker | undefined
}

/** Returns the maker of this process, which starts its first child with its first picture, and takes fonts and PDFs. */
export function photoMaker(): PhotoMaker {
  const pictures = () => createPhotoMaker(() => startPhotoProcess(processFile()))
  globalThis.vitaePhotoMaker ??= withPdfs(withFonts(pictures(), fontChecker()), pdfChecker())
  return globalThis.vitaePhotoMaker
}

/** Returns the path of the decoders' bundle, relative to the folder that the server is started in. */
function processFile(): string {
  return `${process.cwd()}/dist/photo-node-process.mjs`
}
