// Stands in for the process of pictures: runs until the stage that its question names and no further, busy as a decoder
// is, so that only a kill from outside ends it. `memory`: allocates more and more of it.
const stages = ['looking', 'decoding', 'packing']

process.on('message', ({ id, wish: { stopAt } }) => {
  for (const stage of stages.slice(0, stages.indexOf(stopAt) + 1)) {
    process.send({ id, progress: { stage, done: 0, of: 1 } })
  }
  if (stopAt === 'memory') {
    const held = []
    setInterval(() => held.push(Buffer.alloc(20_000_000, 1)), 5)
    return
  }
  // Flushes the progress message first.
  setTimeout(() => {
    for (;;);
  }, 50)
})
process.on('disconnect', () => process.exit(0))
