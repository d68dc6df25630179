/** Runs in the page: copies the one application that is there, under new ids, in all stages, past the app. */
export async function fillApplications({ count }) {
  const request = (asked) =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
  const stages = ['saved', 'applied', 'interview', 'offer', 'closed']
  const database = await request(indexedDB.open('vitae:guest'))
  const transaction = database.transaction(['heads', 'documents'], 'readwrite')
  const heads = transaction.objectStore('heads')
  const documents = transaction.objectStore('documents')
  const [head] = (await request(heads.getAll())).filter(({ kind }) => kind === 'application')
  const row = await request(documents.get(head.id))
  for (let number = 1; number < count; number++) {
    const id = crypto.randomUUID()
    // Most end up closed, as they do for people who apply a lot.
    const stage = stages[number % 10] ?? 'closed'
    const time = head.updatedAt - number * 60_000
    const day = new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().slice(0, 10)
    const employer = `Employer ${number}`
    const position = `${head.label} ${number % 97}`
    const application = { ...head.application, stage, stageOn: day, nextOn: number % 3 ? '' : day }
    heads.put({
      ...head,
      ...{ id, name: employer, label: position, application, createdAt: time, updatedAt: time },
    })
    const content = { ...row.body.content, employer, position, stage }
    documents.put({ id, body: { ...row.body, id, content } })
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}
