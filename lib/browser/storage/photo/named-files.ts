const fileId = /"(?:fileId|sourceId|fontId)":"([0-9a-f]{64})"/g

/** Returns the files (photos, fonts) that rows refer to anywhere in them: documents, undo steps, sync bases. */
export function namedFiles(...rows: unknown[]): Set<string> {
  return new Set([...JSON.stringify(rows).matchAll(fileId)].flatMap(([, id]) => id ?? []))
}
