/** 97.5th percentile of the standard normal distribution. */
const z = 1.959964

/** Returns the Wilson score interval of a proportion at 95 %, from 0 to 1; all of it without a trial. */
export function wilsonInterval(successes: number, trials: number): { from: number; to: number } {
  if (trials === 0) return { from: 0, to: 1 }
  const share = successes / trials
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * trials)) / trials)
  const middle = share + (z * z) / (2 * trials)
  const scale = 1 + (z * z) / trials
  return {
    from: Math.max(0, (middle - spread) / scale),
    to: Math.min(1, (middle + spread) / scale),
  }
}
