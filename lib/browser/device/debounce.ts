/** Returns a function that runs another one when it has not been called again for so many milliseconds. */
export function debounce(run: () => unknown, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  const call = () => {
    cancel()
    timer = setTimeout(run, milliseconds)
  }
  return Object.assign(call, { cancel })
}
