import type { DraftFile } from './draft-database'
import type { ImportContent } from './import-messages'

/** Returns the content of a file under review, as the worker expects it. */
export const contentOf = ({ content, name }: DraftFile): ImportContent =>
  content.kind === 'text' ? content : { kind: 'file', bytes: content.bytes, fileName: name }
