/** Input of a program. */
export type Access = {
  baseUrl: string
  /** A key that may administer. */
  adminKey: string
  file: { name: string; bytes: Uint8Array }
}

/** Results of a program, for the test that started it. */
export type Walked = {
  version: number
  pdf: Uint8Array
  trashedAt: string | null
  skills: string[]
  understood: string[]
  imported: string
  page: Uint8Array
  requested: Uint8Array
  compared: number | null
  titles: string[]
}
