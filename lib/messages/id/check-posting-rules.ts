import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { number } = formatters('id')

/** Messages of the checks against a job description, in the form of `fileRuleWords`. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Syarat wajib tercantum di CV',
    found: ({ count, text }) =>
      count === 1
        ? `Apakah Anda memiliki “${text}”? Kata-kata ini tidak ditemukan di CV Anda.`
        : `Apakah Anda memiliki “${text}”? Kata-kata ini tidak ditemukan di CV Anda, begitu pula kata-kata syarat lain.`,
    why: 'Perusahaan mencari ini lebih dulu.',
    fix: 'Tambahkan hanya yang benar tentang Anda.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Keahlian terbukti dipakai',
    found: ({ count, text }) =>
      `${number(count)} keahlian hanya ada dalam daftar, seperti “${text}”.`,
    why: 'Pekerjaan tempat Anda memakai suatu keahlian lebih bermakna daripada namanya.',
    fix: 'Jika Anda memakainya dalam sebuah pekerjaan, sebutkan dalam poin di sana.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Istilah sama dengan deskripsi lowongan',
    found: ({ text }) => `Deskripsi lowongan menyebut “${text}”. CV Anda memakai istilah lain.`,
    why: 'Sebagian pencarian hanya mengenal satu istilah.',
    fix: 'Pakai istilah dalam deskripsi lowongan jika artinya sama.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Lama pengalaman mencukupi',
    found: ({ count, of }) =>
      `CV Anda menunjukkan setidaknya ${number(count)} tahun pengalaman dalam pekerjaan ini. Lowongan meminta ${number(of)} tahun. Apakah pengalaman Anda lebih lama dari itu?`,
    why: 'Yang dihitung adalah masa kerja dengan jabatan yang cocok.',
    fix: 'Pastikan semua pekerjaan Anda ada di CV ini, beserta tanggalnya.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Gelar atau pelatihan yang diminta lowongan',
    found: ({ text }) =>
      `Apakah Anda memiliki “${text}”? Kata-kata ini tidak ditemukan di pendidikan Anda.`,
    why: 'Sebagian formulir lamaran menanyakannya secara khusus.',
    fix: 'Tambahkan gelar atau pelatihan Anda, dengan nama yang lazim.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Jabatan serupa',
    found: ({ text }) =>
      `Tampaknya tidak ada jabatan Anda yang cocok dengan “${text}”. Apakah ada yang cocok?`,
    why: 'Perusahaan melihat jabatan lebih dulu.',
    fix: 'Jelaskan di profil bagaimana pekerjaan Anda selama ini mengarah ke lowongan ini.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Tingkat jabatan masih terjangkau',
    found: ({ text }) => `“${text}” jauh di atas tingkat jabatan Anda.`,
    why: 'Anda tetap bisa melamar. Tunjukkan apa yang membuat Anda memenuhi syarat.',
    fix: 'Dahulukan hal yang Anda pimpin dan putuskan.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Bahasa sama dengan deskripsi lowongan',
    found: () => 'CV Anda dalam bahasa lain.',
    why: 'Perusahaan dan perangkat lunaknya mengharapkan bahasa deskripsi lowongan.',
    fix: 'Tanyakan apakah bahasa ini diterima, atau terjemahkan CV Anda.',
    source: sources.posting,
  },
}
