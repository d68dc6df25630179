/** Returns the match pattern for an origin. Patterns have no ports: they match all ports of a host. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}
