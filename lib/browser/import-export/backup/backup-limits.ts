/** Limits of an imported file. Sizes are counted while unpacking; declared sizes are not trusted. */
export const backupLimits = {
  /** Bytes of the file: 2,000 applications with two PDFs each have about 75 MB. */
  fileBytes: 150_000_000,
  /** Bytes of one unpacked entry, and of a JSON file. */
  entryBytes: 2_000_000,
  /** Bytes of all unpacked entries. */
  totalBytes: 400_000_000,
  /** Entries of one archive. */
  entries: 10_000,
} as const

export type BackupLimits = { [K in keyof typeof backupLimits]: number }
