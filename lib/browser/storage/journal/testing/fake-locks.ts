/** Fake Web Locks for all "tabs" of this process, as far as the journal uses them. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  type Waiting = { grant: () => void }
  const held = new Map<string, (error: unknown) => void>()
  const queues = new Map<string, Waiting[]>()
  type Callback = (lock: Lock | null) => unknown
  // Both overloads of Web Locks (section 3.2): with and without options.
  const request = (name: string, ...rest: [Callback] | [LockOptions, Callback]) =>
    rest.length === 1 ? hold(name, {}, rest[0]) : hold(name, ...rest)
  const hold = async (name: string, options: LockOptions, callback: Callback): Promise<unknown> => {
    if (options.ifAvailable && held.has(name)) return callback(null)
    if (options.steal) held.get(name)?.(new DOMException('stolen', 'AbortError'))
    else if (held.has(name)) {
      await new Promise<void>((grant, reject) => {
        const waiting = { grant }
        queues.set(name, [...(queues.get(name) ?? []), waiting])
        options.signal?.addEventListener('abort', () => {
          queues.set(
            name,
            (queues.get(name) ?? []).filter((other) => other !== waiting),
          )
          reject(options.signal?.reason)
        })
      })
    }
    let end: (error: unknown) => void = () => {}
    const stolen = new Promise((_, reject) => {
      end = reject
    })
    held.set(name, end)
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), stolen])
    } finally {
      if (held.get(name) === end) {
        held.delete(name)
        queues.get(name)?.shift()?.grant()
      }
    }
  }
  return { request } as Pick<LockManager, 'request'>
}
