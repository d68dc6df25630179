/** Runs in the page: copies the one CV that is there, under new ids, past the app. */
export async function fillDashboard({ count }) {
  const request = (asked) =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
  const database = await request(indexedDB.open('vitae:guest'))
  const transaction = database.transaction(['heads', 'documents'], 'readwrite')
  const heads = transaction.objectStore('heads')
  const documents = transaction.objectStore('documents')
  const [head] = await request(heads.getAll())
  const [row] = await request(documents.getAll())
  for (let number = 1; number < count; number++) {
    const id = crypto.randomUUID()
    const title = `${head.label} ${number}`
    const time = head.updatedAt - number * 60_000
    heads.put({ ...head, id, title, createdAt: time, updatedAt: time })
    documents.put({ id, body: { ...row.body, id, title } })
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}
