import { Agent } from 'node:http'
import { parentPort, threadId, workerData } from 'node:worker_threads'
import { send, wait } from './client.mjs'

const { server, address, cookie, id } = workerData
const agent = new Agent({ keepAlive: true, localAddress: address })
let isMeasuring = false
let name = 'Grace Hopper'
let saves = 0

async function save() {
  const before = name
  name = `Grace Hopper ${++saves}`
  const hunks = [{ kind: 'set', address: 'basics/name', before, after: name }]
  const answer = await send(server, `/api/v1/resumes/${id}`, {
    method: 'PATCH',
    agent,
    address,
    body: { hunks },
    headers: { cookie, origin: server.origin },
  })
  if (answer.status !== 200) name = before
  return answer
}

let probes = 0
let probing = agent

/** Asks for health from another address each 400 times: clients without a session have 1,200 requests a minute. */
const readHealth = () => {
  if (++probes % 400 === 0) {
    if (probing !== agent) probing.destroy()
    probing = new Agent({
      keepAlive: true,
      localAddress: `127.200.${(process.pid + threadId) % 250}.${1 + ((probes / 400) % 250)}`,
    })
  }
  return send(server, '/api/health', { agent: probing })
}

/** Repeats one kind of request with a pause, and notes how long each took. */
async function repeat(act, pause, times) {
  while (isMeasuring) {
    const answer = await act()
    times.push({ ms: answer.ms, failed: answer.status !== 200, status: answer.status })
    await wait(pause)
  }
}

let running = Promise.resolve()
let times = []

parentPort.on('message', async (message) => {
  if (message === 'begin') {
    isMeasuring = true
    times = []
    running = Promise.all([repeat(save, 40, times), repeat(readHealth, 10, times)])
    parentPort.postMessage('begun')
    return
  }
  isMeasuring = false
  await running
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  parentPort.postMessage({
    count: sorted.length,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
    failed: times.filter(({ failed }) => failed).length,
    statuses: [...new Set(times.map(({ status }) => status))],
  })
})
