import { parentPort, workerData } from 'node:worker_threads'
import grammars from './grammars.json'
import { makeText } from './make-text'
import type { Report } from './run-target'
import { targets } from './targets'

type Task = { target: string; seed: number; from: number; rounds: number }

const inherited = () =>
  Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length

/** Parses one text. Returns what is wrong with that, null for nothing. */
async function tryText(run: (text: string) => unknown, text: string): Promise<string | null> {
  const before = inherited()
  try {
    await run(text)
  } catch (error) {
    return error instanceof Error ? `threw ${error.stack?.slice(0, 500)}` : `threw ${String(error)}`
  }
  return inherited() === before ? null : 'changed what all objects inherit'
}

const { target, seed, from, rounds } = workerData as Task
const grammar = grammars.find(({ name }) => name === target)
const run = targets[target]
if (!grammar || !run) throw new Error(`There is no target ${target}`)
for (let round = from; round < rounds; round++) {
  const report: Report = { round, why: await tryText(run, makeText(grammar, seed, round)) }
  parentPort?.postMessage(report)
}
