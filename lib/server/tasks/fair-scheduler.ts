import 'server-only'
import type { JobRow } from './job-rows'
import type { JobHandler } from './job-types'
import { ownerOfJob } from './owner-of-job'

type Claim = (row: JobRow, handler: JobHandler) => Promise<boolean>

/**
 * Creates a scheduler that alternates between owners for kinds of job that require it: of the owners with due jobs,
 * the next one is the owner with the fewest running, then the one whose last turn is the longest ago. An owner with
 * one job does not wait until all jobs of an owner with many are done.
 */
export function createFairScheduler() {
  /** Last turn of each owner of a kind, as a running number. */
  const lastTurn = new Map<string, number>()
  const running = new Map<string, { kind: string; owner: string }>()
  let turns = 0
  const keyOf = (kind: string, owner: string) => `${kind} ${owner}`

  const countRunning = (kind: string, owner?: string) =>
    [...running.values()].filter(
      (one) => one.kind === kind && (owner === undefined || one.owner === owner),
    ).length

  const chooseNext = (rows: readonly JobRow[], maxPerOwner: number): JobRow | undefined => {
    const rankOf = (row: JobRow) => {
      const owner = ownerOfJob(row)
      return [countRunning(row.kind, owner), lastTurn.get(keyOf(row.kind, owner)) ?? 0] as const
    }
    let best: JobRow | undefined
    let bestRank: readonly [number, number] = [maxPerOwner, 0]
    for (const row of rows) {
      const rank = rankOf(row)
      const isEarlier = rank[0] < bestRank[0] || (rank[0] === bestRank[0] && rank[1] < bestRank[1])
      if (rank[0] < maxPerOwner && isEarlier) {
        best = row
        bestRank = rank
      }
    }
    return best
  }

  return {
    /**
     * Claims jobs of one kind; of one owner's jobs the first due ones first.
     *
     * @param due jobs of this kind without a lease, the first due first
     * @param claim returns false if another process was faster
     */
    async claimAll(due: readonly JobRow[], handler: JobHandler, claim: Claim): Promise<void> {
      const { turns: bounds } = handler
      let left = [...due]
      while (bounds && left[0] && countRunning(left[0].kind) < bounds.max) {
        const row = chooseNext(left, bounds.maxPerOwner)
        if (!row) return
        left = left.filter((other) => other !== row)
        const owner = ownerOfJob(row)
        if (!(await claim(row, handler))) continue
        running.set(row.id, { kind: row.kind, owner })
        lastTurn.set(keyOf(row.kind, owner), ++turns)
      }
    },
    /** Ends the turn of a job. */
    end(id: string): void {
      running.delete(id)
      // Owners without a turn for that long come first in any case.
      for (const [key, at] of lastTurn) if (at < turns - 1_000) lastTurn.delete(key)
    },
  }
}
