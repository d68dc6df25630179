const fileId = /"(?:fileId|sourceId|fontId)":"([0-9a-f]{64})"/g

/** The files that any rows name, wherever in them: documents, undo steps, what an account has. Photos and fonts. */
export function namedFiles(...rows: unknown[]): Set<string> {
  return new Set([...JSON.stringify(rows).matchAll(fileId)].flatMap(([, id]) => id ?? []))
}
