import manifest from '@/dist/engine-manifest.json'
import type { Document } from '@/lib/resume/schema/document'
import type { JournalNamespace } from '../storage/journal/journal-types'
import { withDatabase } from '../storage/photo/blob-store'
import { hasItsFiles } from '../storage/photo/files-of'
import type { EngineClient } from './engine/engine-client'
import { type FirstPage, paintFirstPage } from './first-page'

/** Document of a list, read only if the picture of this version is not stored. */
export type ListedDocument = {
  id: string
  /** Changes with every edit. */
  version: string
  namespace: JournalNamespace
  read: () => Promise<Document | null>
}

/** Picture of a version, as printed by this build's engine. */
const versionOf = ({ version }: ListedDocument) => `${version} ${manifest.worker}`

/** Stored picture, and whether it is of this version and wide enough. */
type StoredPicture = { canvas: HTMLCanvasElement; isCurrent: boolean }

/** Returns the stored picture of a document. */
async function readPicture(
  source: ListedDocument,
  pixelWidth: number,
): Promise<StoredPicture | null> {
  const row = await withDatabase(source.namespace, (database) =>
    database.get('pictures', source.id),
  )
  if (!row) return null
  const image = await createImageBitmap(new Blob([row.bytes]))
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return { canvas, isCurrent: row.version === versionOf(source) && image.width >= pixelWidth }
}

async function storePicture(source: ListedDocument, canvas: HTMLCanvasElement): Promise<void> {
  const image = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/webp', 0.85)
  })
  if (!image) return
  const bytes = new Uint8Array(await image.arrayBuffer())
  const row = { id: source.id, version: versionOf(source), bytes }
  await withDatabase(source.namespace, (database) => database.put('pictures', row))
}

/**
 * Returns the first page of a listed document: stored by an earlier visit, or rendered while nobody types and stored
 * for the next one. One picture a document, in the database of its owner, and deleted with it.
 *
 * @param pixelWidth canvas pixels
 * @param onLast called with the picture of an earlier version, which stands until this one is rendered
 * @returns `null` if aborted, or there is nothing to show
 */
export async function listedFirstPage(
  client: Pick<EngineClient, 'renderWhenIdle'>,
  source: ListedDocument,
  pixelWidth: number,
  signal: AbortSignal,
  onLast: (picture: Pick<FirstPage, 'canvas'>) => void = () => {},
): Promise<Pick<FirstPage, 'canvas'> | null> {
  // Storage that is refused holds no pictures: each visit renders them again.
  const stored = await readPicture(source, pixelWidth).catch(() => null)
  if (stored?.isCurrent) return { canvas: stored.canvas }
  if (stored && !signal.aborted) onLast({ canvas: stored.canvas })
  const found = await source.read()
  if (!found || found.kind === 'application' || signal.aborted) return null
  const picture = await paintFirstPage(client, found, pixelWidth, signal)
  // A picture without a photo that is still on another device is not the document.
  if (picture && hasItsFiles(found)) storePicture(source, picture.canvas).catch(() => {})
  return picture
}
