/** Numbers that a sentence may hold: a few, a share in per cent, many. */
export const drawNumbers = (random) => ({
  n: random.between(3, 9),
  p: random.between(11, 48),
  m: random.between(60, 940),
})
