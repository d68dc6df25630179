/** Debounces a function: it runs once it has not been called for so many milliseconds. */
export function debounce(run: () => unknown, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  const call = () => {
    cancel()
    timer = setTimeout(run, milliseconds)
  }
  return Object.assign(call, { cancel })
}
