// What a CV of the benches says on paper, for engines that know nothing of our documents.
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const dateOf = (date) => {
  const [year, month] = date.split('-')
  return date === '' ? 'present' : `${months[Number(month) - 1]} ${year}`
}

/**
 * The words of a document, with its links: the same as ours prints.
 *
 * @returns {{name: string, label: string, contacts: {text: string, url: string}[], title: string,
 *   posts: {head: string, dates: string, location: string, bullets: string[]}[]}}
 */
export function plainWords({ content: { basics, work } }) {
  const { name, label, email, phone } = basics
  return {
    name,
    label,
    contacts: [
      { text: email, url: `mailto:${email}` },
      { text: phone, url: `tel:${phone.replaceAll(' ', '')}` },
    ],
    title: 'EXPERIENCE',
    posts: work.map((entry) => ({
      head: `${entry.position}, ${entry.name}`,
      dates: `${dateOf(entry.startDate)} – ${dateOf(entry.endDate)}`,
      location: entry.location,
      bullets: entry.highlights.map(({ text }) => text),
    })),
  }
}
