import { openClient, signUp } from './support/client.mjs'
import { form, formType, share } from './support/links.mjs'

/** Attacks share links: what is left out, comments and passwords. */
const phone = '+351 910 555 666'
const email = 'secret.person@hidden.example'

const holds = (text) => /555[\s\u00a0]*666|secret\.person/.test(text)

export const checks = [
  {
    name: 'contacts that are left out later are in no quote, reply or suggestion',
    async run({ server }) {
      const owner = await signUp(server)
      const cv = await owner.createCv({ name: 'Ada', email, phone, summary: 'A welder.' })
      const link = await share(owner, cv.id, { comments: true })
      const reader = openClient(server)
      const comment = (address, quote, more = {}) =>
        reader.ask(
          `${link.path}/comments`,
          'POST',
          form({ text: 'Is this right?', name: 'Reader', address, start: '0', quote, ...more }),
          formType,
        )
      const stored = [
        await comment('basics/phone', phone),
        await comment('basics/email', email),
        await comment('basics/phone', '555 666', { start: '9' }),
        await comment('basics/phone', phone, { suggestion: '+351 1' }),
        await comment('basics/summary', email),
      ].map(({ status }) => status)
      const before = await openClient(server).ask(link.path)
      const wrong = []
      if (!holds(before.text)) wrong.push('the contacts were not there before: nothing is tested')
      await owner.ask(`/api/v1/shares/${link.id}`, 'PATCH', { leaveOut: ['phone', 'email'] })
      for (const client of [openClient(server), reader]) {
        const page = await client.ask(link.path)
        if (holds(page.text)) wrong.push('the page after leaving out')
      }
      await owner.ask(`/api/v1/shares/${link.id}`, 'PATCH', { leaveOut: [] })
      await owner.ask(`/api/v1/resumes/${cv.id}`, 'PATCH', {
        hunks: [
          { kind: 'set', address: 'basics/phone', before: phone, after: '' },
          { kind: 'set', address: 'basics/email', before: email, after: '' },
        ],
      })
      const deleted = await openClient(server).ask(link.path)
      if (holds(deleted.text))
        wrong.push(
          `the page after deletion: ${/.{40}(555.666|secret\.person)/.exec(deleted.text)?.[0]}`,
        )
      return { ok: wrong.length === 0, detail: `comments ${stored.join(' ')}; ${wrong.join('; ')}` }
    },
  },
  {
    name: 'comments on fields that the page hides are refused',
    async run({ server }) {
      const owner = await signUp(server)
      const cv = await owner.createCv({ name: 'Ada', email, phone })
      const link = await share(owner, cv.id, { comments: true, leaveOut: ['phone', 'email'] })
      const guess = async (quote) => {
        const answer = await openClient(server).ask(
          `${link.path}/comments`,
          'POST',
          form({ text: 'x', name: 'R', address: 'basics/phone', start: '0', quote }),
          formType,
        )
        const page = await openClient(server).ask(link.path)
        return `${answer.status} ${page.text.includes(quote)}`
      }
      const right = await guess(phone.slice(0, 8))
      const wrong = await guess('+999 999')
      return { ok: right === wrong, detail: `right guess ${right}, wrong guess ${wrong}` }
    },
  },
  {
    name: 'a link that wrong passwords lock stays open to readers inside, and its owner is told',
    async run({ server }) {
      const owner = await signUp(server)
      const cv = await owner.createCv()
      const link = await share(owner, cv.id, { password: 'geheim-7' })
      const inside = openClient(server)
      await inside.ask(link.path, 'POST', form({ password: 'geheim-7' }), formType)
      const statuses = []
      for (let address = 0; address < 3; address++) {
        const client = openClient(server)
        for (let count = 0; count < 14; count++) {
          const answer = await client.ask(
            link.path,
            'POST',
            form({ password: `wrong ${count}` }),
            formType,
          )
          statuses.push(answer.status)
        }
        client.close()
      }
      const guest = openClient(server)
      const opened = await guest.ask(link.path, 'POST', form({ password: 'geheim-7' }), formType)
      const page = await guest.ask(link.path)
      const refused = statuses.filter((status) => status === 429).length
      const reader = await inside.ask(link.path)
      const { json } = await owner.ask('/api/v1/notifications')
      const isTold = json.notifications.some(({ kind }) => kind === 'share-locked')
      return {
        ok: reader.status === 200 && refused > 0 && (page.status === 200 || isTold),
        detail: `42 wrong ones, ${refused} × 429; the right one from elsewhere ${opened.status}, then ${page.status}; reader inside ${reader.status}; owner ${isTold ? 'told' : 'not told'}`,
      }
    },
  },
  {
    name: 'a crowd of addresses cannot try passwords without end',
    async run({ server }) {
      const owner = await signUp(server)
      const cv = await owner.createCv()
      const link = await share(owner, cv.id, { password: 'geheim-7' })
      let tried = 0
      for (let address = 0; address < 60; address++) {
        const client = openClient(server)
        for (let count = 0; count < 5; count++) {
          const answer = await client.ask(
            link.path,
            'POST',
            form({ password: `wrong ${address} ${count}` }),
            formType,
          )
          if (answer.status !== 429) tried++
        }
        client.close()
      }
      return { ok: tried < 300, detail: `${tried} of 300 passwords were tried from 60 addresses` }
    },
  },
]
