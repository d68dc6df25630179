import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { number } = formatters('id')

/** Messages about the state of a requested CV, for programs, in the language of their users. */
export const requests: typeof english = {
  waiting: 'Data Anda tersimpan. Permintaan menunggu giliran.',
  stages: {
    saving: 'Data Anda sedang disimpan.',
    reading: 'Deskripsi lowongan sedang dibaca. Data Anda tersimpan.',
    drafting: 'Model AI sedang menulis saran. Data Anda tersimpan.',
    checking: 'Setiap saran sedang diperiksa terhadap CV. Data Anda tersimpan.',
    verifying: 'Model AI sedang mencari bukti di CV. Data Anda tersimpan.',
    writing: 'File sedang dibuat. Data Anda tersimpan.',
  },
  done: (heldBack) =>
    [
      'CV sudah siap. Tautan berlaku satu jam. Untuk tautan baru, ajukan permintaan ini lagi.',
      heldBack > 0 &&
        `${number(heldBack)} saran model AI tidak dimasukkan ke CV: tinjau di file JSON.`,
    ]
      .filter(Boolean)
      .join(' '),
  notes: {
    withModel:
      'Saran model AI ada di heldBack, untuk ditinjau pemilik CV. Tidak satu pun dimasukkan ke CV. Semua teks seperti yang Anda kirim. Bila urutannya bebas, yang diminta deskripsi lowongan didahulukan.',
    withoutModel:
      'Model AI belum diatur, jadi semua teks seperti yang Anda kirim. Bila urutannya bebas, yang diminta deskripsi lowongan didahulukan.',
    noModelAsked:
      'Anda memilih tidak memakai model AI, jadi semua teks seperti yang Anda kirim. Bila urutannya bebas, yang diminta deskripsi lowongan didahulukan.',
    plain:
      'Model AI belum diatur dan Anda tidak mengirim deskripsi lowongan, jadi CV seperti yang Anda kirim.',
  },
}
