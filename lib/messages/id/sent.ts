import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages that say what goes to an AI model, in Indonesian. */
export const sent: typeof english = {
  first: (model, list) => `Dikirim ke ${model}: ${list}.`,
  check: (list) => `Lalu, untuk memeriksa jawabannya: ${list}.`,
  upTo: (count) => `hingga ${number(count)}`,
  count: number,
  notSent: 'Kolom nama, data kontak, dan foto tidak dikirim.',
  show: 'Tampilkan yang dikirim',
  edits: 'Jika Anda mengedit saran, teks Anda dan baris entrinya dikirim untuk diperiksa.',
  parts: {
    text: 'teks ini',
    entries: 'judul entri',
    texts: 'teks CV Anda',
    profile: 'profil Anda',
    skills: 'keahlian',
    education: 'pendidikan',
    languages: 'bahasa',
    certificates: 'sertifikat',
    job: 'deskripsi lowongan',
    jobTitle: 'jabatan',
    employer: 'perusahaan',
    requirements: 'persyaratan dari lowongan',
    lines: 'baris CV Anda',
    suggestions: 'saran',
    fileLines: 'baris file',
  },
}
