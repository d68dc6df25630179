/** Address to which pages report that something failed unexpectedly. */
export const clientErrorPath = '/api/v1/client-errors'

/** `error` and `rejection`: nobody caught it. `screen`: an error page took the place of a screen. */
export const clientErrorKinds = ['error', 'rejection', 'screen', 'worker'] as const

/** Pages that report, by the first part of their address; `workspace` is the page of one. */
export const clientErrorParts = [
  ...(['authorize', 'check', 'cvs', 'editor', 'forgot-password', 'import', 'jobs'] as const),
  ...(['operator', 'outbox', 'reset-password', 'settings', 'sign-in', 'sign-up'] as const),
  ...(['start', 'verify', 'workspace', 'workspaces', 'other'] as const),
] as const

/** Workers of the pages. */
export const clientWorkers = [
  ...(['evidence', 'import', 'layout', 'painter', 'proofreader', 'readback'] as const),
] as const
export type ClientWorker = (typeof clientWorkers)[number]

/** Classes of errors that are named; all others are `other`, since a file or an extension could choose a name. */
export const clientErrorNames = [
  ...(['Error', 'AggregateError', 'ChunkLoadError', 'ConstraintError', 'DataCloneError'] as const),
  ...(['DataError', 'EncodingError', 'InvalidStateError', 'NetworkError'] as const),
  ...(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'NotSupportedError'] as const),
  ...(['QuotaExceededError', 'RangeError', 'ReferenceError', 'SecurityError'] as const),
  ...(['SyntaxError', 'TimeoutError', 'TypeError', 'UnknownError', 'VersionError'] as const),
  'other',
] as const

/** A report: words of the lists above and the build, never a message or an address. */
export type ClientErrorReport = {
  kind: (typeof clientErrorKinds)[number]
  part: (typeof clientErrorParts)[number]
  /** Of a worker: its name. */
  name: (typeof clientErrorNames)[number] | ClientWorker
  /** Build id of the page. */
  build: string
}

/** Maximum bytes of a report. */
export const maxClientErrorBytes = 500
