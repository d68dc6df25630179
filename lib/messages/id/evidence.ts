import type { evidence as english } from '../en/evidence'
import { formatters } from '../format'

const { number } = formatters('id')

/** Joins things of which one is enough: "a, b, atau c". */
const anyOf = new Intl.ListFormat('id', { type: 'disjunction' })

/** Messages about what a CV says to a suggestion: quotes, one question, and how many are clean. */
export const evidence: typeof english = {
  from: 'Dari CV Anda:',
  more: (count) => `${number(count)} kutipan lagi`,
  leadsTo: {
    preview: 'tampilkan di pratinjau',
    field: 'buka teks ini',
    cv: 'buka CV ini',
  },
  notSaid: (words) =>
    `CV Anda tidak menyebut ${anyOf.format(words.map((one) => `“${one}”`))}. Apakah itu benar?`,
  notSaidAll: 'CV Anda tidak menyebut semua ini. Apakah itu benar?',
  fromAd: (words) =>
    `Kata-kata ini berasal dari lowongan: ${words.map((one) => `“${one}”`).join(', ')}. Apakah benar tentang Anda?`,
  adMark: 'dari lowongan',
  isTrue: 'Ya, ini benar.',
  notRead: 'Belum dikoreksi. Bandingkan dengan CV Anda.',
  checking: 'Memeriksa…',
  backed: (count) => `${number(count)} didukung CV Anda`,
  asked: (count) => `${number(count)} perlu konfirmasi Anda`,
  blocked: (count) => `${number(count)} diblokir`,
  unread: (count) => `${number(count)} tidak bisa dikoreksi`,
}
