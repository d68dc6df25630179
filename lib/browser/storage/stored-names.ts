/** Returns the names of everything in localStorage that begins with `start`; none if it is refused or missing. */
export function storedNames(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(start))
  } catch {
    return []
  }
}

/** Removes everything from localStorage whose name begins with `start`. */
export function removeStored(start: string): void {
  for (const name of storedNames(start)) localStorage.removeItem(name)
}
