// Preloaded into the server: it ends when the process that started it is gone, whatever ended that.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
