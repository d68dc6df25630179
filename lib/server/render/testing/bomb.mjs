// An engine that takes memory where V8's limits do not look, a piece at a time.
import { parentPort } from 'node:worker_threads'

const held = []
parentPort?.on('message', () => {
  setInterval(() => held.push(Buffer.alloc(8 * 2 ** 20, 1)), 5)
})
