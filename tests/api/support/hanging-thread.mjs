// A reader that never comes back from its first file, and says so before.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => {
  new BroadcastChannel('vitae-hanging').postMessage('hangs')
  for (;;);
})
