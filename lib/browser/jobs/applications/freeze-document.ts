import type { PaperDocument, PaperKind } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import type { EngineClient } from '../../paper/engine/engine-client'
import { sharedEngineClient } from '../../paper/engine/shared-client'

/** The PDF of a document as it is now, and the name that a download would have. */
export type FrozenPdf = { document: PaperDocument; bytes: Uint8Array<ArrayBuffer>; name: string }

/** Name of the file without that of the person, by kind, as downloads have it. */
export type FileWords = Readonly<Record<PaperKind, string>>

/**
 * Makes the PDF of a document that no editor shows, by the engine of this tab: the bytes that its editor would show and
 * download.
 *
 * @returns null where it cannot be set
 */
export async function freezeDocument(
  document: PaperDocument,
  words: FileWords,
  client: Pick<EngineClient, 'renderAtRest'> = sharedEngineClient(),
): Promise<FrozenPdf | null> {
  const outcome = await client.renderAtRest(document)
  if (!outcome.ok) return null
  const name = documentFileName(document, words[document.kind], 'pdf')
  return { document, bytes: outcome.rendered.bytes, name }
}
