// A reader that never comes back from its first file.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {
  for (;;);
})
