/** Makes file names unique, ignoring case: "CV.pdf" and "CV-2.pdf". Unique names are unchanged. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let unique = name
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const next = `${stem}-${count}${ending}`
      if (!wanted.has(next.toLowerCase())) unique = next
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}
