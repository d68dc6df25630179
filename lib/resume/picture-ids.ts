import type { Document } from './schema/document'

/** Returns ids of the signatures in a document's closing section. */
export const signatureIds = ({ kind, content }: Document): string[] =>
  kind === 'resume'
    ? (content.custom ?? []).flatMap(({ entries }) =>
        entries.flatMap(({ signature }) => signature?.fileId ?? []),
      )
    : []

/** Returns ids of a document's photo and signatures, printed or not. */
export function pictureIds(document: Document): string[] {
  const photo = document.kind === 'resume' ? document.content.photo?.fileId : undefined
  return [...(photo ? [photo] : []), ...signatureIds(document)]
}
