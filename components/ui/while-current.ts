/**
 * Passes on the result of a promise, or its failure, unless the returned function has been called: an effect returns it,
 * so that nothing late reaches what has changed or gone.
 */
export function whileCurrent<T>(
  promise: Promise<T>,
  onResult: (result: T) => void,
  onError?: () => void,
): () => void {
  let isCurrent = true
  void promise.then(
    (result) => {
      if (isCurrent) onResult(result)
    },
    onError &&
      (() => {
        if (isCurrent) onError()
      }),
  )
  return () => {
    isCurrent = false
  }
}
