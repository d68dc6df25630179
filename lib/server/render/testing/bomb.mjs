// An engine that allocates memory outside of V8's limits, a piece at a time.
import { parentPort } from 'node:worker_threads'

const held = []
parentPort?.on('message', () => {
  setInterval(() => held.push(Buffer.alloc(8 * 2 ** 20, 1)), 5)
})
