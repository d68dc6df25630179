import type { DraftFile } from './draft-database'
import type { ImportContent } from './import-messages'

/** Returns what a file under review was read from, as the worker takes it. */
export const contentOf = ({ content, name }: DraftFile): ImportContent =>
  content.kind === 'text' ? content : { kind: 'file', bytes: content.bytes, fileName: name }
