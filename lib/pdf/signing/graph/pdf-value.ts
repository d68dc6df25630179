/** Name (ISO 32000-2, 7.3.5), without its solidus and with its escapes decoded. */
export class Name {
  constructor(readonly text: string) {}
}

/** Reference to an indirect object. */
export class Reference {
  constructor(readonly id: number) {}
}

/** Word that is no value: an operator, or a number in another form than writers use. */
export class Word {
  constructor(readonly text: string) {}
}

export type Dictionary = Map<string, PdfValue>

/** Stream with its bytes as they are in the file. */
export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    readonly raw: Uint8Array<ArrayBuffer>,
  ) {}
}

/** Value of a file. Strings have one letter per byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | Name
  | Reference
  | Word
  | Stream
  | Dictionary
  | PdfValue[]

/** Property of a file by which programs may read it differently from each other. */
export type Oddity =
  /** Bytes outside of objects and tables, also before the header and behind the end. */
  | 'stray-bytes'
  /** Objects that are defined more than once: revisions that were appended, or hidden ones. */
  | 'revisions'
  /** Tables that do not name the objects which are in the file, two kinds of tables in one revision, or no table. */
  | 'tables'
  /** Objects that nothing refers to. */
  | 'unused-objects'
  /** Objects whose syntax is not what writers produce. */
  | 'syntax'
  /** Tree of pages that does not fit itself. */
  | 'page-tree'
  | 'encrypted'

export const nameIn = (value: PdfValue | undefined): string | null =>
  value instanceof Name ? value.text : null

export const integerIn = (value: PdfValue | undefined): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

/** Returns the dictionary of a dictionary or stream; null for anything else. */
export function dictionaryIn(value: PdfValue | undefined): Dictionary | null {
  if (value instanceof Stream) return value.dictionary
  return value instanceof Map ? value : null
}
