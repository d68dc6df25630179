import type { PaperDocument, PaperKind } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { printedDocument } from '../../ai/letters/printed-document'
import type { EngineClient } from '../../paper/engine/engine-client'
import { sharedEngineClient } from '../../paper/engine/shared-client'
import type { Journal } from '../../storage/journal/journal-types'

/** PDF of a document with its download name. */
export type FrozenPdf = { document: PaperDocument; bytes: Uint8Array<ArrayBuffer>; name: string }

/** File name suffixes by kind of document, as in downloads. */
export type KindNames = Readonly<Record<PaperKind, string>>

/**
 * Creates the PDF of a document that no editor shows, by the engine of this tab: the same bytes that its editor would
 * download.
 *
 * @param journal has the CV that a letter is held against
 * @returns null if it cannot be rendered
 */
export async function freezeDocument(
  journal: Pick<Journal, 'peek'>,
  stored: PaperDocument,
  kindNames: KindNames,
  client: Pick<EngineClient, 'renderAtRest'> = sharedEngineClient(),
): Promise<FrozenPdf | null> {
  const document = await printedDocument(journal, stored)
  const outcome = await client.renderAtRest(document)
  if (!outcome.ok) return null
  const name = documentFileName(document, kindNames[document.kind], 'pdf')
  return { document, bytes: outcome.rendered.bytes, name }
}
