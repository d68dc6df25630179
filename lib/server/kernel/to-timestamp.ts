import 'server-only'

/** Formats a time for the API: RFC 3339 in UTC. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
