import { Worker } from 'node:worker_threads'
import grammars from './grammars.json'
import { makeText } from './make-text'

/** A text that a parser does not stand. */
export type Finding = { target: string; round: number; why: string; text: string }

/** Milliseconds of the processor that one text may take: a thousand times what it usually does. */
const deadline = 10_000

/** Returns the milliseconds that this process, of whose threads the worker alone is busy, has used the processor. */
function usedMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Message of the worker after each text. */
export type Report = { round: number; why: string | null }

/**
 * Parses generated texts in a worker that is ended where one takes too long, and goes on with the next one.
 *
 * @param file bundle of `worker.ts`
 * @returns texts that threw an error which the target does not expect, changed what all objects inherit, or did not end
 */
export async function runTarget(
  file: string,
  target: string,
  { seed, rounds }: { seed: number; rounds: number },
): Promise<Finding[]> {
  const grammar = grammars.find(({ name }) => name === target)
  if (!grammar) throw new Error(`There is no target ${target}`)
  const findings: Finding[] = []
  const note = (round: number, why: string) => {
    const text = makeText(grammar, seed, round)
    findings.push({ target, round, why, text: text.length > 300 ? `${text.slice(0, 300)}…` : text })
  }
  const maxFindings = 5
  for (let next = 0; next < rounds && findings.length < maxFindings; ) {
    next = await new Promise<number>((resolve, reject) => {
      const workerData = { target, seed, from: next, rounds }
      const worker = new Worker(file, {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      })
      let at = next
      let began = usedMilliseconds()
      const stop = (from: number) => {
        clearInterval(timer)
        void worker.terminate().then(() => resolve(from))
      }
      const timer = setInterval(() => {
        if (usedMilliseconds() - began < deadline) return
        note(at, `did not end within ${deadline} ms`)
        stop(at + 1)
      }, 500)
      worker.on('message', ({ round, why }: Report) => {
        if (why !== null) note(round, why)
        at = round + 1
        began = usedMilliseconds()
        if (at >= rounds || findings.length >= maxFindings) stop(rounds)
      })
      worker.on('error', (error) => {
        clearInterval(timer)
        // Memory that ran out ends the worker; an error before the first text is one of the suite.
        if (at === next && !(error instanceof Error && 'code' in error)) return reject(error)
        note(at, `ended the worker: ${String(error)}`)
        resolve(at + 1)
      })
    })
  }
  return findings
}
