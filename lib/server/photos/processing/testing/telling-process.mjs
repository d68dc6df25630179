// Stands in for the process of pictures: answers with the names of everything in its environment.
process.on('message', ({ id }) => process.send({ id, outcome: Object.keys(process.env).sort() }))
process.on('disconnect', () => process.exit(0))
