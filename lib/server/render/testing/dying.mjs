// An engine that exits in the middle of its first document.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', () => process.exit(7))
