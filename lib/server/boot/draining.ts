import 'server-only'

declare global {
  // Next evaluates a module once for each of its bundles.
  var vitaeDraining: boolean | undefined
}

/** True once the server is about to end: new saves are answered 503 with `Retry-After`. */
export function isDraining(): boolean {
  return globalThis.vitaeDraining === true
}

export function startDraining(): void {
  globalThis.vitaeDraining = true
}
