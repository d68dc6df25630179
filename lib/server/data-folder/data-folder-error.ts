import 'server-only'

/** The data folder cannot be used; the message is one sentence for the operator. */
export class DataFolderError extends Error {
  override name = 'DataFolderError'
  constructor(
    readonly code: 'in-use' | 'newer' | 'older' | 'damaged' | 'unwritable' | 'full',
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options)
  }
}
