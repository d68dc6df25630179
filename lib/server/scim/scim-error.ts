import 'server-only'

/** Reasons of a refusal that RFC 7644, section 3.12, names and that are used here. */
export type ScimErrorType =
  | ''
  | 'invalidFilter'
  | 'invalidPath'
  | 'invalidSyntax'
  | 'invalidValue'
  | 'mutability'
  | 'noTarget'
  | 'tooMany'
  | 'uniqueness'

/** Refusal of a request of a directory. Its message is fixed text: nothing of the request comes back. */
export class ScimError extends Error {
  override name = 'ScimError'
  constructor(
    readonly status: number,
    readonly scimType: ScimErrorType,
    message: string,
  ) {
    super(message)
  }
}
