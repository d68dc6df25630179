// A Lambda on this machine: started in the folder of its code, with the variables that it was given, it answers
// one event after the other. Its errors are told as Lambda tells them. It ends with who started it.
const { handler } = await import(`${process.cwd()}/index.mjs`)

process.on('message', async ({ id, event, milliseconds }) => {
  const until = Date.now() + milliseconds
  const context = { getRemainingTimeInMillis: () => until - Date.now() }
  try {
    process.send({ id, answer: (await handler(event, context)) ?? null })
  } catch (error) {
    process.send({ id, errorType: error.name, errorMessage: error.message })
  }
})
process.on('disconnect', () => process.exit())
process.send({ isReady: true })
