/** The best gain that adds a pair: for each column what the best way to it brings, and where it came from. */
function waysTo(weights, rowOf, freeRows) {
  const columns = rowOf.length
  const gain = Array(columns).fill(-Infinity)
  const from = Array(columns).fill(null)
  for (const row of freeRows) {
    for (let column = 0; column < columns; column++) {
      if (weights[row][column] > gain[column]) {
        gain[column] = weights[row][column]
        from[column] = { row, column: -1 }
      }
    }
  }
  for (let changed = true; changed; ) {
    changed = false
    for (let taken = 0; taken < columns; taken++) {
      const row = rowOf[taken]
      if (row < 0) continue
      for (let column = 0; column < columns; column++) {
        const sum = gain[taken] - weights[row][taken] + weights[row][column]
        if (column !== taken && sum > gain[column] + 1e-12) {
          gain[column] = sum
          from[column] = { row, column: taken }
          changed = true
        }
      }
    }
  }
  return { gain, from }
}

/**
 * Pairs rows with columns so that the weights of all pairs add up to the most (augmenting ways).
 *
 * @param {number[][]} weights
 * @param {number} floor pairs under it are none
 * @returns {[number, number][]}
 */
export function assignPairs(weights, floor) {
  const columns = weights[0]?.length ?? 0
  const rowOf = Array(columns).fill(-1)
  const freeRows = new Set(weights.keys())
  while (freeRows.size > 0) {
    const { gain, from } = waysTo(weights, rowOf, freeRows)
    let best = -1
    for (let column = 0; column < columns; column++) {
      if (rowOf[column] < 0 && gain[column] > (best < 0 ? 0 : gain[best])) best = column
    }
    if (best < 0) break
    for (let column = best; column >= 0; ) {
      const { row, column: before } = from[column]
      rowOf[column] = row
      if (before < 0) freeRows.delete(row)
      column = before
    }
  }
  return rowOf
    .map((row, column) => [row, column])
    .filter(([row, column]) => row >= 0 && weights[row][column] >= floor)
}
