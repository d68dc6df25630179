import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed: one sentence for each kind of reason. */
export const grounding: typeof english = {
  elsewhere: (words) => `“${words}” ada di bagian lain CV Anda. Apakah juga benar di sini?`,
  sentences: {
    number: (words) => `Angka dalam “${words}” tidak ada dalam teks yang digantikan.`,
    unit: (words) => `Satuan “${words}” berbeda di CV Anda.`,
    period: (words) => `“${words}” menyebut frekuensi atau periode yang berbeda dari CV Anda.`,
    limit: (words) => `“${words}” lebih pasti, atau lebih jauh, daripada CV Anda.`,
    negation: (words) =>
      `“${words}”: CV Anda menyatakan sebaliknya, atau mengecualikan sesuatu di sini.`,
    hedge: (words) =>
      `CV Anda menyebut bahwa Anda membantu dalam hal ini. “${words}” menyebut bahwa Anda yang melakukannya.`,
    role: (words) => `“${words}” menyatakan peran yang lebih besar daripada CV Anda.`,
    title: (words) => `“${words}” bukan jabatan Anda di sini.`,
    qualification: (words) => `CV Anda tidak menunjukkan kualifikasi “${words}” di sini.`,
    level: (words) => `Tingkat “${words}” tidak ada di CV Anda.`,
    restriction: (words) => `“${words}” membatasi pernyataan di CV Anda, tetapi hilang di sini.`,
    skill: (words) => `Keahlian “${words}” tidak ada di CV Anda.`,
    name: (words) => `“${words}” tidak ada di CV Anda.`,
    word: (words) => `“${words}” tidak ada di CV Anda. Apakah benar di sini?`,
    combination: (words) => `“${words}” menggabungkan hal yang terpisah di CV Anda.`,
    locked: () => 'Hanya Anda yang bisa mengubah nama, jabatan, tanggal, dan gelar.',
    language: () => 'Teks dalam bahasa ini tidak bisa diperiksa.',
    length: () => 'Teks ini terlalu panjang untuk diperiksa.',
  },
}
